import { wordKey } from '../count/features.ts';
import { ALTERNATIVES } from '../lexicon/alternatives.ts';
import { REGISTER_ENTRIES } from '../lexicon/registers.ts';
import { MEASURED_REGISTERS, noLeans } from '../background/measured-registers.ts';
import type { Voice } from '../score/voice.ts';

/** Registers whose words show a brand losing its voice; casual words, hedges and intensifiers are anybody's. */
const LISTED = ['hype', 'corporate', 'assistant'] as const;
const MEASURED: ReadonlySet<string> = new Set(['hype', 'assistant']);

/** How strongly a word must lean to a measured register: so much more frequent in texts rewritten into it, as a natural logarithm: 3.5 times. */
const LEAST_LEAN = 1.25;

/** What general English writes more often, per word, is nobody's hype, unless a register lists it. */
const MOST_USUAL = 2e-4;

/** A group with so many words of the registers is about show. */
const LEAST_SHOWY = 3;

/** Shorter heads say too little of a word. */
const LEAST_STEM = 5;
const ENDINGS =
  /(?:at(?:ions?|ively|ives?|e[sd]?|ing|ors?)|ion(?:s|al|ally|ary|i[sz]\w+)?|ively|ives?|ed|ings?|es|s|e|ly|ers?|ors?|ness|abl[ey]|al|it(?:y|ies)|isms?|i[sz](?:e[sd]?|ing)|ments?)$/;

/** A word without its ending: `innovat` for `innovation` and `innovative`; undefined for a short one. */
function stemOf(word: string): string | undefined {
  const stem = word.replace(ENDINGS, '');
  return stem.length >= LEAST_STEM && /^\p{L}+$/u.test(stem) ? stem : undefined;
}

interface ShowyWords {
  /** Words of the registers. */
  readonly listed: ReadonlySet<string>;
  /** The showier of words that can stand for each other. */
  readonly alternatives: ReadonlySet<string>;
  /** The heads of all of them. */
  readonly stems: ReadonlySet<string>;
}

let known: ShowyWords | undefined;

function showyWords(): ShowyWords {
  if (known) return known;
  const listed = new Set(
    LISTED.flatMap((register) => REGISTER_ENTRIES.get(register) ?? []).filter(isOneWord),
  );
  const alternatives = new Set(
    ALTERNATIVES.map(({ members }) => members.slice(1))
      .filter((members) => members.filter((member) => listed.has(member)).length >= LEAST_SHOWY)
      .flat()
      .filter(isOneWord),
  );
  const stems = new Set([...listed, ...alternatives].flatMap((word) => stemOf(word) ?? []));
  return (known = { listed, alternatives, stems });
}

const isOneWord = (entry: string): boolean => !entry.includes(' ');

/**
 * Tells words, in lower case, that the brand has never written and that belong to hype, to corporate or to assistants' language: by the
 * registers' lists, by their stem, or by what is measured on rewritten passages.
 */
export function avoidedWords({ tally, background }: Voice): (norm: string) => boolean {
  const leans = noLeans();
  return (norm) => {
    const key = wordKey(norm);
    if (tally.count(key) > 0) return false;
    const { listed, alternatives, stems } = showyWords();
    if (listed.has(norm)) return true;
    if ((background.rate(key)?.mean ?? 0) > MOST_USUAL) return false;
    if (alternatives.has(norm) || stems.has(stemOf(norm) ?? '')) return true;
    background.registers.addWeights(leans.fill(0), key, 1);
    return MEASURED_REGISTERS.some(
      (register, at) => MEASURED.has(register) && (leans[at] ?? 0) >= LEAST_LEAN,
    );
  };
}
