import assert from 'node:assert/strict';
import {
  describeSpark,
  findSparks,
  ListeningFileError,
  readMentions,
} from '../../../../../src/core/listening/index.ts';
import { DAY, isoTime, MINUTE, readTime } from '../../../../../src/core/listening/shared/time.ts';
import { chatter, csvOf, inOrder, mention, START } from '../invented.ts';

const BEGIN = START + 11 * DAY;
const LEAK = ['glaze', 'lead', 'tested', 'unsafe'];
const burst = Array.from({ length: 60 }, (_, at) =>
  mention(
    `b${String(at)}`,
    BEGIN + at * 4 * MINUTE,
    `is the Fossebrook glaze ${LEAK[at % 4] ?? ''}? ${at % 3 ? 'lead in the glaze is unsafe' : 'somebody tested it for lead'}`,
  ),
);
const csv = csvOf(inOrder([...chatter(14), ...burst]));

describe('findSparks', () => {
  const windows = findSparks(readMentions(csv));

  it('gives one card for one matter, with words, mentions and “wait”', () => {
    assert.equal(windows.length, 1);
    const [window] = windows;
    assert.ok(window && window.alerted >= BEGIN && window.alerted < BEGIN + 3_600_000);
    assert.ok(window.terms.includes('lead'));
    assert.equal(window.mentions.length, 5);
    assert.ok(window.mentions.every((id) => id.startsWith('b')));
    assert.ok(window.answers.includes('wait'));
    assert.ok((window.concern ?? 0) > 0.5);
  });

  it('describes it in sentences that never say crisis', () => {
    const text = windows.flatMap((window) => describeSpark(window)).join('\n');
    assert.match(text, /^Unusual since 2026-03-13 /);
    assert.match(text, /Words that rose: .*lead/);
    assert.match(text, /Waiting: /);
    assert.doesNotMatch(text, /crisis/i);
  });

  it('finds it again when the export ends at the alert', () => {
    const cut = csvOf(
      inOrder([...chatter(14), ...burst]).filter(({ time }) => time <= (windows[0]?.alerted ?? 0)),
    );
    assert.equal(findSparks(readMentions(cut))[0]?.alerted, windows[0]?.alerted);
  });
});

describe('readMentions', () => {
  it('hashes authors, counts rows without a time, and reads counts', () => {
    const read = readMentions(
      'id,time,text,author\na,2026-01-02T03:04:05Z,hello,Ines Okafor\nb,yesterday,hi,X\n',
    );
    assert.equal(read.skipped, 1);
    assert.match(read.mentions[0]?.author ?? '', /^[0-9a-f]{16}$/);
    const { series } = readMentions(
      'time,count\n2026-01-01T00:00:00Z,3\n2026-01-01T00:20:00Z,1\n2026-01-01T00:10:00Z,2\n',
    );
    assert.deepEqual([...series.counts], [3, 2, 1]);
  });

  it('refuses what is no export', () => {
    assert.throws(() => readMentions('a,b\n1,2\n'), ListeningFileError);
    assert.throws(() => readMentions('time,count\nnever,2\n'), ListeningFileError);
  });
});

describe('times', () => {
  it('are read with offsets, and written in UTC', () => {
    assert.equal(readTime('2026-03-05T07:00:00.250+01:00'), Date.UTC(2026, 2, 5, 6, 0, 0, 250));
    assert.equal(readTime('2024-02-29'), Date.UTC(2024, 1, 29));
    for (const wrong of ['2026-02-30', '2026-01-01T25:00Z', 'tomorrow', ''])
      assert.equal(readTime(wrong), undefined);
    assert.equal(isoTime(Date.UTC(1999, 11, 31, 23, 59, 59, 999)), '1999-12-31T23:59:59Z');
  });
});
