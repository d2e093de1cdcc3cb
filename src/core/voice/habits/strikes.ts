import { MEASURED_REGISTERS } from '../background/measured-registers.ts';
import type { Match } from '../lexicon/lexicon.ts';
import type { VoiceSymbol } from '../model/symbols.ts';
import type { Strikes } from '../score/strikes.ts';
import type { Voice } from '../score/voice.ts';
import { symbolsOfHabit } from './symbols-of-habit.ts';

const LENGTH_HABITS: ReadonlySet<string> = new Set(['sentences:length', 'sentences:short', 'sentences:long']);

/**
 * What the ids of switched-off habits take out of a voice; undefined where they take nothing out. Habits of one channel
 * (`channel:NAME:…`) apply to drafts of that channel alone.
 */
export function strikesOf(off: readonly string[], channel?: string): Strikes | undefined {
  const ids = new Set(off.flatMap((id) => habitHere(id, channel) ?? []));
  if (ids.size === 0) return undefined;
  const symbols = Array.from(ids, symbolsOfHabit);
  const words = new Set(symbols.flatMap((one) => one.words));
  const entries = new Set(symbols.flatMap((one) => one.entries));
  const openers = new Set(symbols.flatMap((one) => one.openers));
  return {
    has: (habit) => ids.has(habit),
    lengths: [...ids].some((id) => LENGTH_HABITS.has(id)),
    lower: ids.has('openings:lower'),
    of: (sentence, matches) => struckSymbols(sentence, matches, words, entries, openers),
    hasWord: (word) => words.has(word) || entries.has(word),
  };
}

function habitHere(id: string, channel: string | undefined): string | undefined {
  const [, name, habit] = /^channel:([^:]*):(.+)$/.exec(id) ?? [];
  if (name === undefined || habit === undefined) return id;
  return name === channel ? habit : undefined;
}

function struckSymbols(
  symbols: readonly VoiceSymbol[],
  matches: readonly Match[],
  words: ReadonlySet<string>,
  entries: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): readonly boolean[] | undefined {
  let struck: boolean[] | undefined;
  const strike = (from: number, to: number): void => {
    struck ??= symbols.map(() => false);
    struck.fill(true, from, to);
  };
  symbols.forEach(({ text }, at) => {
    if (words.has(text) || (at === 0 && openers.has(text))) strike(at, at + 1);
  });
  for (const { entry, from, to } of matches) if (entries.has(entry.text)) strike(from, to);
  return struck;
}

/** The voice without what was struck: its reasons and its weights against a draft. The figures stay the brand's. */
export function withStrikes(voice: Voice, strikes: Strikes): Voice {
  const struckRegisters = MEASURED_REGISTERS.flatMap((register, at) =>
    strikes.has(`register:${register}`) ? [at] : [],
  );
  return {
    ...voice,
    strikes,
    paceWeight: (fullStops, words) => {
      const weight = voice.paceWeight(fullStops, words);
      return strikes.lengths ? Math.max(0, weight) : weight;
    },
    registerWeight: (leans, words) => {
      if (struckRegisters.length === 0) return voice.registerWeight(leans, words);
      const left = leans.slice();
      // Far below any brand's own lean, so that it is no evidence against the brand.
      for (const at of struckRegisters) left[at] = -words;
      return voice.registerWeight(left, words);
    },
  };
}
