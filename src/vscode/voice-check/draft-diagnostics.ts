import * as vscode from 'vscode';
import type { Span } from '../../core/text/index.ts';
import type { Finding } from '../../core/checks/index.ts';
import { explain, type Reason, type SentenceDrift } from '../../core/voice/index.ts';
import { settings } from '../platform/settings.ts';
import { isUnfinished, SentencesUnderWay } from './sentences-under-way.ts';
import type { IgnoredSentences } from './ignored-sentences.ts';
import type { VoiceChecker } from '../session/draft-checker.ts';

/** A mark in a draft, with the finding behind it. */
export interface Mark {
  readonly diagnostic: vscode.Diagnostic;
  readonly source:
    | { readonly kind: 'finding'; readonly finding: Finding }
    | { readonly kind: 'drift'; readonly drift: SentenceDrift; readonly sentence: string };
}

/** Shows the reports of drafts as diagnostics, with the mark for each diagnostic. */
export class DraftDiagnostics implements vscode.Disposable {
  readonly #checker: VoiceChecker;
  readonly #leftAlone: IgnoredSentences;
  readonly #underWay = new SentencesUnderWay();
  readonly #collection = vscode.languages.createDiagnosticCollection('timbre');
  readonly #marks = new Map<string, { readonly version: number; readonly marks: readonly Mark[] }>();
  /** Drafts with a mark that is hidden until the caret leaves its sentence. */
  readonly #heldBack = new Set<string>();
  readonly #subscriptions: vscode.Disposable[];

  constructor(checker: VoiceChecker, leftAlone: IgnoredSentences) {
    this.#checker = checker;
    this.#leftAlone = leftAlone;
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
    const marks = [
      ...this.#driftMarks(document, report.brand.name, shown),
      ...findings.map((finding) => findingMark(document, finding)),
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

  dispose(): void {
    for (const disposable of [...this.#subscriptions, this.#collection]) disposable.dispose();
  }

  #driftMarks(document: vscode.TextDocument, brand: string, drifting: readonly SentenceDrift[]): Mark[] {
    return drifting.flatMap((drift): Mark[] => {
      const range = rangeOf(document, drift);
      const sentence = document.getText(range);
      if (this.#leftAlone.has(sentence) || isUnfinished(document, drift)) return [];
      const reasons = drift.reasons.map((reason) => `\n• ${explain(reason, vscode.l10n.t)}`).join('');
      const message = vscode.l10n.t('Doesn’t sound like {0}:{1}', brand, reasons);
      return [
        {
          diagnostic: quiet(range, message, vscode.DiagnosticSeverity.Information, 'voice/drift'),
          source: { kind: 'drift', drift, sentence },
        },
      ];
    });
  }
}

/** What concerns the whole draft is no matter of the sentence that it is shown at. */
const isOfDraft = ({ kind }: Finding): boolean => kind === 'channel' || kind === 'exemption';

function findingMark(document: vscode.TextDocument, finding: Finding): Mark {
  const severity =
    finding.severity === 'warning'
      ? vscode.DiagnosticSeverity.Warning
      : vscode.DiagnosticSeverity.Information;
  return {
    diagnostic: quiet(rangeOf(document, finding), finding.message, severity, finding.rule),
    source: { kind: 'finding', finding },
  };
}

function quiet(
  range: vscode.Range,
  message: string,
  severity: vscode.DiagnosticSeverity,
  code: string,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, severity);
  diagnostic.source = 'Timbre';
  diagnostic.code = code;
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
