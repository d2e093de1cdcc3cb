import * as vscode from 'vscode';
import { differencesOf, type Difference } from '../../core/planning/variants/compare/differences.ts';
import { readDraftText } from '../../core/planning/journeys/drafts/draft-text.ts';
import { rangeIn } from '../platform/range-in.ts';
import { isDraftText } from '../workspace/drafts.ts';
import { linkedFiles, nameOf, textOf } from './variant-files.ts';

/** Milliseconds after a key until a draft is compared with its variants. */
const PAUSE = 300;
const CODE = 'fact-differs';

interface Found extends Difference {
  readonly other: vscode.Uri;
}

/** Marks facts that a draft and its variants state differently, in both, with a fix that takes over what the other one says. */
export function markDifferences(log: vscode.LogOutputChannel): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('timbre-variants');
  const found = new Map<string, readonly Found[]>();
  let soon: ReturnType<typeof setTimeout> | undefined;
  const compare = async (document: vscode.TextDocument): Promise<void> => {
    const { version } = document;
    const isOver = (): boolean => document.isClosed || document.version !== version;
    if (isOver() || !isDraftText(document)) return;
    const text = document.getText();
    const here = readDraftText(text);
    const all: Found[] = [];
    for (const other of linkedFiles(document.uri, text)) {
      const there = await textOf(other);
      if (there === undefined) continue;
      all.push(...differencesOf(here, readDraftText(there)).map((one) => ({ ...one, other })));
    }
    if (isOver()) return;
    found.set(document.uri.toString(), all);
    collection.set(
      document.uri,
      all.map((one) => diagnosticOf(document, one)),
    );
  };
  const compareAll = (): void => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      for (const document of vscode.workspace.textDocuments)
        compare(document).catch((error: unknown) => {
          log.error(String(error));
        });
    }, PAUSE);
  };
  compareAll();
  return vscode.Disposable.from(
    collection,
    {
      dispose: () => {
        clearTimeout(soon);
      },
    },
    vscode.workspace.onDidOpenTextDocument(compareAll),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isDraftText(document)) compareAll();
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      collection.delete(uri);
      found.delete(uri.toString());
    }),
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**/*' },
      {
        provideCodeActions: (document, range) =>
          fixesAt(document, range, found.get(document.uri.toString()) ?? []),
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

const rangeOf = (document: vscode.TextDocument, { start, end }: Difference['here']): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

function diagnosticOf(document: vscode.TextDocument, { here, there, other }: Found): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeOf(document, here),
    vscode.l10n.t('“{0}” here, “{1}” in {2}.', here.text, there.text, nameOf(other)),
    vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = 'Timbre';
  diagnostic.code = CODE;
  return diagnostic;
}

async function fixesAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  found: readonly Found[],
): Promise<vscode.CodeAction[]> {
  const actions: vscode.CodeAction[] = [];
  for (const { here, there, other } of found) {
    const place = rangeOf(document, here);
    // The text may have changed since it was compared.
    if (!range.intersection(place) || document.getText(place) !== here.text) continue;
    const take = action(vscode.l10n.t('Change to “{0}”, as in {1}', there.text, nameOf(other)));
    take.edit?.replace(document.uri, place, there.text);
    // It is read, not opened, as fixes are asked for at every move of the cursor.
    const target = await textOf(other);
    const give = action(vscode.l10n.t('Change “{0}” in {1} to “{2}”', there.text, nameOf(other), here.text));
    if (target?.slice(there.start, there.end) === there.text)
      give.edit?.replace(other, rangeIn(target, there), here.text);
    actions.push(take, give);
  }
  return actions;
}

function action(title: string): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.edit = new vscode.WorkspaceEdit();
  return made;
}
