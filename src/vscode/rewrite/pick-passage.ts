import * as vscode from 'vscode';
import type { Span } from '../../core/text/index.ts';

interface PassageItem extends vscode.QuickPickItem {
  readonly passage?: Span;
}

/** Longer passages are cut in the list. UTF-16 units. */
const LONGEST_LABEL = 90;

/** What a draft has to choose from. Offsets are UTF-16 units in the document's text. */
export interface PassagesOfDraft {
  /** The sentences that are marked. */
  readonly marked: readonly Span[];
  readonly paragraphs: readonly Span[];
}

/** Asks what of a draft to rewrite, where no cursor says it: the whole draft, a sentence that is marked, or a paragraph; undefined where nothing was chosen. */
export async function pickPassage(
  document: vscode.TextDocument,
  brand: string,
  { marked, paragraphs }: PassagesOfDraft,
): Promise<Span | undefined> {
  const items: PassageItem[] = [
    { label: vscode.l10n.t('Whole draft'), passage: { start: 0, end: document.getText().length } },
    ...section(vscode.l10n.t('Doesn’t sound like {0}', brand), document, marked),
    ...section(vscode.l10n.t('Paragraphs'), document, paragraphs),
  ];
  const placeHolder = vscode.l10n.t('Rewrite what?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.passage;
}

function section(label: string, document: vscode.TextDocument, passages: readonly Span[]): PassageItem[] {
  if (passages.length === 0) return [];
  return [
    { label, kind: vscode.QuickPickItemKind.Separator },
    ...passages.map(({ start, end }) => ({
      label: shortened(
        document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end))),
      ),
      description: vscode.l10n.t('line {0}', document.positionAt(start).line + 1),
      passage: { start, end },
    })),
  ];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_LABEL ? `${line.slice(0, LONGEST_LABEL - 1)}…` : line;
}
