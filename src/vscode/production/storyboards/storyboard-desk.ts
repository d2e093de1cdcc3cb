import * as vscode from 'vscode';
import type { Finding } from '../../../core/checks/index.ts';
import {
  lengthsFor,
  makeStoryboard,
  spokenEdit,
  withHandLength,
  withLengths,
  type HandLength,
  type ReviewedStoryboard,
  type Shot,
} from '../../../core/production/storyboard/index.ts';
import { pathInBrand } from '../../../service/drafts/draft.ts';
import type {
  FilmOptions,
  FromStoryboardPage,
  ToStoryboardPage,
} from '../../../webview/storyboard/messages.ts';
import type { PageController } from '../../panels/script-panel.ts';
import { localize } from '../../platform/localize.ts';
import type { Session } from '../../session/session.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import { saveStoryboard } from './save-storyboard.ts';
import { filmState, keepFilmState } from './storyboard-state.ts';
import { copyShotPrompt, say, shotName, storyboardPage } from './storyboard-page.ts';

type Needs = Pick<Session, 'context' | 'engine' | 'learner' | 'log'>;

/** Milliseconds after the last key press until the page follows the draft. */
const PAUSE = 300;
/** Steps that can be undone on the page. */
const MOST_STEPS = 50;

/** What can be undone: the lengths before a change, or the edit that takes back one of the draft. */
type Step =
  | { readonly kind: 'lengths'; readonly lengths: readonly HandLength[] }
  | { readonly kind: 'text'; readonly version: number; readonly range: vscode.Range; readonly text: string };

/** Keeps the page of a draft's storyboard, and does what it asks. */
export class StoryboardDesk implements PageController<ToStoryboardPage, FromStoryboardPage> {
  readonly #needs: Needs;
  readonly #brand: WorkspaceBrand;
  /** The draft as VS Code has it open: another object once it was closed and opened again. */
  #document: vscode.TextDocument;
  readonly #post = new vscode.EventEmitter<ToStoryboardPage>();
  readonly onDidPost = this.#post.event;
  readonly #following: vscode.Disposable;
  readonly #steps: Step[] = [];
  #soon: ReturnType<typeof setTimeout> | undefined;
  #options: FilmOptions;
  #lengths: readonly HandLength[];
  #count: number;
  #findings: { readonly version: number; readonly found: readonly Finding[] } | undefined;

