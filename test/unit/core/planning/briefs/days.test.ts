import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarDay, dateOf, dayOf } from '../../../../../src/core/planning/briefs/history/days.ts';

describe('days', () => {
  it('agree with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        const written = date.toISOString().slice(0, 10);
        assert.equal(dateOf(day), written);
        assert.equal(dayOf(`${written}T10:00:00Z`), day);
        const { weekday, month, dayOfMonth } = calendarDay(day);
        assert.deepEqual(
          [weekday, month, dayOfMonth],
          [date.getUTCDay(), date.getUTCMonth(), date.getUTCDate()],
        );
      }),
    );
  });

  it('are none where a date does not exist', () => {
    for (const date of ['2025-02-29', '2025-13-01', 'soon', '']) assert.equal(dayOf(date), undefined);
  });

  it('know the last weekday of a month', () => {
    assert.equal(calendarDay(dayOf('2025-01-31') ?? 0).isLastOfMonth, true);
    assert.equal(calendarDay(dayOf('2025-01-24') ?? 0).isLastOfMonth, false);
  });
});
