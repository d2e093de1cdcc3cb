import * as vscode from 'vscode';
import { isSafeSwap } from '../../core/rewrite/index.ts';
import type { Reason } from '../../core/voice/index.ts';
import { DRIFT_RULE, fixEdit, matchCase, ruleTitle, type Fix } from '../../core/checks/index.ts';
import type { AllowRequest } from './allow-mark.ts';
import { reasonRange, type DraftDiagnostics, type Mark } from './draft-diagnostics.ts';
import { localize } from '../platform/localize.ts';

/**
 * One click to the brand's own wording, where the profile states it or the posts show it, for one mark or for all of its kind; and
 * what allows a mark.
 */
export class QuickFixes implements vscode.CodeActionProvider {
  readonly #diagnostics: DraftDiagnostics;

  constructor(diagnostics: DraftDiagnostics) {
    this.#diagnostics = diagnostics;
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const seen = new Set<string>();
    const marks = this.#diagnostics.at(document, range);
    return [
      ...marks.flatMap((mark) => replacements(document, mark)),
      ...marks.flatMap((mark) => this.#fixAll(document, mark) ?? []),
      ...marks.flatMap((mark) => allowing(document, mark)),
    ].filter(({ title }) => !seen.has(title) && seen.add(title));
  }

  /** One action for all marks of a rule that can be fixed; undefined where that is this one alone. */
  #fixAll(document: vscode.TextDocument, { source }: Mark): vscode.CodeAction | undefined {
    if (source.kind !== 'finding') return undefined;
    const { rule } = source.finding;
    const fixes = this.#diagnostics.all(document).flatMap((mark) => {
      const [fix] =
        mark.source.kind === 'finding' && mark.source.finding.rule === rule ? mark.source.finding.fixes : [];
      return fix ? [{ mark, fix }] : [];
    });
    if (fixes.length < 2 || source.finding.fixes.length === 0) return undefined;
    const action = new vscode.CodeAction(
      vscode.l10n.t('Fix All of This Kind: {0} ({1})', ruleTitle(rule, localize), fixes.length),
      vscode.CodeActionKind.QuickFix,
    );
    action.edit = new vscode.WorkspaceEdit();
    for (const { mark, fix } of fixes) {
      const { range, replacement } = editOf(document, mark.diagnostic.range, fix);
      action.edit.replace(document.uri, range, replacement);
    }
    action.diagnostics = fixes.map(({ mark }) => mark.diagnostic);
    action.command = settle(document);
    return action;
  }
}

function replacements(document: vscode.TextDocument, { diagnostic, source }: Mark): vscode.CodeAction[] {
  if (source.kind === 'finding')
    return source.finding.fixes.map((fix) => {
      const { range, replacement } = editOf(document, diagnostic.range, fix);
      return replace(document, diagnostic, range, replacement);
    });
  return source.drift.reasons.flatMap((reason) => {
    const range = reason.instead === undefined ? undefined : reasonRange(document, diagnostic.range, reason);
    return range && reason.instead !== undefined && fits(document, diagnostic.range, range, reason)
      ? [replace(document, diagnostic, range, matchCase(reason.instead, document.getText(range)))]
      : [];
  });
}

/** Where the mark stands now: it moves with the text. */
function editOf(
  document: vscode.TextDocument,
  place: vscode.Range,
  fix: Fix,
): { range: vscode.Range; replacement: string } {
  const span = { start: document.offsetAt(place.start), end: document.offsetAt(place.end) };
  const { start, end, replacement } = fixEdit(span, fix);
  return { range: new vscode.Range(document.positionAt(start), document.positionAt(end)), replacement };
}

/** A wording that would not be grammatical in its place is not offered. */
function fits(
  document: vscode.TextDocument,
  sentence: vscode.Range,
  place: vscode.Range,
  reason: Reason,
): boolean {
  const before = document.getText(new vscode.Range(sentence.start, place.start));
  const after = document.getText(new vscode.Range(place.end, sentence.end));
  return isSafeSwap(String(reason.here), reason.instead ?? '', before, after);
}

function replace(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  range: vscode.Range,
  replacement: string,
): vscode.CodeAction {
  const action = new vscode.CodeAction(
    vscode.l10n.t('Write “{0}” instead of “{1}”', replacement, document.getText(range)),
    vscode.CodeActionKind.QuickFix,
  );
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, range, replacement);
  action.diagnostics = [diagnostic];
  action.isPreferred = true;
  action.command = settle(document);
  return action;
}

/** Whoever applies a fix is not writing: other marks of the sentence are shown at once. */
const settle = ({ uri }: vscode.TextDocument): vscode.Command => ({
  command: 'timbre.markFixed',
  title: '',
  arguments: [uri],
});

function allowing(document: vscode.TextDocument, mark: Mark): vscode.CodeAction[] {
  const { diagnostic, source, sentence } = mark;
  const request: AllowRequest = {
    uri: document.uri,
    range: diagnostic.range,
    rule: source.kind === 'finding' ? source.finding.rule : DRIFT_RULE.id,
    word: source.kind === 'finding' ? source.finding.text : undefined,
    sentence,
  };
  const action = (title: string, command: string): vscode.CodeAction => {
    const offered = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    offered.command = { command, title, arguments: [request] };
    offered.diagnostics = [diagnostic];
    return offered;
  };
  return [
    ...(sentence === undefined
      ? []
      : [action(vscode.l10n.t('Ignore this sentence'), 'timbre.ignoreSentence')]),
    action(vscode.l10n.t('Allow…'), 'timbre.allowMark'),
  ];
}
