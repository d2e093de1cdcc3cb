import * as vscode from 'vscode';
import { readLedgerFile, type EntryUse } from '../../core/facts/index.ts';
import type { Session } from '../session/session.ts';
import { brandOfLedger, isLedger, locationOf } from '../workspace/ledger/brand-ledger.ts';
import { nameOf, type WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { entryNote } from '../workspace/ledger/entry-note.ts';
import { isSameEntry, type LedgerUses, type UsedEntry } from './ledger-uses.ts';
import { locationsOf } from './use-locations.ts';

/** Goes from a claim in a draft to its entry, from an entry to all places that state it, and shows the evidence at a claim's figure. */
export class ClaimPlaces
  implements vscode.DefinitionProvider, vscode.ReferenceProvider, vscode.HoverProvider
{
  readonly #session: Session;
  readonly #uses: LedgerUses;

  constructor(session: Session, uses: LedgerUses) {
    this.#session = session;
    this.#uses = uses;
  }

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Location[]> {
    const found = await this.#claimsAt(document, position);
    if (!found) return [];
    const places = await Promise.all(found.uses.map(({ entry }) => locationOf(found.brand, entry)));
    return places.filter((place) => place !== undefined);
  }

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Location[]> {
    const found = await this.entriesAt(document, position);
    if (!found) return [];
    const { brand, entries } = found;
    const places = await Promise.all(entries.map((entry) => locationsOf(brand, entry)));
    return places.flat();
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    const claims = await this.#claimsAt(document, position);
    if (!claims) return undefined;
    const offset = document.offsetAt(position);
    const found = claims.uses
      .map((use) => ({ use, span: figureSpan(document.getText(), use, offset) }))
      .find(({ span }) => span !== undefined);
    if (!found?.span) return undefined;
    const text = new vscode.MarkdownString(
      `${vscode.l10n.t('**In the ledger**')}\n\n${await entryNote(claims.brand, found.use.entry)}`,
    );
    const { start, end } = found.span;
    return new vscode.Hover(text, new vscode.Range(document.positionAt(start), document.positionAt(end)));
  }

  /** The claims of a draft at a position that entries state. Undefined where the document is no draft of a brand. */
  async #claimsAt(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<{ readonly brand: WorkspaceBrand; readonly uses: readonly EntryUse[] } | undefined> {
    const brand = await this.#session.drafts.brandOf(document);
    if (!brand) return undefined;
    await this.#session.learner.ready(brand);
    const offset = document.offsetAt(position);
    const all = await this.#session.engine.ledgers.uses({ brand: brand.folder, text: document.getText() });
    return { brand, uses: all.filter(({ start, end }) => start <= offset && offset <= end) };
  }

  /** The entries at a position of a ledger, or that a draft states there. Undefined in documents of no brand. */
  async entriesAt(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<{ readonly brand: WorkspaceBrand; readonly entries: readonly UsedEntry[] } | undefined> {
    if (!isLedger(document.uri)) {
      const claims = await this.#claimsAt(document, position);
      if (!claims) return undefined;
      const { brand, uses } = claims;
      const known = await this.#uses.of(brand);
      return {
        brand,
        entries: known.filter(({ entry }) => uses.some((use) => isSameEntry(use.entry, entry))),
      };
    }
    const brand = brandOfLedger(await this.#session.brands.all(), document.uri);
    if (!brand) return undefined;
    const offset = document.offsetAt(position);
    const here = readLedgerFile(document.getText()).entries.filter(
      ({ start, end }) => start <= offset && offset <= end,
    );
    const file = nameOf(document.uri);
    const known = await this.#uses.of(brand);
    return {
      brand,
      entries: known.filter(
        ({ entry: { place, text } }) =>
          place?.kind === 'ledger' && place.file === file && here.some(({ entry }) => entry.text === text),
      ),
    };
  }
}

/** The figure of a claim at an offset of the draft, or the whole claim where it has none. */
function figureSpan(
  text: string,
  { start, end, figures }: EntryUse,
  offset: number,
): { readonly start: number; readonly end: number } | undefined {
  if (figures.length === 0) return { start, end };
  return figures
    .flatMap((figure) => placeOfFigure(text, { start, end }, figure.text) ?? [])
    .find((span) => span.start <= offset && offset <= span.end);
}

/** Where a figure stands in the file: a sentence's own offsets do not count its markup. */
export function placeOfFigure(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  figure: string,
): { readonly start: number; readonly end: number } | undefined {
  const at = text.slice(start, end).indexOf(figure);
  return at < 0 ? undefined : { start: start + at, end: start + at + figure.length };
}
