import * as vscode from 'vscode';
import schema from '../../../core/production/personas/persona.schema.json' with { type: 'json' };
import { readLedger } from '../../../core/facts/index.ts';
import { PERSONAS, personaUris, readPersonaAt } from './persona-files.ts';
import { DRAFT_SELECTOR } from '../../workspace/drafts.ts';

type Fields = Readonly<Record<string, { readonly description?: string }>>;

const { disclosures, voice, facts, refusals, forbidden } = schema.properties;
/** The fields below each field of the file. */
const BELOW: ReadonlyMap<string, Fields> = new Map<string, Fields>([
  ['disclosures', disclosures.items.properties],
  ['voice', voice.properties],
  ['facts', facts.items.properties],
  ['refusals', refusals.items.properties],
  ['forbidden', forbidden.items.properties],
]);
const FILE: Fields = schema.properties;

/** Values that a field can have, whatever it stands below. */
const VALUES: ReadonlyMap<string, readonly string[]> = new Map([
  ['synthetic', ['true', 'false']],
  ['relation', schema.properties.relation.enum],
  ['place', disclosures.items.properties.place.enum],
  ['topic', refusals.items.properties.topic.enum],
  ['kind', forbidden.items.properties.kind.enum],
  ['channel', ['chat', 'instagram', 'tiktok', 'linkedin', 'youtube', 'x', 'newsletter', 'blog']],
  ['language', ['en', 'de', 'fr', 'es']],
]);

/** Completes fields and values in personas' files, and the names of personas in drafts. */
export const completePersonas = (): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      PERSONAS,
      { provideCompletionItems: (document, position) => itemsAt(document, position) },
      ...[' ', '{'],
    ),
    vscode.languages.registerCompletionItemProvider(
      DRAFT_SELECTOR,
      { provideCompletionItems: (document, position) => namesAt(document, position) },
      ' ',
    ),
  );

async function itemsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  const value = /(?:^|[\s{,-])(\w+):\s*[\w-]*$/.exec(before)?.[1];
  if (value === 'id') return entriesOf(document);
  if (value !== undefined)
    return (VALUES.get(value) ?? []).map(
      (name) => new vscode.CompletionItem(name, vscode.CompletionItemKind.EnumMember),
    );
  const isInFlow = before.lastIndexOf('{') > before.lastIndexOf('}');
  if (!/^\s*(?:-\s*)?\w*$/.test(before) && !(isInFlow && /[{,]\s*\w*$/.test(before))) return [];
  const parent = /^\S/.test(before) || before === '' ? undefined : parentOf(document, position.line);
  const fields = parent === undefined ? FILE : (BELOW.get(parent) ?? {});
  return Object.entries(fields).map(([name, { description }], at) => {
    const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.Property);
    if (description !== undefined) item.documentation = description;
    item.insertText = `${name}: `;
    item.sortText = String(at).padStart(2, '0');
    return item;
  });
}

/** The field of the file that a line stands below. */
function parentOf(document: vscode.TextDocument, line: number): string | undefined {
  for (let at = line - 1; at >= 0; at--) {
    const key = /^([\w-]+):/.exec(document.lineAt(at).text)?.[1];
    if (key !== undefined) return key;
  }
  return undefined;
}

/** The entries of the ledgers that a persona's file names, with what they state. */
async function entriesOf(document: vscode.TextDocument): Promise<vscode.CompletionItem[]> {
  const items: vscode.CompletionItem[] = [];
  for (const path of ledgersIn(document.getText())) {
    const uri = vscode.Uri.joinPath(document.uri, '..', path);
    try {
      const text = (await vscode.workspace.openTextDocument(uri)).getText();
      for (const { id, text: statement } of readLedger(text, path).entries) {
        if (id === undefined) continue;
        const item = new vscode.CompletionItem(id, vscode.CompletionItemKind.Reference);
        item.detail = statement;
        items.push(item);
      }
    } catch {
      // A ledger that cannot be read is reported with the facts that need it.
    }
  }
  return items;
}

const ledgersIn = (source: string): readonly string[] => {
  const list = /^ledgers:\s*(?:\[([^\]]*)\]|((?:\n\s+-\s*.*)+))/m.exec(source);
  return Array.from(
    (list?.[1] ?? list?.[2] ?? '').matchAll(/[^\s,"'[\]-][^\s,"'[\]]*\.ya?ml/g),
    ([path]) => path,
  );
};

/** The names of personas after `persona:` in a draft's front matter. */
async function namesAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  if (!/^persona:\s*\S*$/.test(before) || document.lineAt(0).text.trim() !== '---') return [];
  const files = await Promise.all((await personaUris()).map(readPersonaAt));
  return files.flatMap((file) =>
    file?.persona ? [new vscode.CompletionItem(file.persona.name, vscode.CompletionItemKind.Value)] : [],
  );
}
