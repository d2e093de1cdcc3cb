import * as vscode from 'vscode';
import schema from '../../core/planning/journeys/journey.schema.json' with { type: 'json' };
import type { Journey } from '../../core/planning/journeys/index.ts';
import type { Session } from '../session/session.ts';
import { draftUri, journeyTools, JOURNEYS } from './journey-documents.ts';

type Brands = Pick<Session, 'brands' | 'learner' | 'engine'>;
type Fields = Readonly<Record<string, { readonly description: string }>>;

const FILE: Fields = schema.properties;
const AUDIENCE: Fields = schema.properties.audience.properties;
const CAP: Fields = schema.properties.audience.properties.cap.properties;
const OFFER: Fields = schema.properties.offers.additionalProperties.properties;
const TOUCHPOINT: Fields = schema.properties.touchpoints.additionalProperties.properties;
const UTM: Fields = schema.properties.touchpoints.additionalProperties.properties.utm.properties;
const EDGE: Fields = schema.properties.touchpoints.additionalProperties.properties.next.items.properties;

/** Completes fields, ids of touchpoints and offers, the brand's channels and drafts in a journey. */
export const completeJourneys = (session: Brands): vscode.Disposable =>
  vscode.languages.registerCompletionItemProvider(
    JOURNEYS,
    {
      async provideCompletionItems(document, position) {
        const before = document.lineAt(position.line).text.slice(0, position.character);
        const value = /(?:^|[\s{,-])(\w+):\s*\[?(?:[\w./-]+,\s*)*[\w./-]*$/.exec(before);
        const { readJourney } = await journeyTools();
        if (value)
          return valuesOf(value[1] ?? '', document, readJourney(document.getText()).journey, session);
        return fieldsAt(document, position, before);
      },
    },
    ...[' ', '/', '{'],
  );

async function valuesOf(
  field: string,
  document: vscode.TextDocument,
  { touchpoints, offers }: Journey,
  session: Brands,
): Promise<vscode.CompletionItem[]> {
  const named = (names: Iterable<string>, kind: vscode.CompletionItemKind): vscode.CompletionItem[] =>
    [...new Set(names)].map((name) => new vscode.CompletionItem(name, kind));
  switch (field) {
    case 'to':
    case 'start':
    case 'requires':
      return named(touchpoints.keys(), vscode.CompletionItemKind.Reference);
    case 'offer':
      return named(offers.keys(), vscode.CompletionItemKind.Reference);
    case 'channel': {
      const used = [...touchpoints.values()].flatMap(({ channel }) => channel ?? []);
      return named(
        [...used, ...(await channelsOf(session, document.uri)), ...USUAL],
        vscode.CompletionItemKind.EnumMember,
      );
    }
    case 'draft':
      return named(await draftsNear(document.uri), vscode.CompletionItemKind.File);
    case 'service':
    case 'end':
      return named(['true'], vscode.CompletionItemKind.Value);
    case 'wait':
      return named(['1d', '2d', '7d', '14d', '6h', '30m'], vscode.CompletionItemKind.Value);
    default:
      return [];
  }
}

/** Channels that most journeys have. */
const USUAL = ['email', 'sms', 'page', 'letter', 'phone'];

/** The channels of the posts of the brand in whose folder the journey is. */
async function channelsOf({ brands, learner, engine }: Brands, journey: vscode.Uri): Promise<string[]> {
  const brand = (await brands.all()).find(({ folder }) => journey.toString().startsWith(`${folder}/`));
  if (!brand) return [];
  await learner.ready(brand);
  const { channels } = await engine.brands.summary({ brand: brand.folder });
  return channels.flatMap(([channel]) => (channel === '' ? [] : [channel]));
}

const MOST_DRAFTS = 200;
async function draftsNear(journey: vscode.Uri): Promise<string[]> {
  const folder = vscode.Uri.joinPath(journey, '..');
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, '**/*.{md,markdown,mdx,txt,html}'),
    undefined,
    MOST_DRAFTS,
  );
  const root = draftUri(journey, '.').path;
  return found.map(({ path }) => path.slice(root.length).replace(/^\//, '')).sort();
}

/** The fields that fit a line, by what it stands below. */
function fieldsAt(
  document: vscode.TextDocument,
  { line }: vscode.Position,
  before: string,
): vscode.CompletionItem[] {
  const open = before.lastIndexOf('{');
  const isInFlow = open > before.lastIndexOf('}');
  if (!/^\s*(?:-\s*)?\w*$/.test(before) && !(isInFlow && /[{,]\s*\w*$/.test(before))) return [];
  const parents = parentsOf(document, line, before);
  const fields = fieldsBelow(isInFlow ? [...parents, keyBefore(before.slice(0, open))] : parents);
  return Object.entries(fields).map(([name, { description }], at) => {
    const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.Property);
    item.documentation = description;
    item.insertText = `${name}: `;
    item.sortText = String(at).padStart(2, '0');
    return item;
  });
}

const keyBefore = (text: string): string => /([\w-]+):\s*\[?[^:]*$/.exec(text)?.[1] ?? 'next';

/** The keys that a line stands below, the outermost first. */
function parentsOf(document: vscode.TextDocument, line: number, before: string): string[] {
  let indent = /^\s*(?:-\s)?/.exec(before)?.[0].length ?? 0;
  const parents: string[] = [];
  for (let at = line - 1; at >= 0 && indent > 0; at--) {
    const [, white = '', key] = /^(\s*)(?:-\s+)?([\w-]+):/.exec(document.lineAt(at).text) ?? [];
    if (key === undefined || white.length >= indent) continue;
    parents.unshift(key);
    indent = white.length;
  }
  return parents;
}

function fieldsBelow([first, second, third]: readonly string[]): Fields {
  if (first === undefined) return FILE;
  if (first === 'audience') return second === 'cap' ? CAP : AUDIENCE;
  if (first === 'offers') return second === undefined ? {} : OFFER;
  if (first !== 'touchpoints' || second === undefined) return {};
  if (third === 'utm') return UTM;
  return third === 'next' ? EDGE : TOUCHPOINT;
}
