import * as vscode from 'vscode';
import {
  fixEdit,
  ledgerFigure,
  noticeEdit,
  noticeFor,
  ruleNotes,
  type DraftEdit,
  type Finding,
} from '../../core/checks/index.ts';
import { readProse } from '../../core/text/index.ts';
import { settings } from '../platform/settings.ts';
import type { CheckedDraft } from '../session/state/draft-checker.ts';
import type { Session } from '../session/session.ts';
import { localize } from '../platform/localize.ts';

/** A claim whose evidence is to be added, or what the front matter is to state. */
export interface EvidenceRequest {
  readonly uri: vscode.Uri;
  readonly rule: string;
  /** The sentence with the claim, as it is read. */
  readonly claim: string;
}

export const ADD_EVIDENCE = 'timbre.addEvidence';
export const STATE_IN_FRONT_MATTER = 'timbre.stateInFrontMatter';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('timbre');

/** What mends or files a claim, a notice or a contradiction, and all fixes that are safe at once. */
export class ClaimActions implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.QuickFix, FIX_ALL];
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only, diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const report = this.#session.checker.report(document);
    if (report?.version !== document.version || !settings.voiceCheck.enabled(document.uri)) return [];
    const all = fixAll(document, report);
    if (only?.contains(FIX_ALL) || only?.value.startsWith('source'))
      return all ? [actionOf(all, FIX_ALL)] : [];
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const here = report.findings
      .filter(({ start, end }) => start <= span.end && span.start <= end)
      .filter(({ rule }) => settings.voiceCheck.severity(rule, document.uri) !== 'off');
    const actions = here.flatMap((finding) =>
      actionsFor(document, report, finding).map((action) => {
        action.diagnostics = diagnostics.filter(({ message }) => message === finding.message);
        return action;
      }),
    );
    const seen = new Set<string>();
    const several = all && all.count > 1 && here.some(({ fixes }) => fixes.length > 0);
    return [...actions, ...(several ? [actionOf(all, vscode.CodeActionKind.QuickFix)] : [])].filter(
      ({ title }) => !seen.has(title) && seen.add(title),
    );
  }
}

function actionsFor(
  document: vscode.TextDocument,
  report: CheckedDraft,
  finding: Finding,
): vscode.CodeAction[] {
  const { kind } = finding;
  if (kind === 'claim' || kind === 'persuasion') return evidenceActions(document, report, finding);
  if (kind === 'disclosure') return noticeActions(document, report, finding);
  return kind === 'contradiction' ? figureActions(document, finding) : [];
}

function evidenceActions(
  document: vscode.TextDocument,
  report: CheckedDraft,
  { rule, start, end }: Finding,
): vscode.CodeAction[] {
  const clearances = ruleNotes(rule, localize)?.clearedBy ?? [];
  const around = report.sentences.find((sentence) => sentence.start <= start && end <= sentence.end);
  const text = document.getText();
  const claim = readProse(text.slice(around?.start ?? start, around?.end ?? end))
    .blocks.map((block) => block.text)
    .join(' ');
  const request: EvidenceRequest = { uri: document.uri, rule, claim };
  return [
    ...(clearances.includes('ledger')
      ? [command(vscode.l10n.t('Add Evidence…'), ADD_EVIDENCE, request)]
      : []),
    ...(clearances.includes('offer') && rule.startsWith('persuasion/')
      ? [command(vscode.l10n.t('Say Until When…'), STATE_IN_FRONT_MATTER, request, 'offer')]
      : []),
    ...(clearances.includes('stock')
      ? [command(vscode.l10n.t('Name the Source of the Stock…'), STATE_IN_FRONT_MATTER, request, 'stock')]
      : []),
  ];
}

function noticeActions(
  document: vscode.TextDocument,
  { brand }: CheckedDraft,
  { need }: Finding,
): vscode.CodeAction[] {
  if (!need) return [];
  const text = document.getText();
  const prose = readProse(text);
  const notice = noticeFor(need, prose.frontMatter?.fields ?? {}, brand.jurisdictions);
  const edit = noticeEdit(text, prose, notice);
  return edit ? [editing(document, vscode.l10n.t('Insert Disclosure: “{0}”', notice), edit)] : [];
}

function figureActions(document: vscode.TextDocument, finding: Finding): vscode.CodeAction[] {
  const figure = ledgerFigure(finding);
  const isPlain = document.getText().slice(finding.start, finding.end) === finding.text;
  if (figure === undefined || !isPlain) return [];
  const edit = { start: finding.start, end: finding.end, text: figure };
  return [editing(document, vscode.l10n.t('Write “{0}”, as the ledger has it', figure), edit)];
}

function editing(
  document: vscode.TextDocument,
  title: string,
  { start, end, text }: DraftEdit,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  action.edit.replace(document.uri, range, text);
  return action;
}

function command(title: string, name: string, ...given: unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: name, title, arguments: given };
  return action;
}

interface FixAll {
  readonly edit: vscode.WorkspaceEdit;
  readonly count: number;
}

/** The fixes of all findings that have just one; they are grammatical, or they would not be offered. */
function fixAll(document: vscode.TextDocument, { findings }: CheckedDraft): FixAll | undefined {
  const edit = new vscode.WorkspaceEdit();
  let count = 0;
  let behind = 0;
  for (const finding of findings) {
    const [fix, ...more] = finding.fixes;
    const isOff = settings.voiceCheck.severity(finding.rule, document.uri) === 'off';
    if (!fix || more.length > 0 || isOff) continue;
    const { start, end, replacement } = fixEdit(finding, fix);
    if (start < behind) continue;
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    edit.replace(document.uri, range, replacement);
    behind = end;
    count++;
  }
  return count === 0 ? undefined : { edit, count };
}

function actionOf({ edit, count }: FixAll, kind: vscode.CodeActionKind): vscode.CodeAction {
  const action = new vscode.CodeAction(vscode.l10n.t('Fix All Safe ({0})', count), kind);
  action.edit = edit;
  return action;
}
