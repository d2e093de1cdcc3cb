import type * as vscode from 'vscode';
import type { PlaceInDraft } from '../../service/drafts/draft-requests.ts';

/** The cursor's position in a draft. */
export interface Place extends PlaceInDraft<vscode.TextDocument> {
  readonly position: vscode.Position;
}
