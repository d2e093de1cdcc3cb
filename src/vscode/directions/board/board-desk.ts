import * as vscode from 'vscode';
import {
  addCards,
  angleEntry,
  angleName,
  dropKept,
  forgetDirection,
  judgeCard,
  layBoard,
  readBoard,
  rewordCard,
  shownGrounds,
  type AngleId,
  type Board,
  type DirectCall,
  type Direction,
  type DirectionSet,
  type Steer,
  type Verdict,
} from '../../../core/directions/index.ts';
import { type FromBoard, type ToBoard } from '../../../webview/board/messages.ts';
import { nameOf, type WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import type { PageController } from '../../panels/script-panel.ts';
import type { Session } from '../../session/session.ts';
import { CardWriting } from '../card-writing.ts';
import type { Card } from '../list/cards.ts';
import { noticeOf } from '../list/direction-items.ts';
import { draftPath } from '../../workspace/draft-path.ts';
import { findDirections } from '../find-directions.ts';
import { KeyedQueue } from '../../../core/base/keyed-queue.ts';
import { makeBranch } from '../make-branch.ts';
import { openGround } from '../history/open-ground.ts';
import { rememberVerdict } from '../remember-verdict.ts';
import { boardWords } from './board-words.ts';
import { showDraft } from './show-draft.ts';
import { localize } from '../../platform/localize.ts';

const SET_SIZE = 5;

type BoardSession = Pick<
  Session,
  'engine' | 'learner' | 'directionMemory' | 'directionWriter' | 'provenance' | 'journeySteps' | 'log'
>;

/** Keeps the board of one draft, and does what its page asks. Cards are only ever added; a rejected one stays in its place, folded. */
export class BoardDesk implements PageController<ToBoard, FromBoard> {
  readonly #session: BoardSession;
  readonly #brand: WorkspaceBrand;
  readonly #draft: vscode.Uri;
  readonly #post = new vscode.EventEmitter<ToBoard>();
  /** What the page is to show. */
  readonly onDidPost = this.#post.event;
  readonly #writing: CardWriting;
  readonly #asking = new KeyedQueue();
  readonly #watch: vscode.Disposable;
  readonly #stop = new AbortController();
  #hasBegun = false;
  #board: Board | undefined;
  /** The draft as it was when it was last asked about, and as it is. */
  #asked = '';
  #text = '';
  #notice: string | undefined;
  #busy: string | undefined;
  #fresh: number | undefined;

  constructor(session: BoardSession, brand: WorkspaceBrand, draft: vscode.Uri) {
    this.#session = session;
    this.#brand = brand;
    this.#draft = draft;
    this.#writing = new CardWriting(session);
    this.#watch = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() !== draft.toString()) return;
      const wasChanged = this.#hasChanged;
      this.#text = document.getText();
      if (this.#hasChanged !== wasChanged) this.#postBoard();
    });
  }

  /** Asks for directions of an angle. */
  goThisWay(angle: AngleId): Promise<void> {
    const name = angleName(angle, localize);
    return this.#trying(() =>
      this.#ask(SET_SIZE, vscode.l10n.t('Requested: {0}', name), {
        angle,
        words: `${angleEntry(angle).name}. ${angleEntry(angle).gist}`,
      }),
    );
  }

  /** Does what the page asks. */
  async receive(message: FromBoard): Promise<void> {
    await this.#trying(() => this.#follow(message));
  }

  dispose(): void {
    this.#stop.abort();
    this.#writing.dispose();
    this.#watch.dispose();
    this.#post.dispose();
  }

  /** What goes wrong is told on the page. */
  async #trying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (this.#stop.signal.aborted) return;
      this.#session.log.error(error instanceof Error ? error : String(error));
      this.#busy = undefined;
      this.#notice = vscode.l10n.t(
        'Something went wrong: {0}',
        error instanceof Error ? error.message : String(error),
      );
      this.#postBoard();
    }
  }

  get #hasChanged(): boolean {
    return this.#text !== this.#asked;
  }

  async #follow(message: FromBoard): Promise<void> {
    if ('card' in message) return this.#followCard(message);
    switch (message.kind) {
      case 'ready':
        return this.#begin();
      case 'more':
        return this.#ask(SET_SIZE, undefined);
      case 'again':
        return this.#ask(SET_SIZE, vscode.l10n.t('For the current draft'));
      case 'nearer':
        return this.#ask(SET_SIZE, vscode.l10n.t('More typical of {0}', this.#brand.name), {
          distance: 'nearer',
        });
      case 'farther':
        return this.#ask(SET_SIZE, vscode.l10n.t('More unusual for {0}', this.#brand.name), {
          distance: 'farther',
        });
      case 'steer':
        return this.#steer(message.words.trim());
      case 'leave':
        return showDraft(this.#draft);
      case 'drop':
        return this.#drop(message.kept);
    }
  }

  async #followCard(message: Extract<FromBoard, { card: number }>): Promise<void> {
    const direction = this.#direction(message.card);
    if (!direction) return;
    switch (message.kind) {
      case 'branch':
        return this.#branch(message.card, direction);
      case 'pin':
        return this.#judge(message.card, direction, 'pinned');
      case 'reject':
        return this.#judge(message.card, direction, message.reason);
      case 'grade':
        return this.#judge(message.card, direction, message.grade);
      case 'unpin':
      case 'restore':
        return this.#restore(message.card, direction);
      case 'open': {
        const ground = shownGrounds(direction)[message.ground];
        return ground && openGround(this.#session, this.#brand, this.#draft, ground);
      }
      case 'like':
        return this.#ask(1, vscode.l10n.t('Like “{0}”', direction.title), { like: direction });
    }
  }

  async #steer(words: string): Promise<void> {
    if (words !== '') await this.#ask(SET_SIZE, vscode.l10n.t('Requested: {0}', words), { words });
  }

  #direction(card: number): Direction | undefined {
    return this.#board?.cards[card]?.direction;
  }

  /** A page that is shown again is told what was on it. */
  async #begin(): Promise<void> {
    if (this.#hasBegun) this.#postBoard();
    else await this.#ask(SET_SIZE, undefined);
  }

  /** Adds directions to the board, one request after the other. */
  #ask(count: number, came: string | undefined, steer?: Steer): Promise<void> {
    this.#hasBegun = true;
    return this.#asking.run('', async () => {
      const document = await vscode.workspace.openTextDocument(this.#draft);
      const draft = draftPath(this.#draft);
      const text = document.getText();
      this.#busy = vscode.l10n.t('Looking for ideas…');
      this.#notice = undefined;
      this.#postBoard();
      this.#board ??= layBoard(await this.#session.directionMemory.read(this.#brand), draft);
      const beside = this.#session.journeySteps.of(this.#draft)?.beside;
      const wanted = { text, draft, count, seen: this.#board.seen, beside, ...(steer ? { steer } : {}) };
      const { set, call } = await findDirections(this.#session, this.#brand, wanted, this.#stop.signal);
      this.#busy = undefined;
      this.#asked = text;
      this.#text = document.getText();
      if (set.kind === 'none') this.#notice = noticeOf(set.why);
      this.#add(document, call, set, came);
      this.#postBoard();
    });
  }

  #add(document: vscode.TextDocument, call: DirectCall, set: DirectionSet, came: string | undefined): void {
    if (!this.#board) return;
    const directions = set.kind === 'none' ? [] : set.directions;
    const { open = [] } = set;
    if (directions.length + open.length === 0) return;
    this.#session.directionMemory.noteShown(this.#brand, call.draft, directions);
    const first = this.#board.cards.length;
    this.#board = addCards(this.#board, directions, came);
    if (directions.length > 0) this.#fresh = first;
    const cards = this.#board.cards
      .slice(first)
      .map(({ direction }): Card => ({ direction, standing: undefined }));
    // Places that are filled once the writer has words for them.
    const waiting = open.map((direction): Card => ({ direction, standing: undefined }));
    this.#writing.begin(this.#brand, document, call, [...cards, ...waiting], (card, direction) => {
      if (waiting.includes(card)) {
        if (this.#board) this.#board = addCards(this.#board, [direction], came);
        this.#notice = undefined;
        this.#postBoard();
        return;
      }
      const at = first + cards.indexOf(card);
      // Of what somebody has judged they know the words: it keeps them.
      if (!this.#board || this.#board.cards[at]?.verdict !== undefined) return;
      this.#board = rewordCard(this.#board, at, direction);
      this.#postBoard();
    });
    this.#awaitWriter();
  }

  #awaitWriter(): void {
    const { working } = this.#writing;
    if (!working) return;
    this.#busy = vscode.l10n.t('The AI model is writing…');
    void working.finally(() => {
      this.#busy = undefined;
      this.#postBoard();
    });
  }

  async #branch(card: number, direction: Direction): Promise<void> {
    // The diff opens where the draft is, and the board stays in sight.
    await showDraft(this.#draft);
    const document = await vscode.workspace.openTextDocument(this.#draft);
    if (await makeBranch(this.#session, this.#brand, document, direction)) this.#mark(card, 'taken');
  }

  async #judge(card: number, direction: Direction, verdict: Verdict): Promise<void> {
    if (await rememberVerdict(this.#session, this.#brand, this.#draft, direction, verdict))
      this.#mark(card, verdict);
  }

  async #restore(card: number, { id }: Direction): Promise<void> {
    if (await this.#forget(id)) this.#mark(card, undefined);
  }

  async #drop(at: number): Promise<void> {
    const entry = this.#board?.kept[at];
    if (!entry || !this.#board || !(await this.#forget(entry.id))) return;
    this.#board = dropKept(this.#board, this.#board.kept.indexOf(entry));
    this.#postBoard();
  }

  #forget(id: string): Promise<boolean> {
    return this.#session.directionMemory.update(this.#brand, (memory) =>
      forgetDirection(memory, id, draftPath(this.#draft)),
    );
  }

  #mark(card: number, verdict: Verdict | undefined): void {
    if (this.#board) this.#board = judgeCard(this.#board, card, verdict);
    this.#postBoard();
  }

  #postBoard(): void {
    const board = this.#board ?? { kept: [], cards: [], seen: [] };
    const fresh = this.#fresh;
    this.#fresh = undefined;
    this.#post.fire({
      kind: 'board',
      title: vscode.l10n.t('Ideas for {0}', nameOf(this.#draft)),
      ...readBoard(board, this.#text, localize),
      notice: this.#notice,
      busy: this.#busy,
      hasChanged: board.cards.length > 0 && this.#hasChanged,
      fresh,
      words: boardWords(this.#brand.name),
    });
  }
}
