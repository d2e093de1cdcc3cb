import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readableDay, readableNumber } from '../../../../src/core/base/readable.ts';

describe('a readable day', () => {
  it('is the day of the calendar, in leap years and at their ends', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          const expected = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
            date,
          );
          assert.equal(readableDay(date.toISOString().slice(0, 10), 'en'), expected);
        },
      ),
    );
  });

  it('is in the words of the language', () => {
    assert.equal(readableDay('2024-03-04', 'en'), '4 March 2024');
    assert.equal(readableDay('2024-03-04', 'de'), '4. März 2024');
  });

  it('is left as it is where it is no whole day', () => {
    for (const day of ['2024', '2024-03', '', 'spring']) assert.equal(readableDay(day, 'en'), day);
  });
});

describe('a readable number', () => {
  it('has its thousands apart', () => {
    assert.equal(readableNumber(12094, 'en'), '12,094');
    assert.equal(readableNumber(999, 'en'), '999');
    assert.equal(readableNumber(1234567, 'de'), '1.234.567');
  });
});
