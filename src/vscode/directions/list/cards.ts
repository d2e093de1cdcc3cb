import * as vscode from 'vscode';
import type { Direction, Verdict } from '../../../core/directions/index.ts';

/** What was said of a card that stays in the list. */
export type Standing = Extract<Verdict, 'pinned' | 'useful'>;

/** A place in the list: the direction in it may be put into other words while one looks at it. */
export interface Card {
  direction: Direction;
  standing: Standing | undefined;
}

/** The directions that are being looked at, in their order. */
export class Cards implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #cards: Card[] = [];

  get all(): readonly Card[] {
    return this.#cards;
  }

  get directions(): readonly Direction[] {
    return this.#cards.map(({ direction }) => direction);
  }

  set(directions: readonly Direction[]): readonly Card[] {
    this.#cards = directions.map((direction) => ({ direction, standing: undefined }));
    this.#changed.fire();
    return this.#cards;
  }

  /** Puts a direction behind a card, or in its place. */
  insert(card: Card, direction: Direction, where: 'behind' | 'instead'): Card {
    const fresh: Card = { direction, standing: undefined };
    const at = this.#cards.indexOf(card);
    this.#cards.splice(where === 'behind' ? at + 1 : at, where === 'behind' ? 0 : 1, fresh);
    this.#changed.fire();
    return fresh;
  }

  /** The card of a direction, put first where it has none. */
  withFirst(direction: Direction): Card {
    const known = this.#cards.find((card) => card.direction.id === direction.id);
    if (known) return known;
    const card: Card = { direction, standing: undefined };
    this.#cards = [card, ...this.#cards];
    this.#changed.fire();
    return card;
  }

  /** Puts a card at the end. */
  append(card: Card): void {
    this.#cards = [...this.#cards, card];
    this.#changed.fire();
  }

  remove(card: Card): void {
    this.#cards = this.#cards.filter((other) => other !== card);
    this.#changed.fire();
  }

  reword(card: Card, direction: Direction): void {
    card.direction = direction;
    this.#changed.fire();
  }

  mark(card: Card, standing: Standing | undefined): void {
    card.standing = standing;
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
