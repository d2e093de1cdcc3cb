import type { FromBoard, ToBoard } from './messages.ts';

/** What the person is in the middle of. */
export type Mode =
  | { readonly kind: 'looking' }
  /** A second card is to be chosen. */
  | { readonly kind: 'second'; readonly to: 'blend' | 'compare'; readonly first: number }
  /** Two cards are held side by side. */
  | { readonly kind: 'pair'; readonly cards: readonly [number, number] }
  /** One of a few answers is to be chosen for a card. */
  | { readonly kind: 'choosing'; readonly of: 'flip' | 'reject'; readonly card: number };

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
export function chooseSecond(
  mode: Extract<Mode, { kind: 'second' }>,
  card: number,
): FromBoard | Mode | undefined {
  if (mode.first === card) return undefined;
  return mode.to === 'blend'
    ? { kind: 'blend', card: mode.first, with: card }
    : { kind: 'pair', cards: [mode.first, card] };
}

export const isRejected = (verdict: ToBoard['cards'][number]['verdict']): boolean =>
  verdict === 'done-before' || verdict === 'not-us' || verdict === 'cannot-claim' || verdict === 'not-now';
