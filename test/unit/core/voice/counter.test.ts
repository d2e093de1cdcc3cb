import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Counter } from '../../../../src/core/voice/count/counter.ts';

// Few different keys, near each other and far apart, so that they meet in the tables.
const key = fc.oneof(
  fc.nat(40),
  fc.nat(40).map((low) => low * 0x1000000),
  fc.nat(2 ** 30 - 1),
);
const shift = fc.tuple(key, fc.integer({ min: -2, max: 3 }));

describe('a counter', () => {
  it('counts as a map does, whatever comes and goes', () => {
    fc.assert(
      fc.property(fc.array(shift, { maxLength: 400 }), (shifts) => {
        const counter = new Counter();
        const model = new Map<number, number>();
        for (const [key, by] of shifts) {
          counter.shift(key, by);
          model.set(key, (model.get(key) ?? 0) + by);
        }
        const left = [...model].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b);
        for (const [key, count] of model) assert.equal(counter.get(key), count);
        assert.equal(counter.size, left.length);
        const { keys, counts } = counter.sorted();
        assert.deepEqual(
          left.filter(([, count]) => count > 0),
          Array.from(keys, (key, at): [number, number] => [key, counts[at]!]).filter(
            ([, count]) => count < 2 ** 31,
          ),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('forgets what returned to nothing among a hundred thousand keys', () => {
    const counter = new Counter();
    const keys = Array.from({ length: 100_000 }, (_, at) => (at * 10_007) % 2 ** 30);
    for (const key of keys) counter.shift(key, 2);
    for (const key of keys) if (key % 3 > 0) counter.shift(key, -2);
    for (const key of keys) assert.equal(counter.get(key), key % 3 > 0 ? 0 : 2);
    assert.deepEqual(
      [...counter.sorted().keys],
      keys.filter((key) => key % 3 === 0).sort((a, b) => a - b),
    );
  });

  it('refuses a key of more than 30 bits', () => {
    assert.throws(() => {
      new Counter().shift(2 ** 30, 1);
    }, RangeError);
  });
});
