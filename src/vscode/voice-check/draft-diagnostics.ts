import * as vscode from 'vscode';
import type { Finding } from '../../core/checks/index.ts';
import { explain, type Reason, type SentenceDrift } from '../../core/voice/index.ts';
import { settings } from '../platform/settings.ts';
import type { IgnoredSentences } from './ignored-sentences.ts';
import type { CheckedDraft, VoiceChecker } from '../session/draft-checker.ts';

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
  readonly #collection = vscode.languages.createDiagnosticCollection('timbre');
  readonly #marks = new Map<string, { readonly version: number; readonly marks: readonly Mark[] }>();
  /** Drafts with a mark that is hidden until the caret leaves its sentence. */
  readonly #heldBack = new Set<string>();
  readonly #subscriptions: vscode.Disposable[];

  constructor(checker: VoiceChecker, leftAlone: IgnoredSentences) {
    this.#checker = checker;
    this.#leftAlone = leftAlone;
    this.#subscriptions = [
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
    const marks = [
      ...this.#driftMarks(document, report),
      ...report.findings.map((finding) => findingMark(document, finding)),
    ];
    this.#marks.set(document.uri.toString(), { version: report.version, marks });
    this.#collection.set(
      document.uri,
      marks.map((mark) => mark.diagnostic),
    );
  }

  /**
   * The marks that touch a range, innermost first; empty between an edit and the next check, when their
   * positions are outdated.
   */
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

  #driftMarks(document: vscode.TextDocument, report: CheckedDraft): Mark[] {
    return report.sentences.flatMap((drift): Mark[] => {
      if (!drift.flagged) return [];
      const range = rangeOf(document, drift);
      const sentence = document.getText(range);
      if (this.#leftAlone.has(sentence)) return [];
      if (isBeingWritten(document, range, sentence)) {
        this.#heldBack.add(document.uri.toString());
        return [];
      }
      const reasons = drift.reasons.map((reason) => `\n• ${explain(reason, vscode.l10n.t)}`).join('');
      const message = vscode.l10n.t('Doesn’t sound like {0}:{1}', report.brand.name, reasons);
      return [
        {
          diagnostic: quiet(range, message, vscode.DiagnosticSeverity.Information, 'voice/drift'),
          source: { kind: 'drift', drift, sentence },
        },
      ];
    });
  }
}

/** A mark that appears and disappears with every word of a sentence would disturb the user. */
const isBeingWritten = (document: vscode.TextDocument, range: vscode.Range, sentence: string): boolean =>
  !/[.!?…][)"'”’*_]*$/.test(sentence) &&
  vscode.window.visibleTextEditors.some(
    (editor) => editor.document === document && editor.selection.active.isEqual(range.end),
  );

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
