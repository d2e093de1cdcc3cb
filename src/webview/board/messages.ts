import type { CardView, GroundView, KeptView } from '../../core/directions/board/board-view.ts';
import { VERDICTS } from '../../core/directions/memory/memory.ts';
import type { PageProtocol } from '../kit/protocol.ts';
import {
  isAnyOf,
  isFlag,
  isIndex,
  isListOf,
  isMaybe,
  isOneOf,
  isShape,
  isText,
  type Guard,
} from '../kit/shape.ts';

/** The user's assessments of a direction, one key each. */
export const GRADES = ['useful', 'not-us', 'misread'] as const;
export type Grade = (typeof GRADES)[number];

/** Reasons for rejecting a direction, in the order of the choices. */
export const REASONS = ['done-before', 'not-us', 'cannot-claim', 'not-now'] as const;
export type Reason = (typeof REASONS)[number];

export const BOARD_WORDS = [
  'branch',
  'branchAbout',
  'pin',
  'unpin',
  'like',
  'nearer',
  'nearerAbout',
  'farther',
  'fartherAbout',
  'grade.useful',
  'grade.not-us',
  'grade.misread',
  'reject',
  'takeBack',
  'hold',
  'holdWith',
  'sideBySide',
  'apart',
  'more',
  'steer',
  'steerHint',
  'again',
  'changed',
  'firstStep',
  'evidence',
  'whole',
  'kept',
  'cards',
  'rejectWhy',
  'reject.done-before',
  'reject.not-us',
  'reject.cannot-claim',
  'reject.not-now',
  'keys',
] as const;

/** Texts provided by the panel. */
export type BoardWords = Readonly<Record<(typeof BOARD_WORDS)[number], string>>;

/** A message from the panel to its page. */
export interface ToBoard {
  readonly kind: 'board';
  readonly title: string;
  readonly cards: readonly CardView[];
  readonly kept: readonly KeptView[];
  /** A notice, such as why there are no more. */
  readonly notice: string | undefined;
  /** What the panel is waiting for. */
  readonly busy: string | undefined;
  readonly hasChanged: boolean;
  /** The index of a newly arrived card. */
  readonly fresh: number | undefined;
  readonly words: BoardWords;
}

type OfCard = 'branch' | 'pin' | 'unpin' | 'restore' | 'like';
type OfBoard = 'ready' | 'more' | 'nearer' | 'farther' | 'again' | 'leave';

/** A message from the page to its panel. Cards are identified by their index. */
export type FromBoard =
  | { readonly kind: OfBoard }
  | { readonly kind: OfCard; readonly card: number }
  | { readonly kind: 'drop'; readonly kept: number }
  | { readonly kind: 'grade'; readonly card: number; readonly grade: Grade }
  | { readonly kind: 'reject'; readonly card: number; readonly reason: Reason }
  | { readonly kind: 'open'; readonly card: number; readonly ground: number }
  | { readonly kind: 'steer'; readonly words: string };

export const isBoardWords: Guard<BoardWords> = (value): value is BoardWords => {
  if (typeof value !== 'object' || value === null) return false;
  const words: Readonly<Record<string, unknown>> = { ...value };
  return BOARD_WORDS.every((word) => isText(words[word]));
};

const isCard: Guard<CardView> = isShape<CardView>({
  title: isText,
  angle: isText,
  used: isText,
  isUnused: isFlag,
  question: isText,
  firstStep: isText,
  isOfWhole: isFlag,
  grounds: isListOf(isShape<GroundView>({ text: isText, place: isText })),
  notes: isListOf(isText),
  verdict: isMaybe(isOneOf(VERDICTS)),
  told: isMaybe(isText),
});

export const isToBoard: Guard<ToBoard> = isShape<ToBoard>({
  kind: isOneOf(['board']),
  title: isText,
  cards: isListOf(isCard),
  kept: isListOf(isShape<KeptView>({ title: isText, angle: isText, question: isText, on: isText })),
  notice: isMaybe(isText),
  busy: isMaybe(isText),
  hasChanged: isFlag,
  fresh: isMaybe(isIndex),
  words: isBoardWords,
});

export const isFromBoard: Guard<FromBoard> = isAnyOf(
  isShape<{ readonly kind: OfBoard }>({
    kind: isOneOf(['ready', 'more', 'nearer', 'farther', 'again', 'leave']),
  }),
  isShape<{ readonly kind: OfCard; readonly card: number }>({
    kind: isOneOf(['branch', 'pin', 'unpin', 'restore', 'like']),
    card: isIndex,
  }),
  isShape<{ readonly kind: 'drop'; readonly kept: number }>({ kind: isOneOf(['drop']), kept: isIndex }),
  isShape<Extract<FromBoard, { kind: 'grade' }>>({
    kind: isOneOf(['grade']),
    card: isIndex,
    grade: isOneOf(GRADES),
  }),
  isShape<Extract<FromBoard, { kind: 'reject' }>>({
    kind: isOneOf(['reject']),
    card: isIndex,
    reason: isOneOf(REASONS),
  }),
  isShape<Extract<FromBoard, { kind: 'open' }>>({ kind: isOneOf(['open']), card: isIndex, ground: isIndex }),
  isShape<Extract<FromBoard, { kind: 'steer' }>>({ kind: isOneOf(['steer']), words: isText }),
);

export const BOARD_PROTOCOL: PageProtocol<ToBoard, FromBoard> = {
  isToPage: isToBoard,
  isFromPage: isFromBoard,
};
