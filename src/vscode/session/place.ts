import type * as vscode from 'vscode';
import type { PlaceInDraft } from '../../service/drafts/draft-requests.ts';

/** Where the cursor stands in a draft. */
export interface Place extends PlaceInDraft<vscode.TextDocument> {
  readonly position: vscode.Position;
}
