import * as vscode from 'vscode';
import schema from '../../core/facts/ledger/ledger.schema.json' with { type: 'json' };
import { LEDGERS } from '../workspace/ledger/brand-ledger.ts';

const FILE = schema.properties;
const ENTRY = schema.properties.claims.items.properties;

/** Completes fields and kinds of claims in a ledger, from its schema. */
export const completeLedgers = (): vscode.Disposable =>
  vscode.languages.registerCompletionItemProvider(LEDGERS, { provideCompletionItems: complete }, ' ', '-');

function complete(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  if (/^\s*(?:-\s+)?type:\s*[\w-]*$/.test(before))
    return ENTRY.type.examples.map(
      (kind) => new vscode.CompletionItem(kind, vscode.CompletionItemKind.EnumMember),
    );
  if (/^\w*$/.test(before)) return fieldsLeft(FILE, keysIn(document, 0, document.lineCount, /^(\w+):/));
  if (!/^\s+(?:-\s*)?\w*$/.test(before) && !/^-\s*\w*$/.test(before)) return [];
  const [from, to] = entryAround(document, position.line);
  return fieldsLeft(ENTRY, keysIn(document, from, to, /^\s*(?:-\s+)?(\w+):/));
}

function fieldsLeft(
  fields: Readonly<Record<string, { readonly description: string }>>,
  written: ReadonlySet<string>,
): vscode.CompletionItem[] {
  return Object.entries(fields)
    .filter(([name]) => !written.has(name))
    .map(([name, { description }], at) => {
      const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.Property);
      item.documentation = description;
      item.insertText = name === 'claims' ? new vscode.SnippetString('claims:\n  - text: $0') : `${name}: `;
      item.sortText = String(at);
      return item;
    });
}

/** The lines of the entry that a line belongs to: from its dash to the next. */
function entryAround(document: vscode.TextDocument, line: number): [from: number, to: number] {
  const begins = (at: number): boolean => /^\s*-\s/.test(`${document.lineAt(at).text} `);
  let from = line;
  while (from > 0 && !begins(from)) from--;
  let to = line + 1;
  while (to < document.lineCount && !begins(to)) to++;
  return [from, to];
}

function keysIn(document: vscode.TextDocument, from: number, to: number, key: RegExp): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let line = from; line < to; line++) {
    const [, name] = key.exec(document.lineAt(line).text) ?? [];
    if (name !== undefined) keys.add(name);
  }
  return keys;
}
