import type { FromBoard, ToBoard } from './messages.ts';

/** What the person is in the middle of. */
export type Mode =
  | { readonly kind: 'looking' }
  /** A second card is to be chosen, to compare. */
  | { readonly kind: 'second'; readonly first: number }
  /** Two cards are held side by side. */
  | { readonly kind: 'pair'; readonly cards: readonly [number, number] }
  /** Why a card is rejected is to be chosen. */
  | { readonly kind: 'choosing'; readonly card: number };

/** The page as it is shown. */
export interface BoardState {
  readonly board: ToBoard;
  readonly mode: Mode;
  /** The card that the keys are for. */
  readonly current: number;
}

/** What the page's parts may do. */
export interface BoardActions {
  readonly tell: (message: FromBoard) => void;
  readonly enter: (mode: Mode) => void;
}

export const LOOKING: Mode = { kind: 'looking' };

/** Indexes of the cards that are shown. */
export const cardsInSight = ({ board, mode }: BoardState): readonly number[] =>
  mode.kind === 'pair' ? mode.cards : board.cards.map((_, at) => at);

/** What choosing a second card does; undefined when it is the first one again. */
export const chooseSecond = (mode: Extract<Mode, { kind: 'second' }>, card: number): Mode | undefined =>
  mode.first === card ? undefined : { kind: 'pair', cards: [mode.first, card] };

export const isRejected = (verdict: ToBoard['cards'][number]['verdict']): boolean =>
  verdict === 'done-before' ||
  verdict === 'not-us' ||
  verdict === 'misread' ||
  verdict === 'cannot-claim' ||
  verdict === 'not-now';
