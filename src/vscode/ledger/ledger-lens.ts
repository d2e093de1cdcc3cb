import * as vscode from 'vscode';
import { readLedgerFile } from '../../core/facts/index.ts';
import type { Session } from '../session/session.ts';
import { brandOfLedger } from '../workspace/ledger/brand-ledger.ts';
import { nameOf } from '../workspace/brands/brand-registry.ts';
import { describeEntry } from './describe-entry.ts';
import type { LedgerUses } from './ledger-uses.ts';
import { locationsOf } from './use-locations.ts';

/** Above each entry of a ledger: how often it is used and until when it holds; a click lists the places. */
export class LedgerLens implements vscode.CodeLensProvider {
  readonly #session: Session;
  readonly #uses: LedgerUses;
  readonly onDidChangeCodeLenses: vscode.Event<void>;

  constructor(session: Session, uses: LedgerUses) {
    this.#session = session;
    this.#uses = uses;
    this.onDidChangeCodeLenses = uses.onDidChange;
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const brand = brandOfLedger(await this.#session.brands.all(), document.uri);
    if (!brand) return [];
    const file = nameOf(document.uri);
    const used = await this.#uses.of(brand);
    const { entries } = readLedgerFile(document.getText());
    const lenses = entries.map(async ({ entry, start }) => {
      const found = used.find(
        ({ entry: { place, text } }) =>
          place?.kind === 'ledger' && place.file === file && text === entry.text,
      );
      if (!found) return [];
      const position = document.positionAt(start);
      const range = new vscode.Range(position, position);
      const places = await locationsOf(brand, found);
      const title = describeEntry(found);
      return [
        new vscode.CodeLens(range, {
          title,
          command: places.length === 0 ? '' : 'editor.action.showReferences',
          arguments: [document.uri, position, places],
        }),
      ];
    });
    return (await Promise.all(lenses)).flat();
  }
}
