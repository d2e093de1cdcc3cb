import type { RateSpread, VoiceBackground } from '../background/statistics.ts';
import { choiceKey } from './choices.ts';
import type { Facet } from '../model/facets.ts';
import { isCompared, probableNames } from '../contrast/passage-counts.ts';
import { eachFeature, type Family } from '../count/features.ts';
import { findEntries, type Match } from '../lexicon/lexicon.ts';
import type { VoiceSymbol } from '../model/symbols.ts';
import type { Voice } from './voice.ts';

/** A weighted feature of a sentence: symbols `[from, to)`. */
export interface WeightedFeature {
  readonly key: number;
  readonly family: Family | 'choice';
  readonly facet: Facet;
  readonly from: number;
  readonly to: number;
  /** Natural logarithm, tempered by family: above 0 is evidence for the brand, below 0 against it. */
  readonly weight: number;
  /** Evidence and rarity in the voice's contrast with others; see `Contrast`. 0 for families that are not compared. */
  readonly pull: number;
  readonly rarity: number;
  /**
   * True when general English has the feature, which makes it a matter of manner; others are a matter of
   * subject.
   */
  readonly known: boolean;
  /** True for wording that can be a draft's subject: it has a content word and is in no register. */
  readonly isSubject: boolean;
}

/**
 * Families overlap (a word is in its pairs, its stem, its register), so not all count in full. Chosen on
 * held-out brands.
 */
const TEMPER: Readonly<Record<WeightedFeature['family'], number>> = {
  word: 1,
  pair: 1,
  skeleton: 1,
  stem: 0.5,
  register: 0.5,
  lower: 1,
  choice: 0.4,
  phrase: 0,
  length: 0,
};

const SUBJECT_FAMILIES: ReadonlySet<Family> = new Set(['word', 'pair', 'stem']);

function isSubject(
  symbols: readonly VoiceSymbol[],
  inRegister: readonly boolean[],
  from: number,
  to: number,
): boolean {
  let hasContent = false;
  for (let at = Math.max(0, from); at < to; at++) {
    if (inRegister[at] === true) return false;
    const symbol = symbols[at];
    if (symbol?.isWord === true && symbol.facet === 'vocabulary') hasContent = true;
  }
  return hasContent;
}

/** The factor by which a family counts. */
export const temperOf = (family: WeightedFeature['family']): number => TEMPER[family];

/** Calls `visit` with every feature of a sentence that has a weight, and with how often general English has it. */
export function eachWeighed(
  background: VoiceBackground,
  symbols: readonly VoiceSymbol[],
  visit: (key: number, family: Family, from: number, to: number, usual: RateSpread | undefined) => void,
  entries: readonly Match[],
): void {
  const isName = probableNames(background, symbols);
  eachFeature(
    symbols,
    (key, family, from, to) => {
      if (TEMPER[family] === 0 || isName[from] === true || isName[to - 1] === true) return;
      const usual = background.rate(key);
      // A skeleton that general English hardly has is accidental.
      if (family !== 'skeleton' || usual) visit(key, family, from, to, usual);
    },
    entries,
  );
}

/** The weighted features of a sentence, for and against the brand. */
export function weightFeatures(
  voice: Voice,
  symbols: readonly VoiceSymbol[],
  entries = findEntries(symbols),
): WeightedFeature[] {
  const inRegister = symbols.map(() => false);
  for (const { entry, from, to } of entries) if (entry.register) inRegister.fill(true, from, to);
  const struck = voice.strikes?.of(symbols, entries);
  const left = (weight: number, family: Family | 'choice', from: number, to: number): number =>
    weight < 0 && isStruck(voice, struck, family, from, to) ? 0 : weight;
  const features: WeightedFeature[] = [];
  eachWeighed(
    voice.background,
    symbols,
    (key, family, from, to, usual) => {
      const contrast = isCompared(family) ? voice.contrast : undefined;
      features.push({
        key,
        family,
        facet: facetOf(symbols, family, from, to),
        from,
        to,
        weight: left(TEMPER[family] * voice.weight(key, usual), family, from, to),
        pull: contrast ? left(contrast.pull(key), family, from, to) : 0,
        rarity: contrast?.rarity(key) ?? 0,
        known: usual !== undefined,
        isSubject: SUBJECT_FAMILIES.has(family) && isSubject(symbols, inRegister, from, to),
      });
    },
    entries,
  );
  for (const { entry, from, to, groups } of entries) {
    if (groups.length === 0) continue;
    const weight = left(TEMPER.choice * voice.choiceWeight({ entry, groups }), 'choice', from, to);
    features.push({
      key: choiceKey(entry),
      family: 'choice',
      facet: 'diction',
      from,
      to,
      weight,
      pull: 0,
      rarity: 0,
      known: true,
      isSubject: false,
    });
  }
  return features;
}

/** True for a feature with a symbol that belongs to a struck habit. */
function isStruck(
  { strikes }: Voice,
  struck: readonly boolean[] | undefined,
  family: Family | 'choice',
  from: number,
  to: number,
): boolean {
  if (family === 'lower' && strikes?.lower === true) return true;
  return struck?.slice(Math.max(0, from), to).includes(true) ?? false;
}

export function facetOf(symbols: readonly VoiceSymbol[], family: Family, from: number, to: number): Facet {
  if (family === 'register') return 'diction';
  if (family === 'lower') return 'punctuation';
  if (family === 'skeleton') return 'structure';
  const first = symbols[from]?.facet;
  const last = symbols[to - 1]?.facet;
  if (first === undefined || last === undefined) return 'structure';
  if (first === last) return first;
  if (first === 'punctuation' || last === 'punctuation') return 'punctuation';
  if (first === 'vocabulary' || last === 'vocabulary') return 'vocabulary';
  return 'address';
}
