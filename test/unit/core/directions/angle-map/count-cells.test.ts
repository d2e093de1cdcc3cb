import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  ANGLES,
  countCells,
  MAP_COLUMNS,
  periodOf,
  periodsOf,
  standingOf,
  STANDINGS,
} from '../../../../../src/core/directions/index.ts';
import { angle, mapOf } from './map-of.ts';

const seen = <Id>(ids: readonly Id[]): fc.Arbitrary<{ id: Id; confidence: number; sentence: number }> =>
  fc.record({ id: fc.constantFrom(...ids), confidence: fc.constant(0.7), sentence: fc.nat(9) });
const date = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const anyMap = fc
  .array(
    fc.record({
      date: fc.option(fc.oneof(date, fc.constant('some day')), { nil: undefined }),
      channel: fc.option(fc.constantFrom('journal', 'newsletter', 'product', ''), { nil: undefined }),
      angle: fc.option(seen(ANGLES), { nil: undefined }),
    }),
    { maxLength: 60 },
  )
  .map((posts) => mapOf(posts));
const picture = fc.record({ by: fc.constantFrom(...MAP_COLUMNS) });

describe('a picture of the angle map', () => {
  it('has every post in exactly one cell', () => {
    fc.assert(
      fc.property(anyMap, picture, (map, choice) => {
        const { rows, columns } = countCells(map, choice);
        for (const row of rows) assert.equal(row.cells.length, columns.length);
        const placed = rows.flatMap(({ cells }) => cells.flat()).sort((a, b) => a - b);
        assert.deepEqual(
          placed,
          map.posts.map((_, at) => at),
        );
      }),
    );
  });

  it('adds up: a row’s cells to its posts, its rows to the catalogue and posts without one', () => {
    fc.assert(
      fc.property(anyMap, picture, (map, choice) => {
        const { rows } = countCells(map, choice);
        for (const { cells, posts } of rows)
          assert.deepEqual(
            cells.flat().sort((a, b) => a - b),
            posts,
          );
        assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
        assert.equal(rows.at(-1)?.id, undefined);
        const sizes = rows.slice(0, -1).map(({ posts }) => posts.length);
        assert.deepEqual(
          sizes,
          [...sizes].sort((a, b) => b - a),
        );
      }),
    );
  });

  it('puts a post where its own angle, date and channel say', () => {
    const map = mapOf([
      { angle: angle('trade-off'), date: '2025-11-02', channel: 'newsletter' },
      { angle: angle('trade-off'), date: '2026-02-01', channel: undefined },
      { date: undefined, channel: 'newsletter' },
    ]);
    const inTime = countCells(map, { by: 'period' });
    assert.deepEqual(
      inTime.columns.map(({ id }) => id),
      [undefined, '2025-11', '2025-12', '2026-01', '2026-02'],
    );
    assert.deepEqual(inTime.rows[0], {
      id: 'trade-off',
      posts: [0, 1],
      cells: [[], [0], [], [], [1]],
      standing: 'worn',
    });
    assert.deepEqual(inTime.rows.at(-1)?.cells, [[2], [], [], [], []]);
    const byChannel = countCells(map, { by: 'channel' });
    assert.deepEqual(
      byChannel.columns.map(({ id }) => id),
      ['newsletter', undefined],
    );
    assert.deepEqual(byChannel.rows[0]?.cells, [[0], [1]]);
  });

  it('of no posts has all rows, none seen, and no columns', () => {
    const { rows, columns } = countCells(mapOf([]), { by: 'period' });
    assert.equal(columns.length, 0);
    assert.equal(rows.length, ANGLES.length + 1);
    assert.ok(rows.every(({ standing }) => standing === 'never'));
  });
});

describe('periods', () => {
  it('hold every date, follow on each other and grow with the span', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 30 }), (dates) => {
        const periods = periodsOf(dates);
        const ids = periods.map(({ id }) => id);
        const grain = periods[0]!.grain;
        assert.deepEqual(ids, [...new Set(ids)].sort());
        for (const day of dates) assert.ok(ids.includes(periodOf(day, grain)!));
        assert.equal(ids[0], periodOf(dates.toSorted()[0], grain));
        assert.equal(ids.at(-1), periodOf(dates.toSorted().at(-1), grain));
      }),
    );
  });

  it('are years from two years on, quarters below, months of a short time', () => {
    const grains = (last: string): string | undefined => periodsOf(['2024-03-31', last])[0]?.grain;
    assert.equal(grains('2024-11-30'), 'month');
    assert.equal(grains('2024-12-01'), 'quarter');
    assert.equal(grains('2026-01-31'), 'quarter');
    assert.equal(grains('2026-02-01'), 'year');
    assert.deepEqual(
      periodsOf(['2024-11-30', '2025-09-01']).map(({ id }) => id),
      ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3'],
    );
    assert.deepEqual(periodsOf(['soon', '2024-13-01']), []);
  });
});

describe('the standing of an angle', () => {
  it('only ever becomes more worn with more posts', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        const all = Math.max(a, b, 1);
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const rank = (posts: number): number => STANDINGS.indexOf(standingOf(posts, all));
        assert.ok(rank(more) <= rank(less));
      }),
    );
  });

  it('is worn above 15 %, rare up to 3 %, never where there is none', () => {
    assert.deepEqual(
      [0, 1, 3, 4, 15, 16].map((posts) => standingOf(posts, 100)),
      ['never', 'rare', 'rare', 'used', 'used', 'worn'],
    );
  });
});
