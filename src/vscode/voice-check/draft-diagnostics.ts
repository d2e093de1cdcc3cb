import * as vscode from 'vscode';
import type { Span } from '../../core/text/index.ts';
import { DRIFT_RULE, ruleTitle } from '../../core/checks/index.ts';
import { marksAt, marksOf, type DraftMark } from '../../core/analysis/draft-marks.ts';
import { settings } from '../platform/settings.ts';
import { SentencesUnderWay } from './sentences-under-way.ts';
import type { VoiceChecker } from '../session/state/draft-checker.ts';
import { localize } from '../platform/localize.ts';
import { documentsOnScreen } from '../platform/document-in-front.ts';
import type { ScoreNotes } from '../workspace/score-notes.ts';

/** A mark in a draft, with the diagnostic that shows it. */
export interface Mark extends DraftMark {
  readonly diagnostic: vscode.Diagnostic;
}

/** Shows the reports of drafts as diagnostics, with the mark for each diagnostic. */
export class DraftDiagnostics implements vscode.Disposable {
  readonly #checker: VoiceChecker;
  readonly #notes: ScoreNotes;
  readonly #underWay = new SentencesUnderWay();
  readonly #collection = vscode.languages.createDiagnosticCollection('timbre');
  readonly #marks = new Map<string, { readonly version: number; readonly marks: readonly Mark[] }>();
  /** Drafts with a mark that is hidden until the caret leaves its sentence. */
  readonly #heldBack = new Set<string>();
  readonly #subscriptions: vscode.Disposable[];

  constructor(checker: VoiceChecker, notes: ScoreNotes) {
    this.#checker = checker;
    this.#notes = notes;
    const all = (): void => {
      for (const document of documentsOnScreen()) this.refresh(document);
    };
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
        if (event.affectsConfiguration('timbre.voiceCheck')) all();
      }),
      notes.onDidChange(all),
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
    const hasOwnVoice = this.#notes.of(document)?.hasOwnVoice === true;
    const found = marksOf(document.getText(), report, {
      severity: (rule) =>
        hasOwnVoice && rule === DRIFT_RULE.id ? 'off' : settings.voiceCheck.severity(rule, document.uri),
      underWay: this.#underWay.of(document, report),
      localize,
    });
    if (found.isHeldBack) this.#heldBack.add(document.uri.toString());
    const marks = found.marks.map((mark) => ({ ...mark, diagnostic: diagnosticOf(document, mark) }));
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
    const known = this.#marks.get(document.uri.toString());
    if (known?.version !== document.version) return [];
    return marksAt(known.marks, spanOf(document, range));
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

const SEVERITIES = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

function diagnosticOf(document: vscode.TextDocument, mark: DraftMark): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(document, mark), mark.message, SEVERITIES[mark.severity]);
  diagnostic.source = 'Timbre';
  // What a reader sees behind the message: the kind of mark in words.
  diagnostic.code = ruleTitle(mark.rule, localize);
  return diagnostic;
}

export const rangeOf = (document: vscode.TextDocument, span: { start: number; end: number }): vscode.Range =>
  new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));

export const spanOf = (document: vscode.TextDocument, { start, end }: vscode.Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});
