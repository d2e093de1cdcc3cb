import * as vscode from 'vscode';
import { isPage, pageUri, registerPages } from '../platform/virtual-pages.ts';
import { directionPage, type Direction } from '../../core/directions/index.ts';
import { EvidenceMarks } from './evidence-marks.ts';
import { localize } from '../platform/localize.ts';

/** Shows one direction at a time beside its draft, without ever taking the focus, and softly marks in the draft what it was built from. */
export class DirectionPreview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #registration: vscode.Disposable;
  readonly #marks = new EvidenceMarks();
  #text = '';
  #page = uriOf(0);
  #opening: Promise<void> | undefined;
  /** Counts closings, so that what was asked for before one is not opened after it. */
  #closings = 0;

  constructor() {
    this.#registration = registerPages('direction', this);
  }

  /** Puts a direction on the page, which opens beside the active editor at the first call. */
  async show(draft: vscode.TextDocument, direction: Direction): Promise<void> {
    const text = draft.getText();
    this.#text = '\n'.repeat(linesBehindTheList(draft.uri)) + directionPage(direction, text, localize);
    this.#changed.fire(this.#page);
    this.#marks.show(draft, direction);
    this.#opening ??= this.#open();
    await this.#opening;
  }

  /** Takes page and marks away; tabs, focus and selection are then as they were. */
  async close(): Promise<void> {
    // VS Code keeps a closed page for a while, with what stood on it: the next one is another.
    this.#page = uriOf(++this.#closings);
    this.#marks.clear();
    const opening = this.#opening;
    this.#opening = undefined;
    await opening;
    if (this.#isReopened()) return;
    const groups = vscode.window.tabGroups.all.filter(({ tabs }) => tabs.some(showsPage));
    const left = groups.filter(({ tabs }) => tabs.every(showsPage));
    const tabs = groups
      .filter((group) => !left.includes(group))
      .flatMap((group) => group.tabs.filter(showsPage));
    // A group that holds nothing else came with the page, and goes with it.
    if (left.length > 0) await vscode.window.tabGroups.close(left, true);
    if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true);
  }

  provideTextDocumentContent(): string {
    return this.#text;
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
    this.#marks.dispose();
  }

  /** Somebody may have begun anew while the last page was still opening. */
  #isReopened(): boolean {
    return this.#opening !== undefined;
  }

  async #open(): Promise<void> {
    const closings = this.#closings;
    const page = await vscode.workspace.openTextDocument(this.#page);
    if (closings !== this.#closings) return;
    const viewColumn = vscode.ViewColumn.Beside;
    const options = { viewColumn, preserveFocus: true, preview: false };
    const editor = await vscode.window.showTextDocument(page, options);
    editor.options = { lineNumbers: vscode.TextEditorLineNumbersStyle.Off };
  }
}

/** How far down the list of directions reaches into an editor, at five directions of two lines. Pixels. */
const LIST = 320;

/** The list lies over the head of the page: that stays empty, so that all of a direction can be read beside it. */
function linesBehindTheList(scope: vscode.Uri): number {
  const editor = vscode.workspace.getConfiguration('editor', scope);
  const fontSize = editor.get('fontSize', 14);
  const set = editor.get<number>('lineHeight') ?? 0;
  // As VS Code has it: 0 goes with the font, small figures are multiples of it, others pixels.
  const lineHeight = set === 0 ? fontSize * 1.4 : set < 8 ? fontSize * set : set;
  return Math.min(40, Math.ceil(LIST / Math.max(lineHeight, 8)));
}

const uriOf = (number: number): vscode.Uri =>
  pageUri('direction', `${vscode.l10n.t('Idea')}.md`, String(number));

const showsPage = ({ input }: vscode.Tab): boolean =>
  input instanceof vscode.TabInputText && isPage('direction', input.uri);
