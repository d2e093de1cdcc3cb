import type { DraftSentence, MaterialKind, Piece } from '../material.ts';
import type { NameTest } from '../names.ts';
import type { Segment } from '../segments.ts';
import type { Word } from '../words.ts';

/** A sentence made ready for those who look for pieces in it. */
export interface Reading {
  readonly index: number;
  readonly sentence: DraftSentence;
  readonly text: string;
  readonly words: readonly Word[];
  readonly segments: readonly Segment[];
  readonly isName: NameTest;
  /** The sentence before it in the same block. */
  readonly before: Reading | undefined;
}

/** A piece before it is placed in the file; offsets are those of the sentence. */
export interface Found extends Pick<
  Piece,
  'sides' | 'figure' | 'counted' | 'phrase' | 'isPlural' | 'clause'
> {
  readonly kind: MaterialKind;
  readonly start: number;
  readonly end: number;
}

export const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** A whole part of the sentence as a piece of some kind. */
export const ofSegment = (
  kind: MaterialKind,
  { start, end, clause }: Segment,
  more: Partial<Found> = {},
): Found => ({
  kind,
  start,
  end,
  ...(clause ? { clause } : {}),
  ...more,
});
