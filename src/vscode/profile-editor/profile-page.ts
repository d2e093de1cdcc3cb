import * as vscode from 'vscode';
import { readProfile } from '../../core/brand/index.ts';
import {
  editText,
  placeProblems,
  readForm,
  readPasted,
  type FormEdit,
  type FormTable,
} from '../../core/brand/profile/form/index.ts';
import type {
  FromProfilePage,
  PageEdit,
  SectionView,
  TableView,
  ToProfilePage,
} from '../../webview/profile/messages.ts';
import type { PageController } from '../panels/script-panel.ts';
import { nameOf, parentOf } from '../workspace/brands/brand-registry.ts';
import type * as FormWording from './form-wording.ts';
import type { ComparedTexts, ImpactQuestions } from './impact-questions.ts';
import type { FormHabits } from './learned-habits.ts';
import { ledgerLinks } from './ledger-links.ts';
import { openPlace } from './open-place.ts';
import { rowNotes } from './row-notes.ts';
import { localize } from '../platform/localize.ts';

/** Changes of a document at once are shown together. Milliseconds. */
const SETTLING = 8;
/** So long a save waits for what is typed and not sent. Milliseconds. */
const PATIENCE = 1500;

/** What the form shows besides the profile. */
export interface PageSources {
  readonly wording: typeof FormWording;
  readonly impact: Pick<ImpactQuestions, 'ask' | 'dispose' | 'onDidAnswer' | 'open'>;
  /** What the posts taught. */
  readonly habits: () => Promise<FormHabits | undefined>;
}

/** One form over the text document of a profile. The document alone holds the profile; the form shows and edits it. */
export class ProfilePage implements PageController<ToProfilePage, FromProfilePage> {
  readonly #posted = new vscode.EventEmitter<ToProfilePage>();
  readonly onDidPost = this.#posted.event;
  readonly #document: vscode.TextDocument;
  readonly #wording: PageSources['wording'];
  readonly #impact: PageSources['impact'];
  readonly #askHabits: PageSources['habits'];
  readonly #subscriptions: vscode.Disposable[];
  /** The tables as the page has them, each as JSON. */
  #shown = new Map<string, string>();
  #tables: readonly FormTable[] = [];
  #ledgers: SectionView['links'] = [];
  #habits: FormHabits | undefined;
  #isReady = false;
  /** The page's last edit that was answered, and whether one is being made. */
  #made = 0;
  #isEditing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** One edit after the other: each is made on the text that the one before it left. */
  #edits: Promise<unknown> = Promise.resolve();
  readonly #flushes = new Map<number, () => void>();
  #lastFlush = 0;

