import { wordKey, type Reason, type Voice } from '../../voice/index.ts';
import type { Span } from '../../text/index.ts';

/** A change to a sentence; the span is in the sentence's text. */
export interface SentenceEdit extends Span {
  readonly replacement: string;
  /** The reason in a sentence, with the brand's figure. */
  readonly why: string;
  /** Its evidence can be requested from the engine. */
  readonly reason?: Reason;
}

/** The reason for an edit: how often the brand uses a wording. */
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

/** True when the brand uses it less than once in 5,000 words; false for a smaller voice. */
export const isRare = ({ tally }: Voice, wording: string): boolean =>
  tally.words >= 1_000 && tally.count(wordKey(wording)) * 5_000 < tally.words;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The form of words in the lists: straight apostrophes, lower case, single spaces. */
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
