import assert from 'node:assert/strict';
import {
  readFeedFile,
  readSource,
  reportListening,
  writeSource,
} from '../../../../../src/core/listening/index.ts';
import { DAY, HOUR } from '../../../../../src/core/listening/shared/time.ts';
import { messyEvents, messyMentions, OUTBOX } from '../messy-exports.ts';

const END = Date.UTC(2026, 10, 30, 12);
const today = Math.floor(END / DAY);
const added = (name: string, text: string) => {
  const { source, skipped } = readSource({ name, text });
  return { source, skipped, file: { name, text: writeSource(source) } };
};

describe('exports as community managers have them', () => {
  it('of Mastodon: what was written to everybody, with warnings; no boosts, no letters', () => {
    const posts = readFeedFile(JSON.stringify(OUTBOX));
    assert.deepEqual(
      posts.map(({ id, warning }) => [id.split('/').at(-1), warning]),
      [
        ['1', null],
        ['2', 'blood, injury'],
        ['5', null],
        ['6', null],
        ['7', null],
        ['8', 'film spoiler'],
      ],
    );
    assert.equal(posts[0]?.text, 'Waxed a rucksack this morning.\nIt rained by noon & held.');
    assert.doesNotMatch(JSON.stringify(posts), /For you alone|may move/);
  });

  it('of mentions with dates in five forms: a day without a time is no midnight, so nothing is unusual before it began', () => {
    const { source, skipped, file } = added('mentions.csv', messyMentions(END));
    assert.equal(source.kind, 'mentions');
    assert.ok(skipped > 3);
    const { sparks, sources } = reportListening([file], { today });
    assert.equal(sparks.length, 1);
    assert.ok((sparks[0]?.window.start ?? 0) >= END - 20 * HOUR);
    assert.ok(sparks[0]?.window.terms.includes('buckle'));
    assert.ok((sources[0]?.people ?? 61) <= 60, 'nobody is no person');
  });

  it('of mentions of days alone: all of them stay', () => {
    const rows = ['2026-03-01', '2026-03-02', '2026-03-02'].map((day) => `${day},a strap`);
    const { source, skipped } = added('days.csv', ['date,text', ...rows].join('\n'));
    assert.equal(skipped, 0);
    assert.equal(source.kind === 'mentions' ? source.mentions.length : 0, 3);
  });

  it('of events: one name in three spellings, small numbers withheld, words beside numbers', () => {
    const { source, skipped, file } = added('events.csv', messyEvents(END));
    assert.equal(source.kind, 'events');
    assert.equal(skipped, 3);
    const { communities } = reportListening([file], { today });
    assert.deepEqual(
      communities.map(({ community }) => community),
      ['Harbour Menders', 'Bench Night', 'The Two'],
    );
    const [harbour, bench, two] = communities;
    assert.equal(two?.risk, null);
    assert.equal(bench?.facts.events365, 13);
    assert.ok((bench.risk ?? 1) < 0.2);
    // Silent for 219 days, where an event a month was usual.
    assert.ok((harbour?.risk ?? 0) > 0.5);
  });

  it('of events: how numbers of people are read', () => {
    const cells = ['12', '1,204', '<5', 'fewer than 5', '12 people', '~12', '20+', '10–15', 'some', '', '-3'];
    const people = cells.map((cell, at) => {
      const text = `community,date,people\nA,2026-03-${String(at + 10)},"${cell}"\nB,2026-03-01,9`;
      const { source } = added('events.csv', text);
      return source.kind === 'events' ? source.communities.get('A')?.[0]?.people : undefined;
    });
    assert.deepEqual(people, [12, 1204, 1, 1, 12, 12, 20, 10, undefined, undefined, undefined]);
  });
});
