import type { Localize } from '../../../base/localize.ts';
import type { PostPlace } from './place.ts';

/** What the host provides for showing a report. */
export interface ProofFace {
  readonly localize: Localize;
  /** Timbre's version. */
  readonly version: string;
  /** Escapes corpus text, so that none of it is read as markup. */
  readonly plain: (text: string) => string;
  /** The title as a link to the place. */
  readonly link: (title: string, place: PostPlace) => string;
  /** The sentence in quotes as a link to the place. */
  readonly quote: (sentence: string, place: PostPlace) => string;
  /** A bar for a share, 0 to 1, beside its figure; hidden from screen readers. */
  readonly bar: (share: number) => string;
  /** Markdown that is shown when it is asked for, under a title. */
  readonly fold: (title: string, markdown: string) => string;
}
