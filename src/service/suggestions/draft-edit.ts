import type { TextChange } from '../../core/offer-policy/suggestions/index.ts';
import type { DraftDocument } from '../drafts/draft.ts';

/** An edit of a draft, which has been applied. */
export interface DraftEdit<Document extends DraftDocument> {
  readonly document: Document;
  /** Offsets in UTF-16 units of the text that the change before left; empty where only the document's state changed. */
  readonly changes: readonly TextChange[];
  /** Undefined for whatever is neither. */
  readonly reason: 'undo' | 'redo' | undefined;
}
