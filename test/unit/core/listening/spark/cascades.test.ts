import assert from 'node:assert/strict';
import { DAY, HOUR, MINUTE } from '../../../../../src/core/listening/shared/time.ts';
import { cascadeSizes, sizeOf } from '../../../../../src/core/listening/spark/cascades.ts';
import { mention, randomOf, START } from '../invented.ts';

/** Ages of reposts that fade as a power of their age, from five minutes to a week, as many as asked for. */
function fading(count: number, exponent: number, random: () => number): number[] {
  const power = 1 - exponent;
  const [first, last] = [(5 * MINUTE) ** power, (7 * DAY) ** power];
  return Array.from({ length: count }, () => (first + random() * (last - first)) ** (1 / power));
}

describe('sizes of cascades', () => {
  it('are right within a fifth after twelve hours, where reposts fade as measured', () => {
    const random = randomOf(11);
    for (let round = 0; round < 20; round++) {
      const ages = fading(1500, 1.242, random);
      const { estimate, low, high } = sizeOf(
        ages.filter((age) => age <= 12 * HOUR),
        12 * HOUR,
      );
      assert.ok(Math.abs(estimate - 1500) < 300, String(estimate));
      assert.ok(low <= 1500 && 1500 <= high);
    }
  });

  it('are never less than what was seen, and the band holds the estimate', () => {
    for (const count of [0, 1, 7, 400]) {
      const { observed, low, estimate, high } = sizeOf(fading(count, 1.5, randomOf(2)), DAY);
      assert.ok(observed <= low && low <= estimate && estimate <= high);
    }
  });

  it('are given for each root, from its first hours alone', () => {
    const mentions = [
      mention('a', START, ''),
      mention('b', START + HOUR, ''),
      mention('r1', START + 2 * HOUR, '', { parent: 'a' }),
      mention('r2', START + 30 * HOUR, '', { parent: 'a' }),
      mention('r3', START + 31 * HOUR, '', { parent: 'unknown' }),
    ];
    const sizes = cascadeSizes(mentions, 6 * HOUR);
    assert.deepEqual(
      sizes.map(({ root, observed }) => [root, observed]),
      [
        ['a', 1],
        ['b', 0],
      ],
    );
  });
});
