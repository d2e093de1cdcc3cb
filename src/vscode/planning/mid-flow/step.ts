import type * as vscode from 'vscode';
import type { Touchpoint } from '../../../core/planning/journeys/index.ts';
import type { CheckedJourneyDocument } from '../journey-documents.ts';

/** A touchpoint whose draft a document is. */
export interface Step {
  readonly journey: vscode.TextDocument;
  readonly checked: CheckedJourneyDocument;
  readonly touchpoint: Touchpoint;
}
