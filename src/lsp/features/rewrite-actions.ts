import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { isRecord } from '../../core/base/is-record.ts';
import { DRIFT_RULE } from '../../core/checks/index.ts';
import type { Span } from '../../core/text/index.ts';
import type { FolderBrand } from '../brands/folder-brand.ts';
import type { OpenDocument } from '../documents.ts';
import type { LspSession } from '../session.ts';
import type { ShownMark, ShownMarks } from './diagnostics.ts';

export interface RewritePlace {
  readonly document: OpenDocument;
  readonly shown: ShownMarks;
  readonly span: Span;
  readonly marks: readonly ShownMark[];
  readonly isWanted: (kind: string) => boolean;
}

/** What is needed to work out a rewrite when it is chosen. */
interface RewriteData extends Span {
  readonly uri: string;
  readonly version: number;
}

/** Rewriting for a selection, and for marked sentences that drift, in the brand's wording as far as rules can. */
export async function rewriteActions(
  session: LspSession,
  { document, shown, span, marks, isWanted }: RewritePlace,
  signal: AbortSignal,
): Promise<CodeAction[]> {
  const { brand } = shown.report;
  const title = session.localize('Rewrite in {0}’s voice', brand.name);
  const drifting = marks.find(({ rule }) => rule === DRIFT_RULE.id);
  const offered: [kind: string, passage: Span, mark?: ShownMark][] = [
    ...(drifting ? [[CodeActionKind.QuickFix, drifting, drifting] satisfies [string, Span, ShownMark]] : []),
    ...(span.end > span.start ? [[CodeActionKind.RefactorRewrite, span] satisfies [string, Span]] : []),
  ];
  const actions = offered
    .filter(([kind]) => isWanted(kind))
    .map(([kind, { start, end }, mark]): CodeAction => {
      const data: RewriteData = { uri: document.sent, version: document.version, start, end };
      return { title, kind, data, ...(mark && { diagnostics: [mark.diagnostic] }) };
    });
  if (session.client.canResolveEdits) return actions;
  const resolved = await Promise.all(actions.map((action) => withRewrite(session, action, signal)));
  return resolved.filter(({ edit }) => edit !== undefined);
}

/** Works out the edit of a rewrite; says so where there is none. */
export async function resolveRewrite(
  session: LspSession,
  action: CodeAction,
  signal: AbortSignal,
): Promise<CodeAction> {
  const resolved = await withRewrite(session, action, signal);
  if (resolved.edit === undefined && isRewriteData(action.data)) {
    const document = session.documents.get(action.data.uri);
    const brand = document && (await session.brandOf(document));
    session.tell(noneFor(session, brand));
  }
  return resolved;
}

const noneFor = ({ localize }: LspSession, brand: FolderBrand | undefined): string =>
  brand ? localize('No replacement found in {0}’s posts.', brand.name) : localize('No replacement found.');

async function withRewrite(
  session: LspSession,
  action: CodeAction,
  signal: AbortSignal,
): Promise<CodeAction> {
  if (!isRewriteData(action.data)) return action;
  const { uri, version, start, end } = action.data;
  const document = session.documents.get(uri);
  const brand = document && (await session.brandOf(document));
  // An edit of an earlier version would be applied at the wrong place.
  if (!brand || document.version !== version) return action;
  const request = { brand: brand.folder, text: document.getText(), start, end };
  const rewrite = await session.timbre.engine.rewrites.rewrite(request, { signal });
  if (rewrite.kind === 'none' || rewrite.edits.length === 0 || document.version !== version) return action;
  const range = document.rangeOf(rewrite.passage);
  return { ...action, edit: { changes: { [uri]: [{ range, newText: rewrite.text }] } } };
}

const isRewriteData = (data: unknown): data is RewriteData =>
  isRecord(data) &&
  typeof data['uri'] === 'string' &&
  ['version', 'start', 'end'].every((name) => Number.isInteger(data[name]));
