import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addCards,
  angleName,
  dropKept,
  judgeCard,
  layBoard,
  NO_MEMORY,
  readBoard,
  remember,
  rememberedOf,
  rewordCard,
  VERDICTS,
} from '../../../../../src/core/directions/index.ts';
import { localizeInEnglish } from '../../../../../src/core/base/localize.ts';
import { DRAFT, sampleDirection } from '../sample-direction.ts';

const PATH = 'drafts/strap.md';
const direction = (id: string) => sampleDirection({ id, title: `Title ${id}` });
const pinned = (...ids: string[]) =>
  ids.reduce(
    (memory, id) => remember(memory, rememberedOf(direction(id), 'pinned', PATH, '2026-11-03')),
    NO_MEMORY,
  );

describe('the board', () => {
  it('never moves a card, whatever is added, judged or put into other words', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), count: fc.integer({ min: 1, max: 5 }) }),
      fc.record({
        kind: fc.constant('judge' as const),
        at: fc.nat(9),
        verdict: fc.constantFrom(...VERDICTS),
      }),
      fc.record({ kind: fc.constant('reword' as const), at: fc.nat(9) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let board = layBoard(NO_MEMORY, PATH);
        const places: string[] = [];
        let made = 0;
        for (const next of steps) {
          if (next.kind === 'add') {
            const added = Array.from({ length: next.count }, () => direction(String(made++)));
            places.push(...added.map(({ id }) => id));
            board = addCards(board, added, undefined);
          } else if (next.kind === 'judge') board = judgeCard(board, next.at, next.verdict);
          else board = rewordCard(board, next.at, { ...direction(places[next.at] ?? ''), title: 'Reworded' });
          assert.deepEqual(
            board.cards.map((card) => card.direction.id),
            places,
          );
        }
        assert.ok(board.cards.every((card) => board.seen.includes(card.direction)));
      }),
    );
  });

  it('begins with what was pinned for its draft, and has it as a card once it comes up again', () => {
    const memory = remember(
      pinned('a', 'b'),
      rememberedOf(direction('c'), 'pinned', 'drafts/other.md', '2026-11-04'),
    );
    const laid = layBoard(memory, PATH);
    assert.deepEqual(
      laid.kept.map(({ id }) => id),
      ['a', 'b'],
    );
    const board = addCards(laid, [direction('x'), direction('b')], undefined);
    assert.deepEqual(
      board.cards.map((card) => [card.direction.id, card.verdict]),
      [
        ['b', 'pinned'],
        ['x', undefined],
      ],
    );
    assert.deepEqual(
      board.kept.map(({ id }) => id),
      ['a'],
    );
    assert.equal(dropKept(board, 0).kept.length, 0);
  });

  it('tells a card in words: how often the brand went this way, where it is from, whose words, how it came', () => {
    const { evidence } = sampleDirection();
    const board = addCards(
      layBoard(pinned('k'), PATH),
      [
        sampleDirection({
          evidence: [...evidence, { ...evidence[0]!, source: 'draft', text: 'gone since' }],
          composer: { kind: 'writer', writer: 'ollama', model: 'kettle-7b' },
        }),
      ],
      'Nearer',
    );
    const { cards, kept } = readBoard(judgeCard(board, 0, 'not-now'), DRAFT, localizeInEnglish);
    const [card] = cards;
    assert.deepEqual(
      [card?.angle, card?.used, card?.isUnused],
      [angleName('trade-off', localizeInEnglish), 'none seen in 83 posts', true],
    );
    assert.deepEqual(card?.grounds, [
      { text: 'We can live with a millimetre', place: 'line 8' },
      { text: 'gone since', place: 'no longer in the draft' },
    ]);
    assert.deepEqual(card.notes, ['Nearer', 'Written by kettle-7b, checked by Timbre']);
    assert.equal(card.told, 'Not now');
    assert.deepEqual(kept, [
      {
        title: 'Title k',
        question: direction('k').question,
        angle: angleName('trade-off', localizeInEnglish),
        on: 'pinned on 2026-11-03',
      },
    ]);
  });
});
