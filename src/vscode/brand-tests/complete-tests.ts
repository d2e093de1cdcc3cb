import * as vscode from 'vscode';
import schema from '../../core/brand-tests/brand-tests.schema.json' with { type: 'json' };
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';

const FILES: vscode.DocumentSelector = { language: 'yaml', pattern: '**/tests/*.{yaml,yml}' };
const FILE = schema.properties;
const LISTS = schema.properties.voice.properties;
const RULE = schema.properties.rules.items.properties;
const PASSAGE = schema.definitions.passage.anyOf[1]?.properties ?? {};

type Fields = Readonly<Record<string, { readonly description?: string }>>;

/** Completes the names of lists, fields and rules in the test files of brands, from their schema and the rules that there are. */
export const completeTests = (session: Session): vscode.Disposable =>
  vscode.languages.registerCompletionItemProvider(
    FILES,
    {
      provideCompletionItems: async (document, position) => {
        const brand = await brandOf(session, document);
        return brand ? complete({ session, brand }, document, position) : [];
      },
    },
    ' ',
    '-',
    '/',
  );

/** Folders called tests are not only those of brands. */
const brandOf = async (session: Session, { uri }: vscode.TextDocument): Promise<WorkspaceBrand | undefined> =>
  (await session.brands.all()).find((brand) => uri.path.startsWith(`${brand.uri.path}/tests/`));

interface Where {
  readonly session: Session;
  readonly brand: WorkspaceBrand;
}

async function complete(
  where: Where,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  const [named, written] = /^\s*(?:-\s+)?rule:\s*(\S*)$/.exec(before) ?? [];
  if (named !== undefined) return rulesFor(where, position, written ?? '');
  const [, indent = '', dash] = /^(\s*)(-\s+)?\w*$/.exec(before) ?? [];
  if (!/^\s*(?:-\s+)?[\w ]*$/.test(before)) return [];
  return fieldsFor(keysAbove(document, position.line, indent.length), dash !== undefined);
}

async function rulesFor(
  { session, brand }: Where,
  position: vscode.Position,
  written: string,
): Promise<vscode.CompletionItem[]> {
  // A rule's name has a slash, at which the editor would begin a new word.
  const range = new vscode.Range(position.translate(0, -written.length), position);
  return (await session.engine.tests.rules({ brand: brand.folder })).map(({ rule, title }) => {
    const item = new vscode.CompletionItem(
      { label: rule, description: title },
      vscode.CompletionItemKind.EnumMember,
    );
    item.range = range;
    return item;
  });
}

/** The keys that a line lies below, the outermost first. */
function keysAbove(document: vscode.TextDocument, line: number, indent: number): string[] {
  const keys: string[] = [];
  let inside = indent;
  for (let at = line - 1; at >= 0 && inside > 0; at--) {
    const [, spaces = '', key] = /^(\s*(?:-\s+)?)([\w ]+):/.exec(document.lineAt(at).text) ?? [];
    if (key === undefined || spaces.length >= inside) continue;
    keys.unshift(key);
    inside = spaces.search(/-/) >= 0 ? spaces.search(/-/) : spaces.length;
  }
  return keys;
}

function fieldsFor(above: readonly string[], isItem: boolean): vscode.CompletionItem[] {
  const [outer] = above;
  const inner = above.at(-1);
  if (outer === undefined) return isItem ? [] : items(FILE);
  if (outer === 'voice' && above.length === 1) return isItem ? [] : items(LISTS, '\n  - ');
  if (inner === 'us' || inner === 'not us' || inner === 'marks' || inner === 'passes')
    return isItem ? items(PASSAGE) : [];
  return outer === 'rules' ? items(RULE) : [];
}

const LISTED: ReadonlySet<string> = new Set(['marks', 'passes']);

const items = (fields: Fields, after?: string): vscode.CompletionItem[] =>
  Object.entries(fields).map(([name, { description }], at) => {
    const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.Property);
    if (description !== undefined) item.documentation = description;
    item.insertText = `${name}:${after ?? (LISTED.has(name) ? '\n  - ' : fields === FILE ? '\n  ' : ' ')}`;
    item.sortText = String(at);
    return item;
  });
