import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONSENT } from '../../../../src/core/brand/consent.ts';
import { importPosts } from '../../../../src/core/brand/import-posts.ts';
import type { Post } from '../../../../src/core/brand/posts/post.ts';
import { readCorpusFile } from '../../../../src/core/brand/index.ts';
import { readPlainBlocks } from '../../../../src/core/text/index.ts';

const post = (text: string, rest: Partial<Post> = {}): Post => ({
  id: 'all.csv#1',
  title: undefined,
  date: '2026-03-04',
  channel: 'instagram',
  author: undefined,
  consent: DEFAULT_CONSENT,
  line: 0,
  blocks: readPlainBlocks(text, 'meant'),
  ...rest,
});
const readBack = (path: string, text: string): Post | undefined =>
  readCorpusFile(path, new TextEncoder().encode(text), { learn: false, quote: false, send: false }).posts[0];
const sentencesOf = (found: Post | undefined): string[] =>
  (found?.blocks ?? []).flatMap(({ sentences }) => sentences.map(({ text }) => text));

describe('importing posts', () => {
  it('writes a Markdown file that is read as the same post', () => {
    const [file] = importPosts(
      {
        posts: [
          post('The kiln is cold again.\nCome and see the bowls.', {
            title: 'Kiln: day “two”',
            author: 'Ines',
          }),
        ],
      },
      'all.csv',
      new Set(),
    );
    assert.equal(file?.path, 'instagram/2026-03-04-kiln-day-two.md');
    const found = readBack(file.path, file.text);
    assert.equal(found?.title, 'Kiln: day “two”');
    assert.equal(found.date, '2026-03-04');
    assert.equal(found.channel, 'instagram');
    assert.equal(found.author, 'Ines');
    assert.deepEqual(found.consent, DEFAULT_CONSENT);
    assert.deepEqual(sentencesOf(found), ['The kiln is cold again.', 'Come and see the bowls.']);
  });

  it('keeps an opt-out', () => {
    const [file] = importPosts(
      { posts: [post('The kiln is cold again.', { consent: { learn: true, quote: false, send: false } })] },
      'all.csv',
      new Set(),
    );
    assert.deepEqual(readBack(file?.path ?? '', file?.text ?? '')?.consent, {
      learn: true,
      quote: false,
      send: false,
    });
  });

  it('gives each post a file of its own, whatever is there already', () => {
    const posts = [post('Bowls.'), post('Bowls.'), post('BOWLS!')];
    const paths = importPosts({ posts }, 'all.csv', new Set(['instagram/2026-03-04-bowls.md'])).map(
      ({ path }) => path,
    );
    assert.deepEqual(
      paths,
      ['2', '3', '4'].map((number) => `instagram/2026-03-04-bowls-${number}.md`),
    );
  });

  it('writes nothing that would be read as markup', () => {
    const signs = fc.constantFrom(
      '#',
      '*',
      '_',
      '`',
      '<b>',
      '- ',
      '1. ',
      '> ',
      '[x](y)',
      '\\',
      'kiln',
      ' ',
      '\n',
      '---',
      ': ',
    );
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = `Bowl ${parts.join('')} bowl.`;
        const before = post(text);
        const [file] = importPosts({ posts: [before] }, 'all.csv', new Set());
        const after = readBack(file?.path ?? '', file?.text ?? '');
        const words = (found: Post | undefined): string => sentencesOf(found).join(' ').replace(/\s+/g, ' ');
        assert.equal(words(after), words(before));
      }),
      { numRuns: 300 },
    );
  });
});
