import assert from 'node:assert/strict';
import {
  extensionOf,
  ListeningFileError,
  readSource,
  UnclearDatesError,
  writeSource,
} from '../../../../../src/core/listening/index.ts';
import { isoTime } from '../../../../../src/core/listening/shared/time.ts';
import { readTimes } from '../../../../../src/core/listening/shared/written-times.ts';

const timesOf = (...cells: string[]) =>
  readTimes(cells).map((time) => (time === undefined ? undefined : isoTime(time)));

describe('times as tools write them', () => {
  it('of one column share the order of day and month that one of them shows', () => {
    assert.deepEqual(timesOf('03/04/2026 2:05 PM', '25/04/2026 12:00 AM', '26-04-2026', 'soon'), [
      '2026-04-03T14:05:00Z',
      '2026-04-25T00:00:00Z',
      '2026-04-26T00:00:00Z',
      undefined,
    ]);
    assert.deepEqual(timesOf('03/04/2026 14:05', '04/25/2026 09:30:10'), [
      '2026-03-04T14:05:00Z',
      '2026-04-25T09:30:10Z',
    ]);
  });

  it('are refused where nothing shows which number is the day, unless somebody says it', () => {
    assert.throws(() => timesOf('03/04/2026 14:05', '05/06/2026 14:05'), UnclearDatesError);
    const [time = 0] = readTimes(['03/04/2026'], { order: 'month-first' });
    assert.equal(isoTime(time), '2026-03-04T00:00:00Z');
  });

  it('with names of months, dots, seconds since 1970 and offsets', () => {
    assert.deepEqual(
      timesOf('04-Mar-2026 02:05PM', '4.3.2026 14:05', '1772633100', 'Wed, 04 Mar 2026 15:05:00 +0100'),
      ['2026-03-04T14:05:00Z', '2026-03-04T14:05:00Z', '2026-03-04T14:05:00Z', '2026-03-04T14:05:00Z'],
    );
  });
});

const EXPORT = `Report:;Fossebrook mentions
Date range:;1 March 2026 - 31 March 2026

Date;Time;Author;Snippet;URL;Followers
25/03/2026;14:05;@Ada_Kiln;The blue jug leaks;https://posts.example/1;1.204
26/03/2026;09:00;ada_kiln;"It leaks; still";https://posts.example/2;1.204
sometime;09:00;Bo;No day here;https://posts.example/3;3
`;

describe('a file to listen to', () => {
  it('is a table below lines about it, with other names, its authors hashed alike however they are written', () => {
    const { source, skipped } = readSource({ name: 'export.csv', text: EXPORT }, { salt: 'pepper' });
    assert.ok(source.kind === 'mentions');
    assert.equal(skipped, 1);
    const [first, second] = source.mentions;
    assert.equal(first && isoTime(first.time), '2026-03-25T14:05:00Z');
    assert.deepEqual(
      [first?.text, first?.id, first?.reach],
      ['The blue jug leaks', 'https://posts.example/1', 1204],
    );
    assert.equal(second?.text, 'It leaks; still');
    assert.match(first?.author ?? '', /^[0-9a-f]{16}$/);
    assert.equal(first?.author, second.author);
    const written = writeSource(source);
    assert.doesNotMatch(written, /Ada/i);
    // What was written is read back as it was.
    assert.equal(writeSource(readSource({ name: 'export.csv', text: written }).source), written);
  });

  it('gives mentions without an id the same one in every file', () => {
    const row = '2026-03-25,The blue jug leaks,Ada\n';
    const head = 'date,text,author\n';
    const ids = [head + row, `${head}2026-03-24,Another,Bo\n${row}`].map((text) => {
      const { source } = readSource({ name: 'a.csv', text });
      return source.kind === 'mentions' ? source.mentions.at(-1)?.id : undefined;
    });
    assert.ok(ids[0]);
    assert.equal(ids[0], ids[1]);
  });

  it('is of events, numbers or posts by its content', () => {
    const kindOf = (text: string, name = 'a.csv') => readSource({ name, text }).source.kind;
    assert.equal(kindOf('Event date,Group name,RSVPs\n2026-03-01,Throwers,12\n'), 'events');
    assert.equal(kindOf('time,count\n2026-03-01T00:00:00Z,3\n2026-03-01T00:05:00Z,4\n'), 'counts');
    const feed =
      '<rss><channel><item><guid>1</guid><title>Glaze</title><pubDate>Wed, 04 Mar 2026 15:05:00 +0100</pubDate></item></channel></rss>';
    assert.equal(kindOf(feed, 'a.xml'), 'feed');
    const { source } = readSource({ name: 'a.xml', text: feed });
    const lines = writeSource(source);
    assert.equal(extensionOf(source), 'jsonl');
    assert.deepEqual(readSource({ name: 'a.jsonl', text: lines }).source, source);
    assert.throws(() => kindOf('name,price\nJug,12\n'), ListeningFileError);
  });
});
