import * as vscode from 'vscode';
import { factsIn, readLedgerFile } from '../../core/facts/index.ts';
import type { Span } from '../../core/text/index.ts';
import { isLedger, ledgerFolder } from '../workspace/ledger/brand-ledger.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { placeOfFigure, type ClaimPlaces } from './claim-places.ts';
import type { UsedEntry } from './ledger-uses.ts';
import { rangeIn } from '../platform/range-in.ts';

/**
 * Changes a figure of a ledger's entry in the ledger and in every draft that states the entry with this figure; each change is shown before it
 * is made. Posts are published and stay as they are.
 */
export class RenameFigure implements vscode.RenameProvider {
  readonly #places: ClaimPlaces;

  constructor(places: ClaimPlaces) {
    this.#places = places;
  }

  async prepareRename(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Range> {
    const figure = figureAt(document, position);
    const found = figure && (await this.#places.entriesAt(document, position));
    if (!figure || !found?.entries.some((entry) => hasFigure(entry, figure.value)))
      throw new Error(vscode.l10n.t('Place the cursor on a figure that is in the ledger.'));
    return figure.range;
  }

  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newText: string,
  ): Promise<vscode.WorkspaceEdit> {
    const figure = figureAt(document, position);
    const found = figure && (await this.#places.entriesAt(document, position));
    const edit = new vscode.WorkspaceEdit();
    if (!figure || !found) return edit;
    const seen = new Set<string>();
    const replace = (uri: vscode.Uri, range: vscode.Range, label: string): void => {
      const key = `${uri.toString()} ${String(range.start.line)}:${String(range.start.character)}`;
      if (seen.has(key)) return;
      seen.add(key);
      edit.replace(uri, range, newText, { needsConfirmation: true, label });
    };
    for (const entry of found.entries.filter((candidate) => hasFigure(candidate, figure.value))) {
      for (const place of await inLedger(found.brand, entry, figure.value))
        replace(place.uri, place.range, vscode.l10n.t('In the ledger'));
      for (const place of inDrafts(entry, figure.value))
        replace(place.uri, place.range, vscode.l10n.t('In drafts'));
    }
    return edit;
  }
}

interface FigureHere {
  readonly range: vscode.Range;
  readonly value: string;
}

/** The figure at a position, within its line. */
function figureAt(document: vscode.TextDocument, position: vscode.Position): FigureHere | undefined {
  const line = document.lineAt(position.line);
  const fact = factsIn(line.text).find(
    ({ start, end }) => start <= position.character && position.character <= end,
  );
  return (
    fact && {
      range: new vscode.Range(position.line, fact.start, position.line, fact.end),
      value: fact.value,
    }
  );
}

const hasFigure = ({ entry }: UsedEntry, value: string): boolean =>
  entry.place?.kind === 'ledger' && factsIn(entry.text).some((fact) => fact.value === value);

async function inLedger(
  brand: WorkspaceBrand,
  { entry: { place, text } }: UsedEntry,
  value: string,
): Promise<vscode.Location[]> {
  if (place?.kind !== 'ledger') return [];
  const uri = vscode.Uri.joinPath(ledgerFolder(brand), place.file);
  const document = await vscode.workspace.openTextDocument(uri);
  const source = document.getText();
  const span = readLedgerFile(source).entries.find(({ entry }) => entry.text === text)?.fields.text;
  if (!span || !isLedger(uri)) return [];
  return factsIn(source.slice(span.start, span.end))
    .filter((fact) => fact.value === value)
    .map(({ start, end }) => new vscode.Location(uri, rangeIn(source, moved({ start, end }, span.start))));
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function inDrafts({ drafts }: UsedEntry, value: string): vscode.Location[] {
  return drafts.flatMap(({ draft: { uri, text }, use }) =>
    use.figures
      .filter((figure) => figure.value === value)
      .flatMap((figure) => placeOfFigure(text, use, figure.text) ?? [])
      .map((span) => new vscode.Location(uri, rangeIn(text, span))),
  );
}