  constructor(needs: Needs, brand: WorkspaceBrand, document: vscode.TextDocument) {
    this.#needs = needs;
    this.#brand = brand;
    this.#document = document;
    const { options, lengths, count } = filmState(needs.context.workspaceState, document.uri.toString());
    this.#options = options;
    this.#lengths = lengths;
    this.#count = count;
    this.#following = vscode.workspace.onDidChangeTextDocument(({ document: changed }) => {
      if (changed.uri.toString() !== document.uri.toString()) return;
      this.#document = changed;
      this.#showSoon();
    });
  }

  readonly receive = async (message: FromStoryboardPage): Promise<void> => {
    if (this.#document.isClosed) this.#document = await vscode.workspace.openTextDocument(this.#document.uri);
    switch (message.kind) {
      case 'ready':
        return this.#show();
      case 'options':
        return this.#choose(message.options);
      case 'length':
        return this.#setLength(message.shot, message.frames);
      case 'reset':
        return this.#setLengths([]);
      case 'undo':
        return this.#undo();
      case 'text':
        return this.#write(message.shot, message.part, message.text);
      case 'copy':
        return this.#copy(message.shot);
      case 'reveal':
        return this.#reveal(message.shot);
      case 'save':
        return saveStoryboard(this.#made(), this.#document.uri, this.#brand.name);
    }
  };

  dispose(): void {
    clearTimeout(this.#soon);
    this.#following.dispose();
    this.#post.dispose();
  }

  #showSoon(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => {
      this.#show().catch((error: unknown) => {
        this.#needs.log.error(String(error));
      });
    }, PAUSE);
  }

  /** The storyboard of the draft as it stands, with the lengths made by hand. */
  #made(): ReviewedStoryboard {
    const { seconds, rate, aspect } = this.#options;
    const call = {
      file: this.#document.getText(),
      brand: this.#brand.name,
      ...{ seconds, rate, aspect, findings: this.#findings?.found ?? [] },
    };
    const planned = makeStoryboard(call, localize);
    const lengths = lengthsFor(planned, this.#lengths, this.#count);
    return lengths.size === 0 ? planned : withLengths(planned, lengths, call, localize);
  }

  /** Draws at once, and again when it is known which claims lack evidence: the brand may have to be learned first. */
  async #show(): Promise<void> {
    this.#post.fire(storyboardPage(this.#made(), this.#options));
    const { version } = this.#document;
    if (this.#findings?.version === version) return;
    await this.#needs.learner.ready(this.#brand);
    const found = await this.#needs.engine.analysis.findings({
      brand: this.#brand.folder,
      text: this.#document.getText(),
      path: pathInBrand(this.#document.uri.toString(), this.#brand.folder),
    });
    if (this.#document.version !== version) return;
    this.#findings = { version, found };
    this.#post.fire(storyboardPage(this.#made(), this.#options));
  }

  async #choose(options: FilmOptions): Promise<void> {
    // Another length is planned anew.
    if (options.seconds !== this.#options.seconds) this.#lengths = [];
    this.#options = options;
    await this.#keep();
  }

  async #setLength(shot: string, frames: number): Promise<void> {
    await this.#setLengths(withHandLength(this.#lengths, this.#made(), shot, frames));
  }

  async #setLengths(lengths: readonly HandLength[]): Promise<void> {
    this.#remember({ kind: 'lengths', lengths: this.#lengths });
    this.#lengths = lengths;
    await this.#keep();
  }

  async #keep(): Promise<void> {
    this.#count = this.#made().shots.length;
    const film = { options: this.#options, lengths: this.#lengths, count: this.#count };
    await keepFilmState(this.#needs.context.workspaceState, this.#document.uri.toString(), film);
    await this.#show();
  }

  #remember(step: Step): void {
    this.#steps.push(step);
    if (this.#steps.length > MOST_STEPS) this.#steps.shift();
  }

  async #undo(): Promise<void> {
    const step = this.#steps.pop();
    if (!step) return;
    if (step.kind === 'lengths') {
      this.#lengths = step.lengths;
      return this.#keep();
    }
    // What was written since is not overwritten.
    if (step.version === this.#document.version) await this.#replace(step.range, step.text);
    else say(vscode.l10n.t('The draft was edited since. Undo in the draft.'));
  }

  /** Writes an edited part of a sentence into the draft, as small as it can be. */
  async #write(id: string, part: number, text: string): Promise<void> {
    const shot = this.#shot(id);
    const said = shot?.voiceOver[part];
    if (!shot || said === undefined) return;
    const file = this.#document.getText();
    const edit = shot.from
      .map((sentence) => spokenEdit(file, sentence, said, text))
      .find((found) => found !== undefined);
    if (!edit) {
      await this.#show();
      say(vscode.l10n.t('The film shortens this sentence, or it has formatting here. Edit it in the draft.'));
      return this.#reveal(id);
    }
    const start = this.#document.positionAt(edit.start);
    const range = new vscode.Range(start, this.#document.positionAt(edit.end));
    const before = this.#document.getText(range);
    if (!(await this.#replace(range, edit.text))) return;
    this.#remember({
      kind: 'text',
      version: this.#document.version,
      range: new vscode.Range(start, this.#document.positionAt(edit.start + edit.text.length)),
      text: before,
    });
  }

  async #replace(range: vscode.Range, text: string): Promise<boolean> {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(this.#document.uri, range, text);
    return vscode.workspace.applyEdit(edit);
  }

  async #copy(id: string): Promise<void> {
    const shots = this.#made().shots;
    const shot = shots.find((known) => known.id === id);
    if (!shot) return;
    await copyShotPrompt(shot.prompt, shotName(shots.indexOf(shot)));
  }

  /** Shows in the draft what a shot says. */
  async #reveal(id: string): Promise<void> {
    const [first] = this.#shot(id)?.from ?? [];
    if (!first) return;
    const [start, end] = [first.start, first.end].map((offset) => this.#document.positionAt(offset));
    if (!start || !end) return;
    await vscode.window.showTextDocument(this.#document, {
      ...{ viewColumn: vscode.ViewColumn.One, preview: false, selection: new vscode.Range(start, end) },
    });
  }

  #shot(id: string): Shot | undefined {
    return this.#made().shots.find((shot) => shot.id === id);
  }
}
