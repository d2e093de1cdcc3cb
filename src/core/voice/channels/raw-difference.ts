import { noLeans, leansOf } from '../background/measured-registers.ts';
import { termWeight } from '../background/hashed-features.ts';
import { countWords } from '../count/features.ts';
import { stopsIn } from '../count/pace.ts';
import { findEntries } from '../lexicon/lexicon.ts';
import type { VoiceSymbol } from '../model/symbols.ts';
import { choiceKey } from '../score/choices.ts';
import { lengthTemper } from '../score/evidence-power.ts';
import { PACE_WEIGHT } from '../score/score.ts';
import { eachWeighed, temperOf } from '../score/sentence-features.ts';
import type { Voice } from '../score/voice.ts';

/** A feature of a text, with its weight in each of two voices. */
interface Compared {
  times: number;
  readonly known: boolean;
  readonly one: number;
  readonly other: number;
}

/** What of a text its score is computed from; features by key, in order of occurrence. */
interface Read {
  words: number;
  fullStops: number;
  readonly leans: Float64Array;
  readonly features: Map<number, Compared>;
}

/**
 * How much higher a text's `raw` score is with one voice than with another, as `scoreSymbols` gives them. The voices have the same
 * background, no contrast and no strikes: so the text is read once, and each of its features weighed once.
 */
export function rawDifference(
  one: Voice,
  other: Voice,
  sentences: readonly (readonly VoiceSymbol[])[],
): number {
  const read: Read = { words: 0, fullStops: 0, leans: noLeans(), features: new Map() };
  for (const symbols of sentences) addSentence(read, one, other, symbols);
  return rawOf(one, read, (feature) => feature.one) - rawOf(other, read, (feature) => feature.other);
}

function addSentence(read: Read, one: Voice, other: Voice, symbols: readonly VoiceSymbol[]): void {
  read.words += countWords(symbols);
  read.fullStops += stopsIn(symbols);
  leansOf(one.background.registers, symbols).forEach((lean, at) => {
    read.leans[at] = (read.leans[at] ?? 0) + lean;
  });
  const add = (key: number, known: boolean, weight: (voice: Voice) => number): void => {
    const met = read.features.get(key);
    if (met) met.times++;
    else read.features.set(key, { times: 1, known, one: weight(one), other: weight(other) });
  };
  const entries = findEntries(symbols);
  eachWeighed(
    one.background,
    symbols,
    (key, family, _from, _to, usual) => {
      add(key, usual !== undefined, (voice) => temperOf(family) * voice.weight(key, usual));
    },
    entries,
  );
  for (const { entry, groups } of entries)
    if (groups.length > 0)
      add(choiceKey(entry), true, (voice) => temperOf('choice') * voice.choiceWeight({ entry, groups }));
}

function rawOf(voice: Voice, read: Read, weightOf: (feature: Compared) => number): number {
  const temper = lengthTemper(read.words);
  const pace = PACE_WEIGHT * voice.paceWeight(read.fullStops, read.words);
  let manner = pace + voice.registerWeight(read.leans, read.words);
  let matter = 0;
  for (const feature of read.features.values()) {
    const value = termWeight(feature.times) * (weightOf(feature) * temper);
    if (feature.known) manner += value;
    else matter += value;
  }
  return manner + matter;
}
