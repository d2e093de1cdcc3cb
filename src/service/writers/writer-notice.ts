import type { WriterFault } from '../../core/writer/index.ts';
import type { NotSent } from '../drafts/draft-requests.ts';
import type { ChosenWriter } from './chosen-writer.ts';

/** A notice about a request, to be shown without interrupting the user. */
export type WriterNotice =
  | { readonly kind: 'fault'; readonly writer: ChosenWriter; readonly fault: WriterFault }
  /** The request could not be logged, so it was not sent. */
  | { readonly kind: 'not-logged' }
  | { readonly kind: 'not-sent'; readonly why: NotSent };

export type Notify = (notice: WriterNotice) => void;
