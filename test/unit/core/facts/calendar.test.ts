import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayNumber, weekdayNumber } from '../../../../src/core/facts/index.ts';

describe('the calendar', () => {
  it('counts days and weekdays as the platform does', () => {
    const days = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        assert.equal(dayNumber(day), Date.parse(day) / 86_400_000);
        assert.equal(weekdayNumber(day), new Date(day).getUTCDay());
      }),
    );
  });
});
