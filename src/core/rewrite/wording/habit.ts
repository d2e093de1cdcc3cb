import { wordKey, type Reason, type Voice } from '../../voice/index.ts';
import type { Span } from '../../text/index.ts';

/** A change to a sentence; the span is in the sentence's text. */
export interface SentenceEdit extends Span {
  readonly replacement: string;
  /** In plain words, with the brand's own figure. */
  readonly why: string;
  /** What the evidence can be asked for. */
  readonly reason?: Reason;
}

/** How often the brand has a wording, as a reason that can be explained. */
export function habitOf({ tally }: Voice, here: string, feature: 'word' | 'mark'): Reason {
  const key = wordKey(here);
  const brand = {
    posts: tally.posts,
    count: tally.count(key),
    postsWith: tally.postsWith(key),
    usual: 0,
  };
  return { feature, facet: 'diction', weight: 0, span: { start: 0, end: 0 }, here, brand };
}

/** Less often than once in 5,000 words, in a voice of which so much is known. */
export const isRare = ({ tally }: Voice, wording: string): boolean =>
  tally.words >= 1_000 && tally.count(wordKey(wording)) * 5_000 < tally.words;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Straight apostrophes, lower case, one space: as the lists have it. */
export const plainForm = (text: string): string =>
  text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

/** A pattern for any of a list's wordings, the longest first; either apostrophe matches. */
export const anyOf = (list: readonly string[]): string =>
  list
    .toSorted((a, b) => b.length - a.length)
    .map((wording) =>
      wording
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll("'", "['’]")
        .replaceAll(' ', '\\s+'),
    )
    .join('|');
