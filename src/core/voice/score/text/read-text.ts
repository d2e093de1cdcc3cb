import { isCompared } from '../../contrast/passage-counts.ts';
import { countWords } from '../../count/features.ts';
import { stopsIn } from '../../count/pace.ts';
import { leansOf, noLeans } from '../../background/measured-registers.ts';
import type { RateSpread, VoiceBackground } from '../../background/statistics.ts';
import { findEntries, type Match } from '../../lexicon/lexicon.ts';
import type { VoiceSymbol } from '../../model/symbols.ts';
import { choiceKey } from '../choices.ts';
import { eachWeighed, facetOf, temperOf } from '../sentence-features.ts';
import { sideOf } from '../sentence-score.ts';

/** A feature of a text, at its first occurrence. */
export interface ReadFeature {
  readonly key: number;
  /** How often the text has it. */
  times: number;
  readonly temper: number;
  readonly usual: RateSpread | undefined;
  /** See `SentenceSums.sides`. */
  readonly side: number;
  readonly isCompared: boolean;
  /** The entry that was chosen, where the feature is a choice. */
  readonly choice: Pick<Match, 'entry' | 'groups'> | undefined;
}

/** What any voice over the same background scores a text by. */
export interface TextReading {
  readonly words: number;
  readonly fullStops: number;
  /** Sums of leans towards the measured registers. */
  readonly leans: Float64Array;
  /** In order of first occurrence. */
  readonly features: readonly ReadFeature[];
}

/** Reads a tokenised text, so that several voices score it; see `scoreReading`. Linear in its length. */
export function readText(
  background: VoiceBackground,
  sentences: readonly (readonly VoiceSymbol[])[],
): TextReading {
  const features = new Map<number, ReadFeature>();
  const leans = noLeans();
  let words = 0;
  let fullStops = 0;
  for (const symbols of sentences) {
    words += countWords(symbols);
    fullStops += stopsIn(symbols);
    leansOf(background.registers, symbols).forEach((lean, at) => {
      leans[at] = (leans[at] ?? 0) + lean;
    });
    addFeatures(features, background, symbols);
  }
  return { words, fullStops, leans, features: [...features.values()] };
}

function addFeatures(
  features: Map<number, ReadFeature>,
  background: VoiceBackground,
  symbols: readonly VoiceSymbol[],
): void {
  const isRepeated = (key: number): boolean => {
    const met = features.get(key);
    if (met) met.times++;
    return met !== undefined;
  };
  const entries = findEntries(symbols);
  eachWeighed(
    background,
    symbols,
    (key, family, from, to, usual) => {
      if (isRepeated(key)) return;
      features.set(key, {
        key,
        times: 1,
        temper: temperOf(family),
        usual,
        side: sideOf(facetOf(symbols, family, from, to), usual !== undefined),
        isCompared: isCompared(family),
        choice: undefined,
      });
    },
    entries,
  );
  for (const { entry, groups } of entries) {
    const key = choiceKey(entry);
    if (groups.length === 0 || isRepeated(key)) continue;
    features.set(key, {
      key,
      times: 1,
      temper: temperOf('choice'),
      usual: undefined,
      side: sideOf('diction', true),
      isCompared: false,
      choice: { entry, groups },
    });
  }
}
