import * as vscode from 'vscode';
import type { Span } from '../../core/text/index.ts';
import { DRIFT_RULE, ruleTitle, type Finding, type Severity } from '../../core/checks/index.ts';
import { explain, type Reason, type SentenceDrift } from '../../core/voice/index.ts';
import { settings } from '../platform/settings.ts';
import { isUnfinished, SentencesUnderWay } from './sentences-under-way.ts';
import type { CheckedDraft, VoiceChecker } from '../session/draft-checker.ts';
import { localize } from '../platform/localize.ts';

/** A mark in a draft, with the finding behind it. */
export interface Mark {
  readonly diagnostic: vscode.Diagnostic;
  readonly source:
    | { readonly kind: 'finding'; readonly finding: Finding }
    | { readonly kind: 'drift'; readonly drift: SentenceDrift };
  /** The sentence that it stands in, as the draft writes it. */
  readonly sentence: string | undefined;
}

/** Shows the reports of drafts as diagnostics, with the mark for each diagnostic. */
export class DraftDiagnostics implements vscode.Disposable {
  readonly #checker: VoiceChecker;
  readonly #underWay = new SentencesUnderWay();
  readonly #collection = vscode.languages.createDiagnosticCollection('timbre');
  readonly #marks = new Map<string, { readonly version: number; readonly marks: readonly Mark[] }>();
  /** Drafts with a mark that is hidden until the caret leaves its sentence. */
  readonly #heldBack = new Set<string>();
  readonly #subscriptions: vscode.Disposable[];

  constructor(checker: VoiceChecker) {
    this.#checker = checker;
    this.#subscriptions = [
      this.#underWay,
      checker.onDidChange((document) => {
        this.refresh(document);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
        const isCurrent = checker.report(document)?.version === document.version;
        if (isCurrent && this.#heldBack.has(document.uri.toString())) this.refresh(document);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('timbre.voiceCheck'))
          for (const { document } of vscode.window.visibleTextEditors) this.refresh(document);
      }),
    ];
  }

  refresh(document: vscode.TextDocument): void {
    this.#heldBack.delete(document.uri.toString());
    const report = settings.voiceCheck.enabled(document.uri) ? this.#checker.report(document) : undefined;
    if (!report) {
      this.#marks.delete(document.uri.toString());
      this.#collection.delete(document.uri);
      return;
    }
    const underWay = this.#underWay.of(document, report);
    const isUnderWay = ({ start, end }: Span): boolean =>
      underWay !== undefined && underWay.start <= start && end <= underWay.end;
    const drifting = report.sentences.filter(({ flagged }) => flagged);
    const shown = drifting.filter((sentence) => !isUnderWay(sentence));
    const findings = report.findings.filter((finding) => isOfDraft(finding) || !isUnderWay(finding));
    if (shown.length < drifting.length || findings.length < report.findings.length)
      this.#heldBack.add(document.uri.toString());
    const sentenceOf = ({ start, end }: Span): string | undefined => {
      const around = report.sentences.find((sentence) => sentence.start <= start && end <= sentence.end);
      return around && document.getText(rangeOf(document, around));
    };
    const marks = [
      ...shown.flatMap((drift) => driftMark(document, report, drift) ?? []),
      ...findings.flatMap((finding) => findingMark(document, finding, sentenceOf(finding)) ?? []),
    ];
    this.#marks.set(document.uri.toString(), { version: report.version, marks });
    this.#collection.set(
      document.uri,
      marks.map((mark) => mark.diagnostic),
    );
  }

  /** A fix was applied: its sentence is not being written, so what else is wrong in it is shown. */
  fixed(document: vscode.TextDocument): void {
    this.#underWay.settled(document);
  }

  /** The marks that touch a range, innermost first; none between a key and its check, when they stand where they no longer belong. */
  at(document: vscode.TextDocument, range: vscode.Range): readonly Mark[] {
    const size = ({ diagnostic }: Mark): number =>
      document.offsetAt(diagnostic.range.end) - document.offsetAt(diagnostic.range.start);
    const known = this.#marks.get(document.uri.toString());
    if (known?.version !== document.version) return [];
    return known.marks
      .filter(({ diagnostic }) => diagnostic.range.intersection(range))
      .sort((a, b) => size(a) - size(b));
  }

  /** Every mark of a draft as it stands; empty between an edit and the next check. */
  all(document: vscode.TextDocument): readonly Mark[] {
    const known = this.#marks.get(document.uri.toString());
    return known?.version === document.version ? known.marks : [];
  }

  dispose(): void {
    for (const disposable of [...this.#subscriptions, this.#collection]) disposable.dispose();
  }
}

/** What concerns the whole draft is no matter of the sentence that it is shown at. */
const isOfDraft = ({ kind }: Finding): boolean =>
  kind === 'channel' || kind === 'exemption' || kind === 'disclosure' || kind === 'voice';

const SEVERITIES = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

/** The severity of a mark: the user's setting before the profile's. */
function severityOf(
  document: vscode.TextDocument,
  rule: string,
  byProfile: Severity | 'off',
): vscode.DiagnosticSeverity | undefined {
  const chosen = settings.voiceCheck.severity(rule, document.uri) ?? byProfile;
  return chosen === 'off' ? undefined : SEVERITIES[chosen];
}

function driftMark(
  document: vscode.TextDocument,
  report: CheckedDraft,
  drift: SentenceDrift,
): Mark | undefined {
  const severity = severityOf(document, DRIFT_RULE.id, report.driftSeverity);
  if (severity === undefined || isUnfinished(document, drift)) return undefined;
  const range = rangeOf(document, drift);
  const reasons = drift.reasons.map((reason) => `\n• ${explain(reason, localize)}`).join('');
  const message = vscode.l10n.t('Doesn’t sound like {0}:{1}', report.brand.name, reasons);
  return {
    diagnostic: quiet(range, message, severity, DRIFT_RULE.id),
    source: { kind: 'drift', drift },
    sentence: document.getText(range),
  };
}

function findingMark(
  document: vscode.TextDocument,
  finding: Finding,
  sentence: string | undefined,
): Mark | undefined {
  const severity = severityOf(document, finding.rule, finding.severity);
  if (severity === undefined) return undefined;
  return {
    diagnostic: quiet(rangeOf(document, finding), finding.message, severity, finding.rule),
    source: { kind: 'finding', finding },
    sentence: isOfDraft(finding) ? undefined : sentence,
  };
}

function quiet(
  range: vscode.Range,
  message: string,
  severity: vscode.DiagnosticSeverity,
  rule: string,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, severity);
  diagnostic.source = 'Timbre';
  // What a reader sees behind the message: the kind of mark in words.
  diagnostic.code = ruleTitle(rule, localize);
  return diagnostic;
}

export const rangeOf = (document: vscode.TextDocument, span: { start: number; end: number }): vscode.Range =>
  new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));

/**
 * The range of a reason's words in the draft; undefined where markup lies between them, as offsets within the
 * sentence are then not valid.
 */
export function reasonRange(
  document: vscode.TextDocument,
  mark: vscode.Range,
  reason: Reason,
): vscode.Range | undefined {
  if (reason.feature === 'length' || reason.feature === 'letters') return undefined;
  const start = document.offsetAt(mark.start);
  const found = rangeOf(document, { start: start + reason.span.start, end: start + reason.span.end });
  const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
  return fold(document.getText(found)) === fold(String(reason.here)) ? found : undefined;
}
