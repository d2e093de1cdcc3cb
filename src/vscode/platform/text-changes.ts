import type * as vscode from 'vscode';
import type { TextChange } from '../../core/offer-policy/suggestions/index.ts';

/** An edit in the core's form. */
export const textChanges = ({ contentChanges }: vscode.TextDocumentChangeEvent): TextChange[] =>
  contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
    offset: rangeOffset,
    length: rangeLength,
    text,
  }));
