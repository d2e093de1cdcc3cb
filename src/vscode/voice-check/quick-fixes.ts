import * as vscode from 'vscode';
import { ruleTitle } from '../../core/checks/index.ts';
import { fixesOf, fixesOfRule } from '../../core/rewrite/index.ts';
import { wordsOfMark } from '../../core/analysis/draft-marks.ts';
import type { AllowRequest } from './allow-mark.ts';
import { rangeOf, type DraftDiagnostics, type Mark } from './draft-diagnostics.ts';
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
  #fixAll(document: vscode.TextDocument, { source, rule }: Mark): vscode.CodeAction | undefined {
    if (source.kind !== 'finding' || source.finding.fixes.length === 0) return undefined;
    const fixes = fixesOfRule(document.getText(), this.#diagnostics.all(document), rule);
    if (fixes.length < 2) return undefined;
    const action = new vscode.CodeAction(
      vscode.l10n.t('Fix All of This Kind: {0} ({1})', ruleTitle(rule, localize), fixes.length),
      vscode.CodeActionKind.QuickFix,
    );
    action.edit = new vscode.WorkspaceEdit();
    for (const { fix } of fixes) action.edit.replace(document.uri, rangeOf(document, fix), fix.replacement);
    action.diagnostics = fixes.map(({ mark }) => mark.diagnostic);
    action.command = settle(document);
    return action;
  }
}

const replacements = (document: vscode.TextDocument, mark: Mark): vscode.CodeAction[] =>
  fixesOf(document.getText(), mark).map((fix) =>
    replace(document, mark.diagnostic, rangeOf(document, fix), fix.replacement),
  );

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
  const { diagnostic, rule, sentence } = mark;
  const request: AllowRequest = {
    uri: document.uri,
    range: diagnostic.range,
    rule,
    word: wordsOfMark(mark),
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
