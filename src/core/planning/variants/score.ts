import { scoreDraft } from '../../analysis/draft-report.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { Numbering, scoreSentence, scoreSentences, type Voice } from '../../voice/index.ts';
import type { Unit } from './read/read-units.ts';
import type { ChannelScore } from './variant.ts';

export function scoreIn(brand: ReadonlyBrandModel, file: string): ChannelScore {
  const { standing, raw, words } = scoreDraft(brand, file);
  return { percentile: 'percentile' in standing ? standing.percentile : undefined, raw, words };
}

/** True for a score at least as high as another, by percentile where both have one. */
export const isAsHigh = (a: ChannelScore, b: ChannelScore): boolean =>
  a.percentile !== undefined && b.percentile !== undefined ? a.percentile >= b.percentile : a.raw >= b.raw;

/**
 * A draft's score to compare with that of a variant. Raw scores grow with the length of a text; so where the variant is too short for a
 * percentile, it is that of the draft's average passage of about the variant's length.
 */
export function comparable(
  voice: Voice,
  units: readonly Unit[],
  variant: ChannelScore,
  draft: ChannelScore,
): ChannelScore {
  if (variant.percentile !== undefined && draft.percentile !== undefined) return draft;
  const numbering = new Numbering();
  const sums = units
    .filter(({ kind }) => kind !== 'heading' && kind !== 'quote')
    .map(({ text }) => scoreSentence(voice, text, numbering).sum);
  const raws = sums.flatMap((_, from) => {
    let words = 0;
    let to = from;
    while (to < sums.length && words < variant.words) words += sums[to++]?.words ?? 0;
    return words < variant.words ? [] : [scoreSentences(voice, sums.slice(from, to), numbering).raw];
  });
  if (raws.length === 0) return { ...draft, percentile: undefined };
  return {
    percentile: undefined,
    words: variant.words,
    raw: raws.reduce((sum, raw) => sum + raw, 0) / raws.length,
  };
}
