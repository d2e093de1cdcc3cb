import * as vscode from 'vscode';
import {
  checkPost,
  namedPersona,
  noticeFix,
  type Persona,
  type PersonaFinding,
} from '../../../core/production/personas/index.ts';
import { localize } from '../../platform/localize.ts';
import type { Session } from '../../session/session.ts';
import { DRAFT_SELECTOR, isDraftText } from '../../workspace/drafts.ts';
import { isPersona, personaOf, readPersonaAt, today } from './persona-files.ts';

/** Milliseconds after the last key press until a file is checked. */
const PAUSE = 300;

/** A draft as it was checked for its persona. */
interface CheckedPost {
  readonly version: number;
  readonly persona: Persona;
  readonly findings: readonly PersonaFinding[];
}

/** Reports what is wrong in personas' files, and in drafts that name a persona, with fixes for notices. */
export function checkPersonas({
  log,
  folderChanges,
}: Pick<Session, 'log' | 'folderChanges'>): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('timbre-personas');
  const posts = new Map<string, CheckedPost>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const check = async (document: vscode.TextDocument): Promise<void> => {
    const { version, uri } = document;
    const marks = isPersona(uri) ? await marksOfPersona(document) : await marksOfPost(document, posts);
    if (!document.isClosed && document.version === version) collection.set(uri, marks);
  };
  const soon = (document: vscode.TextDocument, pause: number): void => {
    if (!isPersona(document.uri) && !isDraftText(document)) return;
    const key = document.uri.toString();
    clearTimeout(waiting.get(key));
    waiting.set(
      key,
      setTimeout(() => {
        waiting.delete(key);
        check(document).catch((error: unknown) => {
          log.error(String(error));
        });
      }, pause),
    );
  };
  const drafts = (): void => {
    for (const document of vscode.workspace.textDocuments) if (isDraftText(document)) soon(document, PAUSE);
  };
  const files = vscode.workspace.createFileSystemWatcher('**/personas/*.{yaml,yml}');
  vscode.workspace.textDocuments.forEach((document) => {
    soon(document, 0);
  });
  return vscode.Disposable.from(
    collection,
    files,
    files.onDidChange(drafts),
    files.onDidCreate(drafts),
    files.onDidDelete(drafts),
    folderChanges.follow(drafts),
    new vscode.Disposable(() => {
      for (const timer of waiting.values()) clearTimeout(timer);
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      soon(document, 0);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      soon(document, PAUSE);
      if (isPersona(document.uri)) drafts();
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      collection.delete(uri);
      posts.delete(uri.toString());
    }),
    vscode.languages.registerCodeActionsProvider(
      DRAFT_SELECTOR,
      {
        provideCodeActions: (document, range) => fixesAt(document, range, posts.get(document.uri.toString())),
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

async function marksOfPersona(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  const file = await readPersonaAt(document.uri);
  return (file?.problems ?? []).map(({ start, end, message }) => mark(document, { start, end }, message));
}

async function marksOfPost(
  document: vscode.TextDocument,
  posts: Map<string, CheckedPost>,
): Promise<vscode.Diagnostic[]> {
  const key = document.uri.toString();
  const { version } = document;
  const text = document.getText();
  const name = namedPersona(text);
  const file = name === undefined ? undefined : await personaOf(document);
  if (!file) {
    posts.delete(key);
    return [];
  }
  const { persona, uri } = file;
  if (!persona) {
    posts.delete(key);
    const place = text.search(/^persona:/m);
    const at = { start: Math.max(0, place), end: Math.max(0, place) + 'persona'.length };
    const path = vscode.workspace.asRelativePath(uri);
    return [mark(document, at, vscode.l10n.t('{0} has mistakes, so the draft is not checked for it.', path))];
  }
  const findings = checkPost(text, persona, today(), localize);
  posts.set(key, { version, persona, findings });
  return findings.map((finding) => {
    const diagnostic = mark(document, finding, finding.message);
    diagnostic.code = `persona/${finding.kind}`;
    return diagnostic;
  });
}

function mark(
  document: vscode.TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
  message: string,
): vscode.Diagnostic {
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Timbre';
  return diagnostic;
}

function fixesAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  checked: CheckedPost | undefined,
): vscode.CodeAction[] {
  if (checked?.version !== document.version) return [];
  const actions = new Map<string, vscode.CodeAction>();
  for (const finding of checked.findings) {
    const place = new vscode.Range(document.positionAt(finding.start), document.positionAt(finding.end));
    const fix = range.intersection(place) && noticeFix(document.getText(), checked.persona, finding);
    if (!fix) continue;
    const title = vscode.l10n.t('Say in the First Line: “{0}”', fix.notice);
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.edit = new vscode.WorkspaceEdit();
    const { start, end, text } = fix.edit;
    action.edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(start), document.positionAt(end)),
      text,
    );
    actions.set(title, action);
  }
  return [...actions.values()];
}
