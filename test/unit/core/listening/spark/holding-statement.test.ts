import assert from 'node:assert/strict';
import {
  chooseVersion,
  holdingDraft,
  likedEvents,
  nurtureDraft,
  statementVersions,
} from '../../../../../src/core/listening/index.ts';
import { continueRequest } from '../../../../../src/core/writer/index.ts';
import { readFrontMatter } from '../../../../../src/core/text/index.ts';

const WINDOW = {
  terms: ['buckle', 'snapped', 'refund', 'again', 'laptop'],
  start: Date.UTC(2026, 2, 3, 9),
  waiting: { ended: 6, of: 8 },
};
const BRAND = { slug: 'kiln-street', name: 'Kiln Street' };
const CARD = { brand: 'Kiln Street', text: 'Short.', tokens: 1, quotes: [], sections: [] };

describe('a holding statement', () => {
  it('names things, in no list where there is one, and neither words that judge nor words of time', () => {
    const about = (...terms: string[]): string => statementVersions({ terms }, BRAND)[0] ?? '';
    assert.match(about('buckle', 'awful', 'refund'), /about “buckle” and “refund”\./);
    assert.match(about('days', 'snapped', 'buckle', 'gone'), /about “buckle”\./);
    assert.match(about('snapped', 'gone', 'weeks'), /about this\./);
    assert.match(statementVersions({ terms: ['buckle'] }, BRAND)[0] ?? '', /about “buckle”\./);
    assert.match(statementVersions({ terms: ['awful'] }, BRAND)[0] ?? '', /about this\./);
  });

  it('says in every version what is not known, and states no fact, number, promise or apology', () => {
    const versions = statementVersions(WINDOW, BRAND);
    assert.equal(versions.length, 4);
    for (const version of versions) {
      assert.match(version, /“buckle”, “refund” and “laptop”/);
      assert.match(version, /not know|don’t know|not known/);
      assert.doesNotMatch(version, /\d|sorry|apolog|crisis|safe|investigat|will (?!not)|all |every|never/i);
    }
    assert.match(statementVersions({ terms: [] }, BRAND)[0] ?? '', /about this\./);
  });

  it('is the version with the fewest findings, then the nearest to the voice', () => {
    const version = (text: string, findings: number, drift: number) => ({ text, findings, drift });
    const chosen = chooseVersion([
      version('a', 1, -3),
      version('b', 0, 2),
      version('c', 0, 1),
      version('d', 0, 1),
    ]);
    assert.equal(chosen?.text, 'c');
    assert.equal(chooseVersion([]), undefined);
  });

  it('is a draft whose notes begin with waiting and its base rate, and are sent to no model', () => {
    const { name, text } = holdingDraft(WINDOW, BRAND, 'We have seen it.');
    assert.equal(name, '2026-03-03-holding-statement-buckle-refund-laptop');
    const fields = readFrontMatter(text)?.fields;
    assert.deepEqual([fields?.['brand'], fields?.['status']], ['kiln-street', 'draft']);
    assert.match(
      text,
      /1\. Wait\. 6 of 8 earlier times in these files were back at the usual within a day\.\n2\. Answer/,
    );
    assert.match(text, /-->\n\nWe have seen it\.\n$/);
    assert.doesNotMatch(continueRequest(CARD, { before: text, after: '' }).user, /Wait/);
    const few = holdingDraft({ ...WINDOW, waiting: { ended: 1, of: 2 } }, BRAND, 'x').text;
    assert.match(few, /too few earlier times to say how they ended \(2\)/);
  });
});

describe('a draft for a community', () => {
  const asOf = Date.UTC(2026, 5, 1) / 86_400_000;
  const event = (daysAgo: number, people: number) => ({ day: asOf - daysAgo, people });

  it('has the largest events of the last year, none of them under five people', () => {
    const events = [
      event(400, 90),
      event(200, 12),
      event(100, 4),
      event(50, 30),
      event(20, 12),
      event(10, 5),
    ];
    assert.deepEqual(
      likedEvents(events, asOf).map(({ people, date }) => [people, date]),
      [
        [30, '2026-04-12'],
        [12, '2026-05-12'],
        [12, '2025-11-13'],
      ],
    );
    assert.deepEqual(likedEvents([event(10, 4), event(-3, 50)], asOf), []);
  });

  it('names posts of the brand, nobody else, and says where nothing is known', () => {
    const posts = [{ title: 'Bench Night in March', path: 'bench.md', date: '2026-03-02' }];
    const { name, text } = nurtureDraft(
      'Bench Night: Süd',
      'tea',
      [{ date: '2026-04-12', people: 30 }],
      posts,
    );
    assert.equal(name, 'for-bench-night-süd');
    assert.equal(readFrontMatter(text)?.fields['audience'], 'Bench Night: Süd');
    assert.match(
      text,
      /- 2026-04-12: 30 people\n\nYour posts that name it:\n- Bench Night in March, 2026-03-02, bench\.md/,
    );
    const none = nurtureDraft('The Two', 'tea', [], []).text;
    assert.match(
      none,
      /No event of the last 365 days had five people\.\n\nNo post of yours names this community\./,
    );
  });
});
