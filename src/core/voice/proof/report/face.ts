import type { Localize } from '../../../base/localize.ts';
import type { PostPlace } from './place.ts';

/** What a face lends to the report it shows. */
export interface ProofFace {
  readonly say: Localize;
  /** Timbre's. */
  readonly version: string;
  /** Corpus text as the face shows it: none of it is read as markup. */
  readonly plain: (text: string) => string;
  /** A title that opens the place. */
  readonly link: (title: string, place: PostPlace) => string;
  /** A sentence in quotes that opens the place. */
  readonly quote: (sentence: string, place: PostPlace) => string;
  /** A picture of a share, 0 to 1, beside its figure; of no use to a screen reader. */
  readonly bar: (share: number) => string;
}
