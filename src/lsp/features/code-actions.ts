import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  allowInDraft,
  ledgerFigure,
  noticeEdit,
  noticeFor,
  ruleTitle,
  type DraftEdit,
} from '../../core/checks/index.ts';
import { fixesOf, fixesOfRule } from '../../core/rewrite/index.ts';
import { readProse, type Span } from '../../core/text/index.ts';
import type { OpenDocument } from '../documents.ts';
import type { LspSession } from '../session.ts';
import { marksIn, type Diagnostics, type ShownMark, type ShownMarks } from './diagnostics.ts';
import { rewriteActions } from './rewrite-actions.ts';

/** Everything that mends a draft at once; clients may run it when a draft is saved. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.timbre`;

export interface ActionsRequest {
  readonly document: OpenDocument;
  readonly span: Span;
  readonly only: CodeActionContext['only'];
}

/** What mends the marks at a place, allows them, or rewrites the passage. */
export async function actionsAt(
  session: LspSession,
  diagnostics: Diagnostics,
  { document, span, only }: ActionsRequest,
  signal: AbortSignal,
): Promise<CodeAction[]> {
  const shown = await diagnostics.current(document, signal);
  if (!shown) return [];
  const isWanted = (kind: string): boolean =>
    only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
  const marks = marksIn(shown, span);
  const parts = { session, document, shown };
  const quick = isWanted(CodeActionKind.QuickFix)
    ? [
        ...marks.flatMap((mark) => replacements(parts, mark)),
        ...marks.flatMap((mark) => fixAllOfKind(parts, mark) ?? []),
        ...marks.flatMap((mark) => noticeAction(parts, mark) ?? []),
        ...marks.flatMap((mark) => figureAction(parts, mark) ?? []),
        ...marks.flatMap((mark) => ignoreAction(parts, mark) ?? []),
      ]
    : [];
  const rewrites = await rewriteActions(session, { ...parts, span, marks, isWanted }, signal);
  const all = only && isWanted(FIX_ALL) ? fixAll(parts) : undefined;
  const seen = new Set<string>();
  return [...quick, ...rewrites, ...(all ? [all] : [])].filter(
    ({ title, kind = '' }) => !seen.has(title + kind) && seen.add(title + kind),
  );
}

interface Parts {
  readonly session: LspSession;
  readonly document: OpenDocument;
  readonly shown: ShownMarks;
}

/** Edits of a document in the form that every client understands. */
export const editing = ({ sent }: OpenDocument, edits: readonly TextEdit[]): WorkspaceEdit => ({
  changes: { [sent]: [...edits] },
});

const replacements = ({ session: { localize }, document }: Parts, mark: ShownMark): CodeAction[] =>
  fixesOf(document.getText(), mark).map((fix, at) => ({
    title: localize(
      'Write “{0}” instead of “{1}”',
      fix.replacement,
      document.getText().slice(fix.start, fix.end),
    ),
    kind: CodeActionKind.QuickFix,
    diagnostics: [mark.diagnostic],
    isPreferred: at === 0,
    edit: editing(document, [{ range: document.rangeOf(fix), newText: fix.replacement }]),
  }));

/** One action for all marks of a rule that can be fixed; undefined where that is this one alone. */
function fixAllOfKind(
  { session: { localize }, document, shown }: Parts,
  { rule, source }: ShownMark,
): CodeAction | undefined {
  if (source.kind !== 'finding' || source.finding.fixes.length === 0) return undefined;
  const fixes = fixesOfRule(document.getText(), shown.marks, rule);
  if (fixes.length < 2) return undefined;
  return {
    title: localize('Fix All of This Kind: {0} ({1})', ruleTitle(rule, localize), fixes.length),
    kind: CodeActionKind.QuickFix,
    diagnostics: fixes.map(({ mark }) => mark.diagnostic),
    edit: editing(
      document,
      fixes.map(({ fix }) => ({ range: document.rangeOf(fix), newText: fix.replacement })),
    ),
  };
}

/** The fixes of all findings that have just one; they are grammatical, or they would not be offered. */
function fixAll({ session: { localize }, document, shown }: Parts): CodeAction | undefined {
  const text = document.getText();
  let behind = -1;
  const edits = shown.marks
    .filter(({ source }) => source.kind === 'finding' && source.finding.fixes.length === 1)
    .flatMap((mark) => fixesOf(text, mark))
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < behind) return false;
      behind = end;
      return true;
    })
    .map((fix) => ({ range: document.rangeOf(fix), newText: fix.replacement }));
  if (edits.length === 0) return undefined;
  return {
    title: localize('Fix All Safe ({0})', edits.length),
    kind: FIX_ALL,
    edit: editing(document, edits),
  };
}

/** Inserts the notice that a draft lacks. */
function noticeAction(
  { session: { localize }, document, shown }: Parts,
  mark: ShownMark,
): CodeAction | undefined {
  const need = mark.source.kind === 'finding' ? mark.source.finding.need : undefined;
  if (!need) return undefined;
  const text = document.getText();
  const prose = readProse(text);
  const notice = noticeFor(need, prose.frontMatter?.fields ?? {}, shown.report.brand.jurisdictions);
  const edit = noticeEdit(text, prose, notice);
  return edit && draftAction(document, localize('Insert Disclosure: “{0}”', notice), edit, mark);
}

/** Writes the figure that the ledger has. */
function figureAction({ session: { localize }, document }: Parts, mark: ShownMark): CodeAction | undefined {
  if (mark.source.kind !== 'finding') return undefined;
  const { start, end, text } = mark.source.finding;
  const figure = ledgerFigure(mark.source.finding);
  if (figure === undefined || document.getText().slice(start, end) !== text) return undefined;
  const title = localize('Write “{0}”, as the ledger has it', figure);
  return draftAction(document, title, { start, end, text: figure }, mark);
}

/** Allows the sentence in its draft with every mark in it, in the draft's front matter. */
function ignoreAction({ session: { localize }, document }: Parts, mark: ShownMark): CodeAction | undefined {
  if (mark.sentence === undefined) return undefined;
  const text = document.getText();
  const isMdx = document.languageId === 'mdx' || /\.mdx$/i.test(document.uri);
  const syntax = isMdx ? 'mdx' : document.languageId === 'plaintext' ? 'none' : 'html';
  const statement = { rules: ['*'], text: mark.sentence, reason: localize('allowed by the writer') };
  const edit = allowInDraft(text, readProse(text), statement, syntax);
  return edit && draftAction(document, localize('Ignore this sentence'), edit, mark);
}

const draftAction = (
  document: OpenDocument,
  title: string,
  { start, end, text }: DraftEdit,
  { diagnostic }: ShownMark,
): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  diagnostics: [diagnostic],
  edit: editing(document, [{ range: document.rangeOf({ start, end }), newText: text }]),
});
