import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCorrections, withSwaps, type Correction } from '../../../../src/core/corrections/corrections.ts';
import { wordSwaps } from '../../../../src/core/corrections/word-swaps.ts';

const swaps = (before: string, after: string): string[] =>
  wordSwaps(before, after).map(({ from, to }) => `${from} > ${to}`);

describe('words that a writer swaps', () => {
  for (const [before, after, expected] of [
    ['We utilise one needle here.', 'We use one needle here.', ['utilise > use']],
    ['Utilise one needle here, always.', 'Use one needle here, always.', ['utilise > use']],
    [
      'We utilise one needle and purchase the wax in York.',
      'We use one needle and buy the wax in York.',
      ['utilise > use', 'purchase > buy'],
    ],
    ['A state of the art bench stands here.', 'A good bench stands here.', []],
    ['Our repair service is open on Monday.', 'Our bench is open on Monday.', ['repair service > bench']],
    // No corrections of words:
    ['We use one needle here.', 'We use one nedle here.', []],
    ['It weighs 90 grams in the hand.', 'It weighs 95 grams in the hand.', []],
    ['We met Davy at the bench today.', 'We met Joan at the bench today.', []],
    ['It stands on the bench there.', 'It stands at the bench there.', []],
    ['We use one needle here.', 'We USE one needle here.', []],
    ['Tea.', 'Something else entirely was written here.', []],
    ['One line here now.\nTwo lines here now.', 'Another here.\nAnd more.\nThree lines here now.', []],
  ] as const)
    it(`${before} → ${after}`, () => {
      assert.deepEqual(swaps(before, after), expected);
    });

  it('are none in a text that stayed, and come back reversed', () => {
    const word = fc.constantFrom('we', 'pour', 'the', 'kettle', 'warmly', 'and', 'urn', 'leave', 'quickly');
    const line = fc.array(word, { minLength: 6, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(line, line, (a, b) => {
        assert.deepEqual(swaps(a, a), []);
        for (const { from, to } of wordSwaps(a, b)) {
          assert.ok(` ${a} `.includes(` ${from} `));
          assert.ok(` ${b} `.includes(` ${to} `));
        }
      }),
    );
  });
});

describe('corrections', () => {
  const swap = { from: 'utilise', to: 'use' };

  it('are counted with their days, the most frequent first, and keep nothing else', () => {
    const first = withSwaps([], [swap, { from: 'purchase', to: 'buy' }], '2026-01-02');
    const later = withSwaps(first, [swap], '2026-03-04');
    assert.deepEqual(later, [
      { from: 'utilise', to: 'use', count: 2, first: '2026-01-02', last: '2026-03-04' },
      { from: 'purchase', to: 'buy', count: 1, first: '2026-01-02', last: '2026-01-02' },
    ]);
  });

  it('are taken back by the opposite swap', () => {
    const back = { from: 'use', to: 'utilise' };
    assert.deepEqual(withSwaps(withSwaps([], [swap], '2026-01-02'), [back], '2026-01-03'), []);
  });

  it('survive storage, and damaged ones are dropped', () => {
    const known: readonly Correction[] = withSwaps([], [swap], '2026-01-02');
    assert.deepEqual(readCorrections(JSON.parse(JSON.stringify([...known, 5, { from: 'x' }]))), known);
    assert.deepEqual(readCorrections('nothing'), []);
  });
});
