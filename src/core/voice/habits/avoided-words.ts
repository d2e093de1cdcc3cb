import { wordKey } from '../count/features.ts';
import { ALTERNATIVES } from '../lexicon/alternatives.ts';
import { REGISTER_ENTRIES } from '../lexicon/registers.ts';
import { MEASURED_REGISTERS, noLeans } from '../background/measured-registers.ts';
import type { Voice } from '../score/voice.ts';

/** Registers whose words show a brand losing its voice; casual words, hedges and intensifiers are anybody's. */
const LISTED = ['hype', 'corporate', 'assistant'] as const;
const MEASURED: ReadonlySet<string> = new Set(['hype', 'assistant']);

/** How strongly a word must lean to a measured register: e times as frequent in texts rewritten into it. */
const LEAST_LEAN = 1;

/** Shorter heads say too little of a word. */
const LEAST_STEM = 5;
const ENDINGS =
  /(?:at(?:ions?|ively|ives?|e[sd]?|ing|ors?)|ion(?:s|al|ally|ary|i[sz]\w+)?|ively|ives?|ed|ings?|es|s|e|ly|ers?|ors?|ness|abl[ey]|al|it(?:y|ies)|isms?|i[sz](?:e[sd]?|ing)|ments?)$/;

/** A word without its ending: `innovat` for `innovation` and `innovative`; undefined for a short one. */
function stemOf(word: string): string | undefined {
  const stem = word.replace(ENDINGS, '');
  return stem.length >= LEAST_STEM && /^\p{L}+$/u.test(stem) ? stem : undefined;
}

let listed: { readonly words: ReadonlySet<string>; readonly stems: ReadonlySet<string> } | undefined;

/** Words of the registers, and the showier of words that can stand for each other, as far as one of them belongs to a register. */
function showyWords(): typeof listed & {} {
  if (listed) return listed;
  const words = new Set(LISTED.flatMap((register) => REGISTER_ENTRIES.get(register) ?? []));
  const alternatives = ALTERNATIVES.map(({ members }) => members.slice(1))
    .filter((members) => members.filter((member) => words.has(member)).length >= 2)
    .flat();
  const all = new Set([...words, ...alternatives].filter((word) => !word.includes(' ')));
  return (listed = { words: all, stems: new Set([...all].flatMap((word) => stemOf(word) ?? [])) });
}

/**
 * Tells words, in lower case, that the brand has never written and that belong to hype, to corporate or to assistants' language: by the
 * registers' lists, by their stem, or by what is measured on rewritten passages.
 */
export function avoidedWords({ tally, background: { registers } }: Voice): (norm: string) => boolean {
  const leans = noLeans();
  return (norm) => {
    const key = wordKey(norm);
    if (tally.count(key) > 0) return false;
    const { words, stems } = showyWords();
    if (words.has(norm) || stems.has(stemOf(norm) ?? '')) return true;
    registers.add(leans.fill(0), key, 1);
    return MEASURED_REGISTERS.some(
      (register, at) => MEASURED.has(register) && (leans[at] ?? 0) >= LEAST_LEAN,
    );
  };
}
