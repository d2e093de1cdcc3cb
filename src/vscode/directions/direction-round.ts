import type * as vscode from 'vscode';
import type { DirectCall, Direction, NoDirections, OpenCells, Steer } from '../../core/directions/index.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import type { Session } from '../session/session.ts';
import { CardWriting } from './card-writing.ts';
import { Cards, type Card } from './list/cards.ts';
import { draftPath } from '../workspace/draft-path.ts';
import { findDirections } from './find-directions.ts';

/** Directions in a set. */
export const SET_SIZE = 5;

type RoundSession = Pick<
  Session,
  'engine' | 'learner' | 'directionMemory' | 'directionWriter' | 'journeySteps' | 'log'
>;

/** Directions for one draft while somebody looks at them: asks for more, and lets the chosen writer put them into its words. */
export class DirectionRound implements vscode.Disposable {
  readonly cards = new Cards();
  readonly #session: RoundSession;
  readonly #brand: WorkspaceBrand;
  readonly #document: vscode.TextDocument;
  readonly #writing: CardWriting;
  /** All that were shown for this draft, the oldest first; grows. */
  readonly #seen: Direction[];
  readonly #stop = new AbortController();

  constructor(
    session: RoundSession,
    brand: WorkspaceBrand,
    document: vscode.TextDocument,
    seen: Direction[],
  ) {
    this.#session = session;
    this.#brand = brand;
    this.#document = document;
    this.#seen = seen;
    this.#writing = new CardWriting(session);
  }

  /** Settles when the writer has put into words what it will; undefined when it is not at work. */
  get working(): Promise<unknown> | undefined {
    return this.#writing.working;
  }

  /** Puts a new set in the place of what is shown; when there is none, that stays, and why is returned. */
  async renew(steer?: Steer): Promise<NoDirections | undefined> {
    const { set, call } = await this.#find(SET_SIZE, steer);
    if (set.kind === 'none') {
      this.#present(call, [], set.open);
      return set.why;
    }
    this.#writing.stop();
    this.#present(call, this.cards.set(set.directions), set.open);
    return undefined;
  }

  /** Puts one more direction behind a card or in its place; when there is none, why is returned. */
  async addOne(
    card: Card,
    where: 'behind' | 'instead',
    steer?: Steer,
  ): Promise<{ readonly card: Card } | { readonly why: NoDirections }> {
    const { set, call } = await this.#find(1, steer);
    if (set.kind === 'none') return { why: set.why };
    const [direction] = set.directions;
    if (!direction) return { why: 'no-more' };
    const fresh = this.cards.insert(card, direction, where);
    this.#present(call, [fresh]);
    return { card: fresh };
  }

  dispose(): void {
    this.#stop.abort();
    this.#writing.dispose();
    this.cards.dispose();
  }

  #find(count: number, steer: Steer | undefined): ReturnType<typeof findDirections> {
    const call = {
      text: this.#document.getText(),
      draft: draftPath(this.#document.uri),
      count,
      seen: [...this.#seen],
      beside: this.#session.journeySteps.of(this.#document.uri)?.beside,
      ...(steer ? { steer } : {}),
    };
    return findDirections(this.#session, this.#brand, call, this.#stop.signal);
  }

  /** @param open places that are filled once the writer has words for them */
  #present(call: DirectCall, cards: readonly Card[], open: OpenCells = []): void {
    const directions = cards.map(({ direction }) => direction);
    this.#session.directionMemory.noteShown(this.#brand, call.draft, directions);
    this.#seen.push(...directions);
    const waiting = open.map((direction): Card => ({ direction, standing: undefined }));
    if (cards.length + waiting.length === 0) return;
    this.#writing.begin(this.#brand, this.#document, call, [...cards, ...waiting], (card, direction) => {
      this.#seen.push(direction);
      if (waiting.includes(card)) this.cards.append({ direction, standing: undefined });
      else this.cards.reword(card, direction);
    });
  }
}
