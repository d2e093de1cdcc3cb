import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BOARD_WORDS, isBoardWords, type FromBoard } from '../../../src/webview/board/messages.ts';
import { neighbour } from '../../../src/webview/kit/neighbour.ts';
import { chooseSecond, type BoardState, type Mode } from '../../../src/webview/board/state.ts';
import { answersOf, verbsOf } from '../../../src/webview/board/verbs.ts';

/** Two columns, the right one of cards twice as high. */
const boxes = [
  { left: 0, top: 0 },
  { left: 300, top: 0 },
  { left: 0, top: 100 },
  { left: 300, top: 200 },
  { left: 0, top: 200 },
];

describe('arrow keys on the board', () => {
  it('lead along the order sideways, and to the nearest card up and down', () => {
    assert.equal(neighbour(boxes, 0, 'ArrowRight'), 1);
    assert.equal(neighbour(boxes, 1, 'ArrowLeft'), 0);
    assert.equal(neighbour(boxes, 0, 'ArrowDown'), 2);
    assert.equal(neighbour(boxes, 2, 'ArrowDown'), 4);
    assert.equal(neighbour(boxes, 4, 'ArrowUp'), 2);
    assert.equal(neighbour(boxes, 0, 'ArrowUp'), undefined);
    assert.equal(neighbour(boxes, 4, 'ArrowRight'), undefined);
    assert.equal(neighbour(boxes, 3, 'Home'), 0);
    assert.equal(neighbour(boxes, 0, 'End'), 4);
    assert.equal(neighbour(boxes, 0, 'q'), undefined);
  });

  it('reach every card of a column, from the first to the last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 400 }), { minLength: 1, maxLength: 12 }), (heights) => {
        let top = 0;
        const column = heights.map((height) => {
          const box = { left: 0, top };
          top += height;
          return box;
        });
        let at = 0;
        for (let next: number | undefined = 0; next !== undefined; next = neighbour(column, at, 'ArrowDown'))
          at = next;
        assert.equal(at, column.length - 1);
      }),
    );
  });
});

describe('a second card', () => {
  it('is held beside the first, but never beside itself', () => {
    assert.deepEqual(chooseSecond({ kind: 'second', first: 2 }, 0), { kind: 'pair', cards: [2, 0] });
    assert.equal(chooseSecond({ kind: 'second', first: 2 }, 2), undefined);
  });
});

describe('what the keys of a card do', () => {
  const card = {
    ...{ title: 'Ash', angle: '', used: '', isUnused: true, question: '', firstStep: '' },
    ...{ isOfWhole: false, grounds: [], notes: [], told: undefined },
  };
  const words: unknown = Object.fromEntries(BOARD_WORDS.map((word) => [word, word]));
  assert.ok(isBoardWords(words));
  /** What is told and entered when a key is pressed on the card of that index. */
  const press = (key: string, at: number, mode: Mode): unknown[] => {
    const done: unknown[] = [];
    const state: BoardState = {
      board: {
        ...{ kind: 'board', title: '', kept: [], notice: undefined, busy: undefined, hasChanged: false },
        fresh: undefined,
        cards: [
          { ...card, verdict: undefined },
          { ...card, verdict: 'pinned' },
          { ...card, verdict: 'not-us' },
        ],
        words,
      },
      mode,
      current: at,
    };
    const actions = {
      post: (message: FromBoard) => done.push(message),
      enter: (entered: Mode) => done.push(entered.kind),
    };
    const verbs = [...answersOf(state, at, actions), ...verbsOf(state, at, actions)];
    verbs.find((verb) => verb.key === key)?.act();
    return done;
  };
  const looking: Mode = { kind: 'looking' };

  it('are told to the panel by the card’s place', () => {
    assert.deepEqual(press('enter', 1, looking), [{ kind: 'branch', card: 1 }]);
    assert.deepEqual(press('p', 0, looking), [{ kind: 'pin', card: 0 }]);
    assert.deepEqual(press('p', 1, looking), [{ kind: 'unpin', card: 1 }]);
    assert.deepEqual(press('c', 0, looking), ['second']);
    assert.deepEqual(press('c', 1, { kind: 'second', first: 0 }), ['pair']);
    assert.deepEqual(press('l', 0, looking), [{ kind: 'like', card: 0 }]);
  });

  it('give one grade each', () => {
    const grades = ['u', 'o', 'w'].flatMap((key) => press(key, 0, looking));
    assert.deepEqual(grades, [
      { kind: 'grade', card: 0, grade: 'useful' },
      { kind: 'grade', card: 0, grade: 'not-us' },
      { kind: 'grade', card: 0, grade: 'misread' },
    ]);
  });

  it('answer a question by figures, and only the card that asks', () => {
    const choosing: Mode = { kind: 'choosing', card: 0 };
    assert.deepEqual(press('2', 0, choosing), ['looking', { kind: 'reject', card: 0, reason: 'not-us' }]);
    assert.deepEqual(press('2', 1, choosing), []);
  });

  it('do nothing on a rejected card but take that back', () => {
    assert.deepEqual(press('enter', 2, looking), []);
    assert.deepEqual(press('z', 2, looking), [{ kind: 'restore', card: 2 }]);
  });
});
