import assert from 'node:assert/strict';
import fc from 'fast-check';
import { growthFrom, type Trial } from '../../../../../src/core/voice/proof/growth.ts';
import { areaUnderCurve, recognise } from '../../../../../src/core/voice/proof/recognition.ts';
import { deviations } from '../../../../../src/core/voice/proof/spread.ts';

const scores = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 30 });

describe('the area under the curve', () => {
  it('is the share of pairs won, ties counting half', () => {
    fc.assert(
      fc.property(scores, scores, (high, low) => {
        const pairs = high.flatMap((a) => low.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
        const won = pairs.reduce((sum: number, win) => sum + win, 0) / pairs.length;
        assert.ok(Math.abs(areaUnderCurve(high, low) - won) < 1e-12);
        assert.ok(Math.abs(areaUnderCurve(low, high) - (1 - won)) < 1e-12);
      }),
    );
  });
});

describe('recognition', () => {
  const marks = (values: readonly number[], posts: number): { post: string; value: number }[] =>
    values.map((value, at) => ({ post: String(at % posts), value }));
  const counting = Array.from({ length: 100 }, (_, at) => at);

  it('counts the texts that score above 95 % of others', () => {
    const found = recognise(
      marks([...counting.slice(90), ...counting.slice(0, 10)], 20),
      marks(counting, 100),
    );
    // Above 95 stand 96 to 99.
    assert.equal(found?.above.share, 4 / 20);
  });

  it('is less certain when its texts are of fewer posts', () => {
    const width = (posts: number): number => {
      const { pairs } = recognise(marks(counting, posts), marks(counting, 100))!;
      return pairs.high - pairs.low;
    };
    assert.ok(width(10) > 1.5 * width(100));
  });

  it('gives no figure for a handful of texts', () => {
    assert.equal(recognise(marks(counting.slice(0, 9), 9), marks(counting, 100)), undefined);
  });
});

describe('deviations', () => {
  it('measure a post against those of like length', () => {
    const short = Array.from({ length: 40 }, (_, at) => ({ id: `s${at}`, words: 20, value: at % 5 }));
    const long = Array.from({ length: 40 }, (_, at) => ({ id: `l${at}`, words: 400, value: 100 + (at % 5) }));
    const stray = { id: 'stray', words: 400, value: 4 };
    const all = [...short, ...long, stray];
    const found = deviations(all, all);
    assert.ok(found.at(-1)! < -10);
    assert.ok(found.slice(0, -1).every((deviation) => Math.abs(deviation) < 3));
  });
});

describe('growth', () => {
  // Scores of which so many in 20 lie below half of the others'.
  const trial = (posts: number, wrong: number): Trial => ({
    posts,
    own: Array.from({ length: 200 }, (_, at) => (at % 20 < wrong ? 0 : 2)),
    others: Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? 1 : -1)),
  });

  it('promises what the curve shows', () => {
    const { points, growth } = growthFrom([trial(5, 16), trial(10, 8), trial(20, 4), trial(40, 2)], 0.95);
    assert.deepEqual(
      points.map(({ pairs }) => pairs),
      [0.6, 0.8, 0.9, 0.95],
    );
    // Errors halve as posts double: 60 posts make 2/3 of the errors of 40.
    assert.equal(growth.kind, 'helps');
    assert.ok(Math.abs(growth.to - (1 - 0.05 * (40 / 60))) < 1e-6);
    assert.ok(Math.abs(growth.twice - 0.975) < 1e-6);
  });

  it('promises nothing of a flat curve, nor of one that is done', () => {
    assert.equal(
      growthFrom([trial(5, 4), trial(10, 4), trial(20, 4), trial(40, 4)], 0.9).growth.kind,
      'enough',
    );
    assert.equal(growthFrom([trial(5, 8), trial(10, 2), trial(20, 0)], 1).growth.kind, 'enough');
  });

  it('does not guess from two points', () => {
    assert.equal(growthFrom([trial(5, 8), trial(12, 4)], 0.9).growth.kind, 'unclear');
  });
});
