import * as vscode from 'vscode';
import type { Session } from '../session/session.ts';
import type { CheckedDraft } from '../session/draft-checker.ts';
import { facetItems } from '../status-bar/facet-items.ts';
import { describeScore } from '../status-bar/describe-score.ts';

/** A row with its own rows below it. */
interface Row {
  readonly item: vscode.TreeItem;
  readonly rows: readonly Row[];
}

/** Several results come at once, such as marks after a check. Milliseconds. */
const SETTLING = 50;

/** What is known of the draft in front, as rows; the last draft stays shown while a page or a panel is in front. */
export class DraftTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #session: Session;
  readonly #goTo: string;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;
  #document: vscode.TextDocument | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session, goTo: string) {
    this.#session = session;
    this.#goTo = goTo;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => {
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
    return this.#document && report ? this.#rowsOf(this.#document, report) : [];
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
    const document = vscode.window.activeTextEditor?.document;
    if (document && this.#session.checker.report(document)) this.#document = document;
    else if (this.#document?.isClosed === true) this.#document = undefined;
  }

  #rowsOf(document: vscode.TextDocument, report: CheckedDraft): Row[] {
    return [scoreRow(report), this.#marksRow(document), ideasRow(document)];
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

function scoreRow({ score, brand }: CheckedDraft): Row {
  const { short, plain } = describeScore(score, brand.name);
  const facets = 'percentile' in score.standing ? facetItems(score, []) : [];
  const item = parent(`${brand.name}: ${short}`, 'comment', facets.length > 0);
  item.tooltip = plain;
  item.accessibilityInformation = { label: `${brand.name}: ${plain}` };
  item.command = { command: 'timbre.showDraftScore', title: vscode.l10n.t('Show Draft Score') };
  const rows = facets.map(({ label, description }) => {
    const row = new vscode.TreeItem(label);
    row.description = description ?? '';
    row.command = { command: 'timbre.showDraftScore', title: vscode.l10n.t('Show Draft Score') };
    return { item: row, rows: [] };
  });
  return { item, rows };
}

function ideasRow(document: vscode.TextDocument): Row {
  const commands = [
    { label: vscode.l10n.t('Suggest Ideas for This Draft'), command: 'timbre.suggestDirections' },
    { label: vscode.l10n.t('Open Idea Board'), command: 'timbre.openDirectionBoard' },
    { label: vscode.l10n.t('Show Angle Map'), command: 'timbre.showAngleMap' },
  ];
  const rows = commands.map(({ label, command }) => {
    const item = new vscode.TreeItem(label);
    // The command is about the draft in front, which a click into the view may have left.
    item.command = { command: 'timbre.forDraft', title: label, arguments: [document.uri, command] };
    return { item, rows: [] };
  });
  return { item: parent(vscode.l10n.t('Ideas'), 'lightbulb', true), rows };
}

function parent(label: string, icon: string, hasRows: boolean): vscode.TreeItem {
  const { Expanded, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, hasRows ? Expanded : None);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.id = icon;
  return item;
}
