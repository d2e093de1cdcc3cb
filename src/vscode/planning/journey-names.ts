import * as vscode from 'vscode';
import type { Journey, Touchpoint } from '../../core/planning/journeys/index.ts';
import {
  draftUri,
  JOURNEYS,
  type CheckedJourneyDocument,
  type JourneyDocuments,
} from './journey-documents.ts';
import type { DraftStates } from './draft-states.ts';

/** A name in a journey: of a touchpoint, an offer or a draft. */
interface NameHere {
  readonly kind: 'touchpoint' | 'offer' | 'draft';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Go to definition, references, rename, outline and hover in journeys. */
export function nameJourneys(documents: JourneyDocuments, states: DraftStates): vscode.Disposable {
  const at = async (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<{ readonly checked: CheckedJourneyDocument; readonly name: NameHere } | undefined> => {
    const checked = await documents.check(document);
    const offset = document.offsetAt(position);
    const name = namesIn(checked.journey).find(({ start, end }) => start <= offset && offset <= end);
    return name && { checked, name };
  };
  const rangeOf = (document: vscode.TextDocument, { start, end }: NameHere): vscode.Range =>
    new vscode.Range(document.positionAt(start), document.positionAt(end));
  const same = (journey: Journey, name: NameHere): NameHere[] =>
    namesIn(journey).filter(({ kind, text }) => kind === name.kind && text === name.text);
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(JOURNEYS, {
      async provideDefinition(document, position) {
        const found = await at(document, position);
        if (!found) return undefined;
        if (found.name.kind === 'draft')
          return new vscode.Location(draftUri(document.uri, found.name.text), new vscode.Position(0, 0));
        const [definition] = same(found.checked.journey, found.name);
        return definition && new vscode.Location(document.uri, rangeOf(document, definition));
      },
    }),
    vscode.languages.registerReferenceProvider(JOURNEYS, {
      async provideReferences(document, position) {
        const found = await at(document, position);
        return found
          ? same(found.checked.journey, found.name).map(
              (name) => new vscode.Location(document.uri, rangeOf(document, name)),
            )
          : [];
      },
    }),
    vscode.languages.registerRenameProvider(JOURNEYS, {
      async prepareRename(document, position) {
        const found = await at(document, position);
        if (!found || found.name.kind === 'draft')
          throw new Error(vscode.l10n.t('Place the cursor on the id of a touchpoint or an offer.'));
        return rangeOf(document, found.name);
      },
      async provideRenameEdits(document, position, newName) {
        const edit = new vscode.WorkspaceEdit();
        const found = await at(document, position);
        if (!found || found.name.kind === 'draft') return edit;
        const { journey } = found.checked;
        const known = found.name.kind === 'offer' ? journey.offers : journey.touchpoints;
        if (newName !== found.name.text && known.has(newName))
          throw new Error(vscode.l10n.t('“{0}” is there already.', newName));
        for (const name of same(journey, found.name))
          edit.replace(document.uri, rangeOf(document, name), newName);
        return edit;
      },
    }),
    vscode.languages.registerDocumentSymbolProvider(JOURNEYS, {
      async provideDocumentSymbols(document) {
        return outline(document, (await documents.check(document)).journey);
      },
    }),
    vscode.languages.registerHoverProvider(JOURNEYS, {
      async provideHover(document, position) {
        const found = await at(document, position);
        if (!found || found.name.kind === 'offer') return undefined;
        const touchpoint = [...found.checked.journey.touchpoints.values()].find(({ id, draft }) =>
          found.name.kind === 'draft' ? draft?.start === found.name.start : id.text === found.name.text,
        );
        return (
          touchpoint &&
          new vscode.Hover(
            await hoverText(document, found.checked, touchpoint, states),
            rangeOf(document, found.name),
          )
        );
      },
    }),
  );
}

/** The names of a journey, definitions first. */
function namesIn({ touchpoints, offers, start }: Journey): NameHere[] {
  const all = [...touchpoints.values()];
  return [
    ...all.map(({ id }) => ({ ...id, kind: 'touchpoint' as const })),
    ...[...offers.values()].map(({ id }) => ({ ...id, kind: 'offer' as const })),
    ...(start ? [{ ...start, kind: 'touchpoint' as const }] : []),
    ...all.flatMap(({ next, requires, offer, draft }) => [
      ...next.map(({ to }) => ({ ...to, kind: 'touchpoint' as const })),
      ...requires.map((required) => ({ ...required, kind: 'touchpoint' as const })),
      ...(offer ? [{ ...offer, kind: 'offer' as const }] : []),
      ...(draft ? [{ ...draft, kind: 'draft' as const }] : []),
    ]),
  ];
}

function outline(document: vscode.TextDocument, { touchpoints, offers }: Journey): vscode.DocumentSymbol[] {
  const symbol = (
    { id, start, end }: Pick<Touchpoint, 'id' | 'start'> & { readonly end: number },
    detail: string,
    kind: vscode.SymbolKind,
  ): vscode.DocumentSymbol =>
    new vscode.DocumentSymbol(
      id.text,
      detail,
      kind,
      new vscode.Range(document.positionAt(start), document.positionAt(Math.max(end, id.end))),
      new vscode.Range(document.positionAt(id.start), document.positionAt(id.end)),
    );
  return [
    ...[...offers.values()].map((offer) =>
      symbol(offer, offer.price?.text ?? '', vscode.SymbolKind.Constant),
    ),
    ...[...touchpoints.values()].map((touchpoint) =>
      symbol(touchpoint, touchpoint.channel ?? '', vscode.SymbolKind.Event),
    ),
  ];
}

async function hoverText(
  document: vscode.TextDocument,
  { journey, findings }: CheckedJourneyDocument,
  { id, channel, draft, offer, next }: Touchpoint,
  states: DraftStates,
): Promise<vscode.MarkdownString> {
  const text = new vscode.MarkdownString();
  const heading = [id.text, channel ?? ''].filter((part) => part !== '').join(' · ');
  text.appendMarkdown(`**${escaped(heading)}**  \n`);
  text.appendMarkdown(`${escaped(await states.describe(draft && draftUri(document.uri, draft.text)))}\n\n`);
  const before = [...journey.touchpoints.values()].filter((other) =>
    other.next.some(({ to }) => to.text === id.text),
  );
  const lines = [
    ...(before.length > 0
      ? [vscode.l10n.t('Comes after: {0}', before.map((other) => other.id.text).join(', '))]
      : []),
    ...(next.length > 0
      ? [
          vscode.l10n.t(
            'Then: {0}',
            next
              .map(({ to, on, waitText }) =>
                [to.text, on ?? '', waitText ?? ''].filter((part) => part !== '').join(' · '),
              )
              .join(', '),
          ),
        ]
      : []),
    ...offerLine(journey, offer?.text),
    ...findings.filter(({ touchpoints }) => touchpoints[0] === id.text).map(({ message }) => message),
  ];
  for (const line of lines) text.appendMarkdown(`${escaped(line)}  \n`);
  return text;
}

/** As it is in Markdown. `appendText` would make every space one that no line breaks at. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+!<>|~-]/g, '\\$&');

function offerLine({ offers }: Journey, id: string | undefined): string[] {
  const offer = id === undefined ? undefined : offers.get(id);
  if (!offer) return [];
  const name = offer.name ?? offer.id.text;
  return offer.ends
    ? [vscode.l10n.t('Offer: {0}, {1}, until {2}', name, offer.price?.text ?? '', offer.ends.text)]
    : [vscode.l10n.t('Offer: {0}, {1}', name, offer.price?.text ?? '')];
}
