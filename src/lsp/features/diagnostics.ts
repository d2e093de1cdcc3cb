import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { marksAt, marksOf, type DraftMark } from '../../core/analysis/draft-marks.ts';
import { sentenceUnderWay } from '../../core/analysis/under-way.ts';
import type { Disposable } from '../../core/base/event.ts';
import { ruleTitle } from '../../core/checks/index.ts';
import type { TextChange } from '../../core/offer-policy/suggestions/index.ts';
import type { Span } from '../../core/text/index.ts';
import { Debouncer } from '../../service/debouncer.ts';
import type { OpenDocument } from '../documents.ts';
import type { CheckedDocument, LspSession } from '../session.ts';

/** A mark with the diagnostic that shows it. */
export interface ShownMark extends DraftMark {
  readonly diagnostic: Diagnostic;
}

/** The marks of a draft's present version, with the report that they are from. */
export interface ShownMarks {
  readonly report: CheckedDocument;
  readonly marks: readonly ShownMark[];
}

/**
 * A sentence that is being written is not marked before typing has rested for so long. Milliseconds. The protocol does not tell where the
 * cursor is.
 */
const REST = 1500;

const SEVERITIES = { warning: DiagnosticSeverity.Warning, information: DiagnosticSeverity.Information };

/** Publishes the marks of open drafts after each check. */
export class Diagnostics implements Disposable {
  readonly #session: LspSession;
  /** Documents that have diagnostics in the client. */
  readonly #published = new Set<OpenDocument>();
  /** The offset behind the last thing typed in each document, while its sentence is being written. */
  readonly #typedAt = new Map<OpenDocument, number>();
  readonly #rests = new Map<OpenDocument, Debouncer>();
  readonly #subscriptions: readonly Disposable[];

  constructor(session: LspSession) {
    this.#session = session;
    const { checker, learner } = session.timbre;
    this.#subscriptions = [
      checker.onDidChange((document) => {
        this.publish(document);
      }),
      learner.onDidChange(() => {
        this.checkAll();
      }),
      session.brands.onDidChange(() => {
        this.checkAll();
      }),
    ];
  }

  checkAll(): void {
    for (const document of this.#session.documents.all) this.#session.timbre.checker.checkNow(document);
  }

  /** Call when a document was edited. */
  edited(document: OpenDocument, changes: readonly TextChange[]): void {
    const last = changes.at(-1);
    if (last) this.#typedAt.set(document, last.offset + last.text.length);
    const rest = this.#rests.get(document) ?? new Debouncer(this.#session.clock, REST);
    this.#rests.set(document, rest);
    rest.run(() => {
      this.settle(document);
    });
    this.#session.timbre.checker.checkSoon(document);
  }

  /** Nothing of a document is being written any more: it was saved, or typing rests. */
  settle(document: OpenDocument): void {
    this.#rests.get(document)?.dispose();
    if (this.#typedAt.delete(document)) this.publish(document);
  }

  /** Call when a document was closed. */
  closed(document: OpenDocument): void {
    this.#typedAt.delete(document);
    this.#rests.get(document)?.dispose();
    this.#rests.delete(document);
    this.#session.timbre.checker.forget(document);
    this.#send(document, []);
    this.#published.delete(document);
  }

  publish(document: OpenDocument): void {
    if (document.isClosed) return;
    const report = this.#session.timbre.checker.report(document);
    if (report && report.version !== document.version) return;
    this.#send(document, report ? this.#marksOf(document, report).map(({ diagnostic }) => diagnostic) : []);
  }

  /** The marks of the present version, checked first if it was not yet; undefined where the document is no draft. */
  async current(document: OpenDocument, signal: AbortSignal): Promise<ShownMarks | undefined> {
    const report = await this.#session.timbre.checker.current(document, signal);
    return report && { report, marks: this.#marksOf(document, report) };
  }

  dispose(): void {
    for (const rest of this.#rests.values()) rest.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #marksOf(document: OpenDocument, report: CheckedDocument): ShownMark[] {
    const { settings, localize } = this.#session;
    if (!settings.areMarksShown) return [];
    const { marks } = marksOf(document.getText(), report, {
      severity: (rule) => settings.severity(rule),
      underWay: this.#underWay(document, report),
      localize,
    });
    return marks.map((mark) => ({
      ...mark,
      diagnostic: {
        range: document.rangeOf(mark),
        severity: SEVERITIES[mark.severity],
        source: 'Timbre',
        code: ruleTitle(mark.rule, localize),
        message: mark.message,
        data: { rule: mark.rule },
      },
    }));
  }

  #underWay(document: OpenDocument, { sentences }: CheckedDocument): Span | undefined {
    const typedAt = this.#typedAt.get(document);
    return typedAt === undefined
      ? undefined
      : sentenceUnderWay(document.getText(), sentences, { typedAt, carets: [typedAt] });
  }

  /** A document that never had a mark is not mentioned. */
  #send(document: OpenDocument, diagnostics: Diagnostic[]): void {
    const isDraft = this.#session.timbre.checker.report(document) !== undefined;
    if (!isDraft && !this.#published.has(document)) return;
    this.#published.add(document);
    const { sent: uri, clientVersion: version } = document;
    void this.#session.connection.sendDiagnostics({ uri, version, diagnostics });
  }
}

/** The marks at a place, innermost first. */
export const marksIn = ({ marks }: ShownMarks, span: Span): ShownMark[] => marksAt(marks, span);