  constructor(document: vscode.TextDocument, { wording, impact, habits }: PageSources) {
    this.#document = document;
    this.#wording = wording;
    this.#impact = impact;
    this.#askHabits = habits;
    this.#subscriptions = [
      this.#posted,
      impact,
      impact.onDidAnswer((answer) => {
        this.#posted.fire({ kind: 'impact', ...answer });
      }),
      vscode.workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
        if (changed === document && contentChanges.length > 0) this.#showSoon();
      }),
      vscode.workspace.onWillSaveTextDocument((saving) => {
        if (saving.document === document && this.#isReady) saving.waitUntil(this.#flush());
      }),
    ];
  }

  async receive(message: FromProfilePage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.#isReady = true;
        this.#made = 0;
        this.#shown.clear();
        this.#show();
        this.#ledgers = await ledgerLinks(this.#document.uri);
        if (this.#ledgers.length > 0) this.#show();
        return this.#showHabits();
      case 'edit': {
        const edited = this.#edits.then(() => this.#edit(message.id, message.edit));
        this.#edits = edited.catch(() => undefined);
        return edited;
      }
      case 'flushed':
        this.#flushes.get(message.id)?.();
        return;
      case 'paste':
        this.#readPasted(message.table, message.text);
        return;
      case 'sentence':
        return this.#openSentence(message.of, message.at);
      case 'open':
        return this.#openPlace(message.place);
      case 'link':
        return this.#openLink(message.address);
      case 'impact':
        this.#impact.ask(message.id, message.edit && this.#compared(message.edit));
        return;
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const done of this.#flushes.values()) done();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #showSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      // The end of an edit shows the document, and says that the edit is in it.
      if (!this.#isEditing) this.#show();
    }, SETTLING);
  }

  #show(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#isReady) return;
    const text = this.#document.getText();
    const form = readForm(text);
    if (form.kind === 'broken') {
      const { line } = this.#document.positionAt(form.at);
      const message = vscode.l10n.t('Line {0} of the text has an error: {1}.', line + 1, form.what);
      this.#posted.fire({ kind: 'broken', words: this.#wording.pageWords(), message });
      return;
    }
    this.#tables = form.tables;
    const read = readProfile(text, nameOf(parentOf(this.#document.uri)), localize);
    const notes = rowNotes(form.tables, read.profile);
    const views = form.tables.map((table) =>
      this.#wording.tableView(table, notes.get(table.id), this.#habits?.texts),
    );
    this.#posted.fire({
      kind: 'form',
      title: read.profile.name,
      canEdit: vscode.workspace.fs.isWritableFileSystem(this.#document.uri.scheme) !== false,
      made: this.#made,
      words: this.#wording.pageWords(),
      sections: this.#wording.sectionViews(form.tables, this.#ledgers, this.#habits?.evidence),
      tables: this.#changedTables(views),
      problems: placeProblems(text, read.problems),
    });
  }

  async #showHabits(): Promise<void> {
    this.#habits = await this.#askHabits();
    if (this.#habits) this.#show();
  }

  /** The tables that the page does not have as they are. */
  #changedTables(tables: readonly TableView[]): TableView[] {
    const fresh = new Map(tables.map((table) => [table.id, JSON.stringify(table)]));
    const changed = tables.filter(({ id }) => fresh.get(id) !== this.#shown.get(id));
    this.#shown = fresh;
    return changed;
  }

  async #edit(id: number, edit: PageEdit): Promise<void> {
    this.#isEditing = true;
    const result = await this.#apply(edit).finally(() => {
      this.#isEditing = false;
    });
    this.#made = id;
    // The page has the document's new state before it hears that its edit was made.
    this.#show();
    const table = this.#tables.find((known) => known.id === edit.table);
    const fault = result === 'refused' ? { why: 'unreadable' as const } : result;
    if (fault) this.#posted.fire({ kind: 'answer', edit: id, fault: this.#wording.faultView(fault, table) });
    else
      this.#posted.fire({ kind: 'answer', edit: id, row: 'row' in edit ? table?.rows[edit.row] : undefined });
  }

  /** Makes an edit; where the document changed at that moment, once more on its new text. */
  async #apply(
    edit: FormEdit,
  ): Promise<Extract<ReturnType<typeof editText>, { ok: false }>['fault'] | 'refused' | undefined> {
    for (let attempt = 0; attempt < 3; attempt++) {
      const made = editText(this.#document.getText(), edit);
      if (!made.ok) return made.fault;
      if (made.edit === 'none') return undefined;
      const { start, end, text } = made.edit;
      const range = new vscode.Range(this.#document.positionAt(start), this.#document.positionAt(end));
      const change = new vscode.WorkspaceEdit();
      change.replace(this.#document.uri, range, text);
      if (await vscode.workspace.applyEdit(change)) return undefined;
    }
    return 'refused';
  }

  /** The profile without the row of an edit, and with it. */
  #compared(edit: FormEdit): ComparedTexts | undefined {
    const text = this.#document.getText();
    const json = textAfter(text, edit);
    const isRow = 'before' in edit;
    const before = isRow ? textAfter(text, { ...edit, kind: 'remove' }) : text;
    return json === undefined || before === undefined ? undefined : { before, json };
  }

  #readPasted(id: string, text: string): void {
    const table = this.#tables.find((known) => known.id === id);
    if (!table) return;
    const { rows, known, refused } = readPasted(table, text, this.#wording.columnTitles(table));
    const summary = [
      localize('{0} new rows', rows.length),
      ...(known > 0 ? [vscode.l10n.t('{0} already there', known)] : []),
      ...(refused.length > 0 ? [vscode.l10n.t('{0} that cannot be added', refused.length)] : []),
    ].join(' · ');
    this.#posted.fire({
      ...{ kind: 'pasted', table: id, rows, summary },
      refused: refused.map(
        ({ text: line, fault, column }) =>
          `${line}: ${this.#wording.valueMessage({ why: fault, column }, table)}`,
      ),
    });
  }

  /** What is typed and not sent yet belongs to what is saved. */
  async #flush(): Promise<vscode.TextEdit[]> {
    const id = ++this.#lastFlush;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      this.#flushes.set(id, () => {
        clearTimeout(timer);
        resolve();
      });
      this.#posted.fire({ kind: 'flush', id });
    });
    this.#flushes.delete(id);
    await this.#edits;
    return [];
  }

  async #openSentence(of: 'impact' | 'habits', at: number): Promise<void> {
    await (of === 'impact' ? this.#impact : this.#habits)?.open(at);
  }

  async #openPlace(place: 'text' | 'beside' | 'next-steps' | 'habits'): Promise<void> {
    await (place === 'habits' ? this.#habits?.showAll() : openPlace(this.#document.uri, place));
  }

  async #openLink(address: string): Promise<void> {
    if (this.#ledgers.some((link) => link.address === address))
      await vscode.window.showTextDocument(vscode.Uri.parse(address));
  }
}

function textAfter(text: string, edit: FormEdit): string | undefined {
  const made = editText(text, edit);
  if (!made.ok) return undefined;
  if (made.edit === 'none') return text;
  return text.slice(0, made.edit.start) + made.edit.text + text.slice(made.edit.end);
}
