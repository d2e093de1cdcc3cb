import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  dateOfPath,
  dayIn,
  dayOrderOf,
  readDate,
  readWrittenDate,
} from '../../../../src/core/brand/dates.ts';
import { dateOfPost } from '../../../../src/core/brand/posts/post-date.ts';

describe('a written date', () => {
  it('is read as people, programs and networks write it', () => {
    for (const written of [
      '2025-03-04',
      '2025-3-4',
      '2025/03/04',
      '2025.3.4',
      '2025/3/04 9:00',
      '2025-03-04 08:12',
      '2025-03-04T08:12:00+01:00',
      '2025-03-04 08:12:00 UTC',
      '20250304',
      20250304,
      '20250304T081200Z',
      '20250304081200',
      1741075200,
      '1741075200',
      1741075200123,
      '1741075200.5',
      '/Date(1741075200000)/',
      { $date: '2025-03-04T08:12:00Z' },
      { seconds: 1741075200, nanoseconds: 0 },
      new Date('2025-03-04T08:12:00Z'),
      '4.3.2025',
      '04.03.2025 08:12',
      '04.03.25',
      'March 4, 2025',
      'Mar 4, 2025, 8:12 AM',
      'Tuesday, March 4th, 2025 at 8:12 am',
      '4 March 2025',
      '4th of March 2025',
      '04-Mar-2025',
      '4-Mar-25',
      'Tue Mar 04 2025 08:00:00 GMT+0100 (CET)',
      'Tue Mar 04 08:30:00 +0000 2025',
      'Tue, 04 Mar 2025 08:30:00 +0000',
      '4. März 2025',
      '4 mars 2025',
      'le mardi 4 mars 2025',
      'mar. 4 mars 2025',
      '4 de marzo de 2025',
      '4 marzo 2025',
      '4 de março de 2025',
      '4 maart 2025',
      '4 mrt 2025',
      '4 marca 2025',
      '2025年3月4日',
      '2025年03月04日 8:12',
    ])
      assert.equal(readDate(written), '2025-03-04', JSON.stringify(written));
  });

  it('has months of many languages, in full and short', () => {
    for (const [written, month] of [
      ['1 déc. 2025', '12'],
      ['1 août 2025', '08'],
      ['1 juil. 2025', '07'],
      ['1 Dez. 2025', '12'],
      ['1 ene 2025', '01'],
      ['1 ago 2025', '08'],
      ['1 set 2025', '09'],
      ['1 maj 2025', '05'],
      ['1 okt. 2025', '10'],
      ['1 października 2025', '10'],
    ])
      assert.equal(readDate(written), `2025-${month}-01`, written);
  });

  it('keeps two numbers where either may be the day', () => {
    assert.deepEqual(readWrittenDate('03/04/2025 8:00'), { kind: 'either', year: 2025, first: 3, second: 4 });
    assert.equal(readDate('03-04-2025'), undefined);
    assert.equal(readDate('04/04/2025'), '2025-04-04');
    assert.equal(readDate('13/04/2025'), '2025-04-13');
    assert.equal(readDate('04/13/2025'), '2025-04-13');
  });

  it('is determined by other dates of the same file, if they agree', () => {
    const read = (written: readonly string[]): (string | undefined)[] => {
      const dates = written.map(readWrittenDate);
      return dates.map((date) => dayIn(date, dayOrderOf(dates)));
    };
    assert.deepEqual(read(['03/04/2025', '25/04/2025']), ['2025-04-03', '2025-04-25']);
    assert.deepEqual(read(['03/04/2025', '04/25/2025']), ['2025-03-04', '2025-04-25']);
    assert.deepEqual(read(['03/04/2025', '04/25/2025', '25/04/2025'])[0], undefined);
    assert.deepEqual(read(['03/04/2025', '05/04/2025']), [undefined, undefined]);
  });

  it('is not read from what is no day', () => {
    for (const written of [
      '2025-13-01',
      '2025-00-10',
      '2025-01-32',
      '2025-02-29',
      '2025/14/01',
      '12025-01-011',
      'Lifetime',
      '12',
      '8.30',
      '122158000000000000',
      'May we come in at 8?',
      '',
      null,
      true,
      ['2025-03-04'],
      'x'.repeat(100_000),
    ])
      assert.equal(readDate(written), undefined, String(written).slice(0, 40));
  });

  it('gives back every day that it was written from', () => {
    const days = fc.date({
      min: new Date('2001-09-10'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        for (const written of [
          date.toISOString(),
          date.toUTCString(),
          Math.floor(date.getTime() / 1000),
          date.getTime(),
          date.toLocaleDateString('en-GB', { dateStyle: 'full', timeZone: 'UTC' }),
          date.toLocaleDateString('fr', { dateStyle: 'long', timeZone: 'UTC' }),
          date.toLocaleDateString('de', { dateStyle: 'medium', timeZone: 'UTC' }),
          date.toLocaleDateString('es', { dateStyle: 'long', timeZone: 'UTC' }),
          date.toLocaleDateString('ja', { dateStyle: 'long', timeZone: 'UTC' }),
        ])
          assert.equal(readDate(written), day, String(written));
      }),
    );
  });

  it('never throws, and is a day or none', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        assert.match(readDate(value) ?? '2025-01-01', /^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

describe('the date of a file', () => {
  it('is in its name or its folders', () => {
    for (const path of [
      '2025-03-04-tea.md',
      'blog/2025/03/04/tea.md',
      '2025_03_04 tea.txt',
      '20250304-tea.md',
      '2024/2025-03-04_Tea.html',
      'tea 2025.03.04.md',
    ])
      assert.equal(dateOfPath(path), '2025-03-04', path);
    for (const path of ['tea.md', '2025-13-04.md', '120250304.md', '2025/tea.md'])
      assert.equal(dateOfPath(path), undefined, path);
  });

  it('is what its fields say of its publication, under any of their names', () => {
    for (const key of [
      'date',
      'pubdate',
      'publish_date',
      'published_at',
      'publishedat',
      'created',
      'datum',
      'fecha',
    ])
      assert.deepEqual(dateOfPost({ [key]: '2025-03-04' }, 'tea.md'), { date: '2025-03-04', notes: [] }, key);
    assert.equal(
      dateOfPost({ created: '2025-01-01', lastmod: '2025-05-01', published: '2025-03-04' }, 'tea.md').date,
      '2025-03-04',
    );
  });

  it('is that of its path where its fields state none, or a note where neither does', () => {
    assert.deepEqual(dateOfPost({ date: '03/04/2025' }, '2025-03-04.md'), { date: '2025-03-04', notes: [] });
    assert.deepEqual(dateOfPost({ date: '03/04/2025' }, 'tea.md').notes, [
      { kind: 'ambiguous-dates', count: 1, example: '03/04/2025' },
    ]);
    assert.deepEqual(dateOfPost({ date: 'soon' }, 'tea.md').notes, [{ kind: 'unread-dates', count: 1 }]);
    assert.deepEqual(dateOfPost({ title: 'Tea' }, 'tea.md').notes, []);
  });
});
