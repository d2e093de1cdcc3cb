import { ascending } from '../../base/numbers/ascending.ts';
import type { VoiceBackground } from '../background/statistics.ts';
import { wordKey } from '../count/features.ts';
import { ALTERNATIVES } from '../lexicon/alternatives.ts';
import { REGISTER_ENTRIES } from '../lexicon/registers.ts';
import { MEASURED_REGISTERS, noLeans } from '../background/measured-registers.ts';
import type { Register } from '../model/register.ts';
import type { Voice } from '../score/voice.ts';

/**
 * Registers whose words indicate a loss of voice; casual words, hedges and intensifiers are common in any
 * style.
 */
const LISTED = ['hype', 'corporate', 'assistant'] as const;
const MEASURED = ['hype', 'assistant'] as const;

/**
 * The least lean towards a measured register, as the natural logarithm of how much more frequent a word is in
 * texts rewritten into it: 3.5 times.
 */
const LEAST_LEAN = 1.25;

/**
 * A word that is not listed may be no more usual in general English than so many of the listed words. Those above are plain words that also
 * serve a register (“everything”, “requirements”). In 45 organisations it is 13 in a million words for hype and 57 for assistants' language:
 * “brilliant” has 7, “miss” 28, “chance” 81, “today” 310.
 */
const USUAL_SHARE = 0.9;

/** A group of alternatives with at least this many listed words consists of showy words. */
const LEAST_SHOWY = 3;

/** Stems shorter than this are ambiguous. */
const LEAST_STEM = 5;
const ENDINGS =
  /(?:at(?:ions?|ively|ives?|e[sd]?|ing|ors?)|ion(?:s|al|ally|ary|i[sz]\w+)?|ively|ives?|ed|ings?|es|s|e|ly|ers?|ors?|ness|abl[ey]|al|it(?:y|ies)|isms?|i[sz](?:e[sd]?|ing)|ments?)$/;

/** A word without its ending: `innovat` for `innovation` and `innovative`; undefined for a short word. */
function stemOf(word: string): string | undefined {
  const stem = word.replace(ENDINGS, '');
  return stem.length >= LEAST_STEM && /^\p{L}+$/u.test(stem) ? stem : undefined;
}

interface ShowyWords {
  /** Words listed in the registers. */
  readonly listed: ReadonlySet<string>;
  /** All members of groups of showy alternatives. */
  readonly alternatives: ReadonlySet<string>;
  /** The stems of all of them. */
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

/** The highest rates in general English of words that are not listed: by register, and of words like any that are listed. */
interface UsualLimits {
  readonly registers: ReadonlyMap<string, number>;
  readonly any: number;
}

const limits = new WeakMap<VoiceBackground, UsualLimits>();

function usualLimits(background: VoiceBackground): UsualLimits {
  const before = limits.get(background);
  if (before) return before;
  const limitOf = (words: readonly string[]): number =>
    ascending(words.map((word) => background.rate(wordKey(word))?.mean ?? 0))[
      Math.floor(USUAL_SHARE * words.length)
    ] ?? 0;
  const wordsOf = (register: Register): string[] => (REGISTER_ENTRIES.get(register) ?? []).filter(isOneWord);
  const found = {
    registers: new Map<string, number>(MEASURED.map((register) => [register, limitOf(wordsOf(register))])),
    any: limitOf(LISTED.flatMap(wordsOf)),
  };
  limits.set(background, found);
  return found;
}

const isOneWord = (entry: string): boolean => !entry.includes(' ');

/**
 * Recognises words, in lower case, that the brand has never written and that belong to hype, corporate or
 * assistants' language: by the registers' lists, by their stem, or by measurement on rewritten passages.
 */
export function avoidedWords({ tally, background }: Voice): (norm: string) => boolean {
  const leans = noLeans();
  return (norm) => {
    const key = wordKey(norm);
    if (tally.count(key) > 0) return false;
    const { listed, alternatives, stems } = showyWords();
    if (listed.has(norm)) return true;
    const usual = background.rate(key)?.mean ?? 0;
    const { registers, any } = usualLimits(background);
    if (usual <= any && (alternatives.has(norm) || stems.has(stemOf(norm) ?? ''))) return true;
    background.registers.addWeights(leans.fill(0), key, 1);
    return MEASURED_REGISTERS.some(
      (register, at) => usual <= (registers.get(register) ?? -1) && (leans[at] ?? 0) >= LEAST_LEAN,
    );
  };
}
