import * as vscode from 'vscode';
import { isPinFile, pinFields, PINS_FOLDER, readPinFile } from '../../core/brand/index.ts';
import { localize } from '../platform/localize.ts';
import { keepChecked } from '../session/keep-checked.ts';
import type { Session } from '../session/session.ts';
import { nameOf, type WorkspaceBrand } from '../workspace/brands/brand-registry.ts';

/** Written out, as the core is read only when a feature first needs it. */
const FILES: vscode.DocumentSelector = { pattern: '**/voices/*.{yaml,yml}' };

export const pinsFolder = ({ uri }: WorkspaceBrand): vscode.Uri => vscode.Uri.joinPath(uri, PINS_FOLDER);

/** Folders called voices are not only those of brands. */
const isOfBrand = async (session: Session, { uri }: vscode.TextDocument): Promise<boolean> =>
  isPinFile(nameOf(uri)) &&
  (await session.brands.all()).some(
    (brand) => pinsFolder(brand).toString() === vscode.Uri.joinPath(uri, '..').toString(),
  );

/** Reports what is wrong in the files of pinned voices, and completes their fields. */
export function checkPinFiles(session: Session): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('timbre-voices');
  const check = async (document: vscode.TextDocument): Promise<void> => {
    if (vscode.languages.match(FILES, document) === 0) return;
    const { version } = document;
    const isPin = await isOfBrand(session, document);
    if (document.isClosed || document.version !== version) return;
    const { problems } = readPinFile(nameOf(document.uri), document.getText(), localize);
    collection.set(document.uri, isPin ? problems.map((problem) => diagnosticOf(document, problem)) : []);
  };
  return vscode.Disposable.from(
    collection,
    keepChecked(session, collection, check),
    vscode.languages.registerCompletionItemProvider(FILES, {
      provideCompletionItems: async (document, position) =>
        (await isOfBrand(session, document)) ? fieldsAt(document, position) : [],
    }),
  );
}

type Problem = ReturnType<typeof readPinFile>['problems'][number];

function diagnosticOf(document: vscode.TextDocument, { start, end, message }: Problem): vscode.Diagnostic {
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Timbre';
  return diagnostic;
}

/** The fields that a line may begin with: those of the file, or indented those of `posts`. */
function fieldsAt(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  const [, indent] = /^(\s*)\w*$/.exec(before) ?? [];
  if (indent === undefined) return [];
  return pinFields(indent === '' ? 'file' : 'posts').map(({ name, description }) => {
    const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.Property);
    item.documentation = description;
    item.insertText = name === 'posts' ? 'posts:\n  ' : `${name}: `;
    return item;
  });
}
