import * as vscode from 'vscode';
import type { Session } from '../session/session.ts';
import type { CheckedDraft } from '../session/state/draft-checker.ts';
import { changesRow } from './changes-row.ts';
import { DraftOutlook } from './draft-outlook.ts';
import { ideasRow } from './ideas-row.ts';
import { parent, type Row } from './row.ts';
import { scoreRow } from './score-row.ts';
import { documentInFront, onDidChangeDocumentInFront } from '../platform/document-in-front.ts';

/** Several results come at once, such as marks after a check. Milliseconds. */
const SETTLING = 50;

/** What is known of the draft in front, as rows; the last draft stays shown while a page or a panel is in front. */
export class DraftTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #session: Session;
  readonly #goTo: string;
  readonly #outlook: DraftOutlook;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;
  #document: vscode.TextDocument | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session, goTo: string) {
    this.#session = session;
    this.#goTo = goTo;
    this.#outlook = new DraftOutlook(session);
    this.#subscriptions = vscode.Disposable.from(
      onDidChangeDocumentInFront(() => {
        this.#refresh();
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.#document?.uri.toString())) this.#refresh();
      }),
      vscode.Disposable.from(
        session.checker.onDidChange(() => {
          this.#refresh();
        }),
      ),
      this.#outlook,
      this.#outlook.onDidChange(() => {
        this.#refresh();
      }),
      // A score stands beside the text until the next check: the view says that it is of an earlier one.
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#document) this.#refresh();
      }),
    );
    this.#follow();
  }

  /** How many marks the draft has. */
  get marks(): number {
    return this.#document ? marksOf(this.#document).length : 0;
  }

  getTreeItem({ item }: Row): vscode.TreeItem {
    return item;
  }

  getChildren(row?: Row): Row[] {
    if (row) return [...row.rows];
    const report = this.#document && this.#session.checker.report(this.#document);
    if (!this.#document || !report) return [];
    this.#outlook.follow(this.#document, report);
    return this.#rowsOf(this.#document, report);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#follow();
      this.#changed.fire();
    }, SETTLING);
  }

  /** Another draft comes into the view only when it is in front. */
  #follow(): void {
    const document = documentInFront();
    if (document && this.#session.checker.report(document)) this.#document = document;
    else if (this.#document?.isClosed === true) this.#document = undefined;
  }

  #rowsOf(document: vscode.TextDocument, report: CheckedDraft): Row[] {
    const outlook = this.#outlook.of(document);
    return [
      scoreRow(document, report),
      ...changesRow(document, outlook, this.#goTo),
      this.#marksRow(document),
      ideasRow(document, outlook),
    ];
  }

  #marksRow(document: vscode.TextDocument): Row {
    const marks = marksOf(document);
    const rows = marks.map((mark) => this.#markRow(document, mark));
    const item = parent(
      rows.length === 0 ? vscode.l10n.t('No marks') : vscode.l10n.t('Marks ({0})', rows.length),
      'warning',
      rows.length > 0,
    );
    return { item, rows };
  }

  #markRow(document: vscode.TextDocument, { range, message }: vscode.Diagnostic): Row {
    const [reason = '', first] = message.split('\n');
    const words = document.getText(range).replace(/\s+/g, ' ').trim();
    const item = new vscode.TreeItem(words.length > 60 ? `${words.slice(0, 59)}…` : words);
    item.description = first === undefined ? reason : first.replace(/^• /, '');
    item.tooltip = message;
    const line = vscode.l10n.t('line {0}', range.start.line + 1);
    item.accessibilityInformation = { label: `${words}, ${line}, ${message}` };
    item.command = {
      command: this.#goTo,
      title: vscode.l10n.t('Go to Mark'),
      arguments: [document.uri, range],
    };
    return { item, rows: [] };
  }
}

/** Timbre's marks, in the order of the draft. */
const marksOf = ({ uri }: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Timbre')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
