import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf, forecast, type HistoryPost } from '../../../../../src/core/planning/briefs/index.ts';
import { weekdayOf } from '../../../../../src/core/planning/briefs/history/days.ts';

const START = dayOf('2023-01-02') ?? 0;
const [TUESDAY, FRIDAY] = [2, 5];

/** Tuesdays turn by turn, Fridays always the same. */
function plan(days: number, turns: readonly string[]): HistoryPost[] {
  let turn = 0;
  return Array.from({ length: days }, (_, at) => START + at).flatMap((day) => {
    if (weekdayOf(day) === FRIDAY) return [{ day, topic: 'round-up', format: 'list' }];
    if (weekdayOf(day) !== TUESDAY) return [];
    return [{ day, topic: turns[turn++ % turns.length] ?? '', format: 'article' }];
  });
}

describe('forecast', () => {
  it('learns fixed weekdays and turns on a weekday', () => {
    const posts = plan(300, ['glaze', 'kiln', 'clay']);
    const lastTurn = posts.filter(({ format }) => format === 'article').at(-1)?.topic;
    const tuesday = START + 300 + ((TUESDAY - weekdayOf(START + 300) + 7) % 7);
    const next = { glaze: 'kiln', kiln: 'clay', clay: 'glaze' }[lastTurn ?? ''];
    const [first] = forecast(posts, tuesday, 'topic');
    assert.equal(first?.name, next);
    assert.ok(first && first.p > 0.7, String(first?.p));
    const friday = START + 300 + ((FRIDAY - weekdayOf(START + 300) + 7) % 7);
    assert.equal(forecast(posts, friday, 'topic')[0]?.name, 'round-up');
    assert.equal(forecast(posts, friday, 'format')[0]?.name, 'list');
  });

  it('gives probabilities that add up to 1, of names that were used', () => {
    const post = fc.record({
      day: fc.integer({ min: START, max: START + 400 }),
      topic: fc.constantFrom('', 'a', 'b', 'c'),
      format: fc.constantFrom('', 'x', 'y'),
    });
    fc.assert(
      fc.property(fc.array(post, { maxLength: 40 }), (posts) => {
        const sorted = [...posts].sort((a, b) => a.day - b.day);
        const likely = forecast(sorted, START + 401, 'topic');
        assert.deepEqual(
          likely.map(({ name }) => name).sort(),
          [...new Set(posts.map(({ topic }) => topic))].filter((topic) => topic !== '').sort(),
        );
        const sum = likely.reduce((total, { p }) => total + p, 0);
        if (likely.length > 0) assert.ok(Math.abs(sum - 1) < 1e-9, String(sum));
      }),
      { numRuns: 50 },
    );
  });

  it('names the weekday as the reason where the weekday is', () => {
    const friday = START + 300 + ((FRIDAY - weekdayOf(START + 300) + 7) % 7);
    const [first] = forecast(plan(300, ['glaze', 'kiln', 'clay']), friday, 'topic');
    assert.ok(first?.because.some(({ signal }) => signal === 'weekday'));
  });
});
