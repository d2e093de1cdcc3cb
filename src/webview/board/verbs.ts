import { GRADES, REASONS, type Grade } from './messages.ts';
import { chooseSecond, isRejected, LOOKING, type BoardActions, type BoardState } from './state.ts';

/** An action for a card: a button on it, and a key. */
export interface Verb {
  readonly id: string;
  readonly key: string;
  /** The key as shown. */
  readonly hint: string;
  readonly name: string;
  /** An explanation beyond the name. */
  readonly about?: string;
  /** For toggles. */
  readonly isOn?: boolean;
  readonly act: () => void;
}

/** One key for each grade. */
const GRADE_KEYS: Readonly<Record<Grade, string>> = { useful: 'u', 'not-us': 'o', misread: 'w' };

/** The actions for a card in its present state. */
export function verbsOf(state: BoardState, card: number, { post, enter }: BoardActions): readonly Verb[] {
  const { board, mode } = state;
  const { words } = board;
  const verdict = board.cards[card]?.verdict;
  if (isRejected(verdict))
    return [
      verb('restore', 'z', 'Z', words.takeBack, () => {
        post({ kind: 'restore', card });
      }),
    ];
  const compare = (): void => {
    const second = mode.kind === 'second' ? chooseSecond(mode, card) : undefined;
    enter(second ?? { kind: 'second', first: card });
  };
  return [
    {
      ...verb('branch', 'enter', '↵', words.branch, () => {
        post({ kind: 'branch', card });
      }),
      about: words.branchAbout,
    },
    {
      ...verb('pin', 'p', 'P', words.pin, () => {
        post({ kind: verdict === 'pinned' ? 'unpin' : 'pin', card });
      }),
      isOn: verdict === 'pinned',
    },
    verb('like', 'l', 'L', words.like, () => {
      post({ kind: 'like', card });
    }),
    mode.kind === 'pair'
      ? verb('apart', 'c', 'C', words.apart, () => {
          enter(LOOKING);
        })
      : verb('compare', 'c', 'C', words.hold, compare),
    ...GRADES.map((grade) => ({
      ...verb(grade, GRADE_KEYS[grade], GRADE_KEYS[grade].toUpperCase(), words[`grade.${grade}`], () => {
        post({ kind: 'grade', card, grade });
      }),
      isOn: verdict === grade,
    })),
    verb('reject', 'x', 'X', words.reject, () => {
      enter({ kind: 'choosing', card });
    }),
  ];
}

/** The choices that a card offers, by the keys 1 to 4. */
export function answersOf(
  { board, mode }: BoardState,
  card: number,
  { post, enter }: BoardActions,
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
      post({ kind: 'reject', card, reason });
    }),
  );
}

/** The actions for the whole board. */
export function boardVerbs(
  { board }: BoardState,
  { post }: BoardActions,
  steer: () => void,
): readonly Verb[] {
  const { words } = board;
  return [
    verb('more', 'm', 'M', words.more, () => {
      post({ kind: 'more' });
    }),
    {
      ...verb('nearer', 'n', 'N', words.nearer, () => {
        post({ kind: 'nearer' });
      }),
      about: words.nearerAbout,
    },
    {
      ...verb('farther', 'N', '⇧N', words.farther, () => {
        post({ kind: 'farther' });
      }),
      about: words.fartherAbout,
    },
    verb('steer', 's', 'S', words.steer, steer),
  ];
}

/** The actions for a draft that has changed since its directions were planned. */
export const againVerbs = ({ board }: BoardState, { post }: BoardActions): readonly Verb[] =>
  board.hasChanged
    ? [
        verb('again', 'a', 'A', board.words.again, () => {
          post({ kind: 'again' });
        }),
      ]
    : [];

const verb = (id: string, key: string, hint: string, name: string, act: () => void): Verb => ({
  ...{ id, key, hint, name, act },
});
