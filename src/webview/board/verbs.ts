import { GRADES, REASONS, type Grade } from './messages.ts';
import { chooseSecond, isRejected, LOOKING, type BoardActions, type BoardState } from './state.ts';

/** Something that can be done with a card: a button on it, and a key. */
export interface Verb {
  readonly id: string;
  readonly key: string;
  /** The key as it is shown. */
  readonly hint: string;
  readonly name: string;
  /** What the name leaves out. */
  readonly about?: string;
  /** For what is on or off. */
  readonly isOn?: boolean;
  readonly act: () => void;
}

/** One key for each grade. */
const GRADE_KEYS: Readonly<Record<Grade, string>> = { useful: 'u', 'not-us': 'o', misread: 'w' };

/** What can be done with a card as it stands. */
export function verbsOf(state: BoardState, card: number, { tell, enter }: BoardActions): readonly Verb[] {
  const { board, mode } = state;
  const { words } = board;
  const verdict = board.cards[card]?.verdict;
  if (isRejected(verdict))
    return [
      verb('restore', 'z', 'Z', words.takeBack, () => {
        tell({ kind: 'restore', card });
      }),
    ];
  const compare = (): void => {
    const second = mode.kind === 'second' ? chooseSecond(mode, card) : undefined;
    enter(second ?? { kind: 'second', first: card });
  };
  return [
    {
      ...verb('branch', 'enter', '↵', words.branch, () => {
        tell({ kind: 'branch', card });
      }),
      about: words.branchAbout,
    },
    {
      ...verb('pin', 'p', 'P', words.pin, () => {
        tell({ kind: verdict === 'pinned' ? 'unpin' : 'pin', card });
      }),
      isOn: verdict === 'pinned',
    },
    verb('like', 'l', 'L', words.like, () => {
      tell({ kind: 'like', card });
    }),
    mode.kind === 'pair'
      ? verb('apart', 'c', 'C', words.apart, () => {
          enter(LOOKING);
        })
      : verb('compare', 'c', 'C', words.hold, compare),
    ...GRADES.map((grade) => ({
      ...verb(grade, GRADE_KEYS[grade], GRADE_KEYS[grade].toUpperCase(), words[`grade.${grade}`], () => {
        tell({ kind: 'grade', card, grade });
      }),
      isOn: verdict === grade,
    })),
    verb('reject', 'x', 'X', words.reject, () => {
      enter({ kind: 'choosing', card });
    }),
  ];
}

/** The answers that a card asks for, by the figures 1 to 4. */
export function answersOf(
  { board, mode }: BoardState,
  card: number,
  { tell, enter }: BoardActions,
): readonly Verb[] {
  if (mode.kind !== 'choosing' || mode.card !== card) return [];
  const { words } = board;
  const answer = (id: string, at: number, name: string, act: () => void): Verb =>
    verb(id, String(at + 1), String(at + 1), name, () => {
      enter(LOOKING);
      act();
    });
  return REASONS.map((reason, at) =>
    answer(reason, at, words[`reject.${reason}`], () => {
      tell({ kind: 'reject', card, reason });
    }),
  );
}

/** What can be done with the whole board. */
export function boardVerbs(
  { board }: BoardState,
  { tell }: BoardActions,
  steer: () => void,
): readonly Verb[] {
  const { words } = board;
  return [
    verb('more', 'm', 'M', words.more, () => {
      tell({ kind: 'more' });
    }),
    {
      ...verb('nearer', 'n', 'N', words.nearer, () => {
        tell({ kind: 'nearer' });
      }),
      about: words.nearerAbout,
    },
    {
      ...verb('farther', 'N', '⇧N', words.farther, () => {
        tell({ kind: 'farther' });
      }),
      about: words.fartherAbout,
    },
    verb('steer', 's', 'S', words.steer, steer),
  ];
}

/** What can be done about a draft that has changed since it was asked about. */
export const againVerbs = ({ board }: BoardState, { tell }: BoardActions): readonly Verb[] =>
  board.hasChanged
    ? [
        verb('again', 'a', 'A', board.words.again, () => {
          tell({ kind: 'again' });
        }),
      ]
    : [];

const verb = (id: string, key: string, hint: string, name: string, act: () => void): Verb => ({
  ...{ id, key, hint, name, act },
});
