import type { FromBoard, ToBoard } from './messages.ts';

/** What the user is doing. */
export type Mode =
  | { readonly kind: 'looking' }
  /** A second card is being chosen for comparison. */
  | { readonly kind: 'second'; readonly first: number }
  /** Two cards are shown side by side. */
  | { readonly kind: 'pair'; readonly cards: readonly [number, number] }
  /** The reason for rejecting a card is being chosen. */
  | { readonly kind: 'choosing'; readonly card: number };

/** The page's state. */
export interface BoardState {
  readonly board: ToBoard;
  readonly mode: Mode;
  /** The index of the card that keys apply to. */
  readonly current: number;
}

/** Actions of the page's parts. */
export interface BoardActions {
  readonly post: (message: FromBoard) => void;
  readonly enter: (mode: Mode) => void;
}

export const LOOKING: Mode = { kind: 'looking' };

/** Indexes of the visible cards. */
export const cardsInSight = ({ board, mode }: BoardState): readonly number[] =>
  mode.kind === 'pair' ? mode.cards : board.cards.map((_, at) => at);

/** The mode after choosing a second card; undefined when it is the first one again. */
export const chooseSecond = (mode: Extract<Mode, { kind: 'second' }>, card: number): Mode | undefined =>
  mode.first === card ? undefined : { kind: 'pair', cards: [mode.first, card] };

export const isRejected = (verdict: ToBoard['cards'][number]['verdict']): boolean =>
  verdict === 'done-before' ||
  verdict === 'not-us' ||
  verdict === 'misread' ||
  verdict === 'cannot-claim' ||
  verdict === 'not-now';
