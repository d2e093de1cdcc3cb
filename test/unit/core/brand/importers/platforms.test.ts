import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONSENT, readCorpusFile } from '../../../../../src/core/brand/index.ts';
import { bytesOf, read } from '../corpus.ts';
import { DOWNLOADS } from './downloads.ts';

describe('a download of', () => {
  for (const { name, path, text, posts: expected, channel, skipped = {}, none } of DOWNLOADS)
    it(name, () => {
      const { posts, notes } = read(path, text);
      const said = posts.map(
        ({ date, blocks }) =>
          `${date} ${blocks.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)).join(' ')}`,
      );
      assert.deepEqual(said, expected, JSON.stringify(notes));
      if (channel !== undefined) for (const post of posts) assert.equal(post.channel, channel);
      const counted = notes.flatMap((note) =>
        note.kind === 'skipped' ? [[note.reason, note.count] as const] : [],
      );
      assert.deepEqual(Object.fromEntries(counted), skipped);
      const why = notes.flatMap((note) => (note.kind === 'no-posts' ? [note.reason] : []));
      assert.deepEqual(why, none === undefined ? [] : [none]);
    });
});

describe('a download that was cut, pasted into or damaged', () => {
  const scrap = fc.constantFrom(
    ...[
      '"',
      ',',
      ';',
      '\n',
      '\r',
      '\t',
      '{',
      '}',
      '[',
      ']',
      '<',
      '>',
      '&',
      '\\',
      ' ',
      '"""',
      '[[[[',
      '{"a":',
      'null',
    ],
    ...['<![CDATA[', ']]>', '<!--', '\0', '😀', '\ud83e', 'Ã©', '1741075200', 'consent: none'],
  );
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(400),
    scrap,
    times: fc.constantFrom(0, 1, 1, 1, 500),
    cut: fc.boolean(),
  });

  it('is read in part or not at all, and never throws', function () {
    // A thousand files take ten seconds of a processor, which a busy machine shares.
    this.timeout(600_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...DOWNLOADS),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        ({ path, text }, changes) => {
          const damaged = changes.reduce((whole, { at, length, scrap, times, cut }) => {
            const from = Math.floor(at * whole.length);
            const rest = cut ? '' : whole.slice(from + (times === 0 ? length : 0));
            return whole.slice(0, from) + scrap.repeat(times) + rest;
          }, text);
          const { posts } = readCorpusFile(path, bytesOf(damaged), DEFAULT_CONSENT, { today: '2026-06-01' });
          for (const { blocks, date } of posts) {
            assert.ok(Array.isArray(blocks));
            assert.match(date ?? '2026-01-01', /^\d{4}-\d\d-\d\d$/);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
