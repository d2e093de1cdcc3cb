import type { Direction } from '../direction.ts';
import type { DirectionMemory, RememberedDirection, Verdict } from '../memory/memory.ts';

/** A direction on the board. Its place is its name: cards are added at the end and never move. */
export interface BoardCard {
  readonly direction: Direction;
  /** How it came onto the board, in words; undefined for those of the first look. */
  readonly came: string | undefined;
  readonly verdict: Verdict | undefined;
}

/** The directions of one draft, laid out to be compared. */
export interface Board {
  /** Pinned at an earlier time, as memory has them; those that come up again are cards. */
  readonly kept: readonly RememberedDirection[];
  readonly cards: readonly BoardCard[];
  /** Every direction that was ever on it, put into other words or not. */
  readonly seen: readonly Direction[];
}

/** A board that begins with what was pinned for the draft; `draft` is its path as memory has it. */
export const layBoard = (memory: DirectionMemory, draft: string): Board => ({
  kept: memory.directions.filter((entry) => entry.verdict === 'pinned' && entry.draft === draft),
  cards: [],
  seen: [],
});

/** Adds directions at the end, those that are pinned first; what lies there stays where it lies. */
export function addCards(board: Board, directions: readonly Direction[], came: string | undefined): Board {
  const isKept = ({ id }: Direction): boolean => board.kept.some((entry) => entry.id === id);
  const pinned = directions.filter(isKept);
  const others = directions.filter((direction) => !isKept(direction));
  const fresh = [
    ...pinned.map((direction): BoardCard => ({ direction, came, verdict: 'pinned' })),
    ...others.map((direction): BoardCard => ({ direction, came, verdict: undefined })),
  ];
  return {
    kept: board.kept.filter(({ id }) => !pinned.some((direction) => direction.id === id)),
    cards: [...board.cards, ...fresh],
    seen: [...board.seen, ...directions],
  };
}

/** Puts the card at an index into other words. */
export const rewordCard = (board: Board, at: number, direction: Direction): Board => ({
  ...board,
  cards: board.cards.map((card, index) => (index === at ? { ...card, direction } : card)),
  seen: board.cards[at] ? [...board.seen, direction] : board.seen,
});

/** Gives the card at an index a verdict, or takes it back. */
export const judgeCard = (board: Board, at: number, verdict: Verdict | undefined): Board => ({
  ...board,
  cards: board.cards.map((card, index) => (index === at ? { ...card, verdict } : card)),
});

/** Takes what was kept from an earlier time off the board. */
export const dropKept = (board: Board, at: number): Board => ({
  ...board,
  kept: board.kept.filter((_, index) => index !== at),
});
