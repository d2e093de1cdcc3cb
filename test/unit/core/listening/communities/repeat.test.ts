import assert from 'node:assert/strict';
import { judgeRepeats, ListeningFileError } from '../../../../../src/core/listening/index.ts';
import {
  expectedRepeats,
  fitRepeats,
  stillComes,
  type History,
} from '../../../../../src/core/listening/communities/repeat/bg-nbd.ts';
import { randomOf } from '../invented.ts';

/** As published for the purchases of CDNOW by Fader, Hardie and Lee (2005). */
const PUBLISHED = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

/** Draws a person whose rate is exponential (r = 1) and whose chance to leave after each time is from Beta(1, b). */
function draw(
  { alpha, b, age }: { readonly alpha: number; readonly b: number; readonly age: number },
  random: () => number,
): History {
  const rate = -Math.log(random()) / alpha;
  const leaves = 1 - random() ** (1 / b);
  let [repeats, recency] = [0, 0];
  for (let time = -Math.log(random()) / rate; time < age; time += -Math.log(random()) / rate) {
    [repeats, recency] = [repeats + 1, time];
    if (random() < leaves) break;
  }
  return { repeats, recency, age };
}

describe('people who come back', () => {
  it('are expected as often as published for the published parameters', () => {
    const person = { repeats: 2, recency: 30.43, age: 38.86 };
    assert.ok(Math.abs(expectedRepeats(PUBLISHED, person, 39) - 1.226) < 0.001);
    assert.equal(stillComes(PUBLISHED, { repeats: 0, recency: 0, age: 38 }), 1);
  });

  it('give back the parameters that they were drawn with', () => {
    const random = randomOf(17);
    const histories = Array.from({ length: 8000 }, () =>
      draw({ alpha: 6, b: 3, age: 20 + 30 * random() }, random),
    );
    const { r, alpha, a, b } = fitRepeats(histories);
    assert.ok(Math.abs(r - 1) < 0.1, String(r));
    assert.ok(Math.abs(alpha - 6) < 0.7, String(alpha));
    // Only the mean chance to leave is told well by so many: 1 / (1 + 3).
    assert.ok(Math.abs(a / (a + b) - 0.25) < 0.03, String(a / (a + b)));
  });

  it('count once a day, and names are replaced by hashes', () => {
    const rows = Array.from({ length: 40 }, (_, at) => `k${String(at)},2026-01-0${String(1 + (at % 9))}`);
    const csv = ['person,date', ...rows, 'k0,2026-01-01', 'k0,2026-02-01', 'Ada Quill,2026-01-05'].join('\n');
    const { people } = judgeRepeats(csv, { until: 20_600, unit: 'week', horizon: 4 });
    assert.equal(people.find(({ person }) => person === 'k0')?.repeats, 1);
    assert.equal(people.length, 41);
    assert.match(people.at(-1)?.person ?? '', /^[0-9a-f]{16}$/);
  });

  it('are not judged where they are few', () => {
    assert.throws(
      () => judgeRepeats('person,date\na,2026-01-01\n', { until: 20_600, unit: 'day', horizon: 4 }),
      ListeningFileError,
    );
  });
});
