import assert from 'node:assert/strict';
import { randomFrom } from '../../../../../src/core/base/numbers/random.ts';
import { demandOf } from '../../../../../src/core/planning/briefs/index.ts';

/** Days on which there is a post with a probability. */
function history(days: number, p: (day: number) => number, seed: number): number[] {
  const random = randomFrom(seed);
  return Array.from({ length: days }, (_, day) => day).filter((day) => random() < p(day));
}

describe('demand', () => {
  it('is exact for a brand with fixed days', () => {
    const days = Array.from({ length: 400 }, (_, day) => day).filter((day) => day % 7 === 1 || day % 7 === 4);
    const { low, estimate, high } = demandOf(days, 399, 28);
    assert.deepEqual([low, high], [8, 8]);
    assert.ok(Math.abs(estimate - 8) < 0.5, String(estimate));
  });

  it('covers about four of five times in histories without a plan', () => {
    let covered = 0;
    const cases = Array.from({ length: 60 }, (_, seed) => seed);
    for (const seed of cases) {
      const days = history(600, () => 0.3, seed);
      const came = days.filter((day) => day >= 560 && day < 588).length;
      const { low, high } = demandOf(
        days.filter((day) => day < 560),
        560,
        28,
      );
      covered += Number(low <= came && came <= high);
    }
    const share = covered / cases.length;
    assert.ok(share >= 0.68 && share <= 0.95, String(share));
  });

  it('follows a brand that has slowed down', () => {
    const days = history(700, (day) => (day < 450 ? 0.8 : 0.1), 3);
    assert.ok(demandOf(days, 700, 28).high < 10);
  });

  it('is none without posts', () => {
    assert.deepEqual(demandOf([], 100, 7), { low: 0, estimate: 0, high: 0 });
  });
});
