import * as vscode from 'vscode';
import type { Span } from '../../core/text/index.ts';

/** The range of a span in a text that need not be open; offsets are UTF-16 units. */
export const rangeIn = (text: string, { start, end }: Span): vscode.Range =>
  new vscode.Range(positionIn(text, start), positionIn(text, end));

function positionIn(text: string, offset: number): vscode.Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length - 1;
  return new vscode.Position(line, offset - lineStart);
}
