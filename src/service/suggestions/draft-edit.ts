import type { TextChange } from '../../core/offer-policy/suggestions/index.ts';
import type { DraftDocument } from '../drafts/draft.ts';

/** An applied edit of a draft. */
export interface DraftEdit<Document extends DraftDocument> {
  readonly document: Document;
  /** Offsets are UTF-16 units of the text after the previous change; empty where only the document's state changed. */
  readonly changes: readonly TextChange[];
  /** Undefined for other edits. */
  readonly reason: 'undo' | 'redo' | undefined;
}
