import assert from 'node:assert/strict';
import { DEFAULT_CONSENT, isCorpusFile, readCorpusFile } from '../../../../src/core/brand/index.ts';
import { read, sentencesOf } from './corpus.ts';

describe('a corpus file', () => {
  it('may be Markdown, text, a table, JSON, XML or HTML, in any folder and any case', () => {
    for (const path of [
      'a.md',
      'b.markdown',
      'c.TXT',
      '2024/march/d.csv',
      'e.json',
      'a b#1.md',
      'f.TSV',
      'g.jsonl',
      'tweets.js',
      'h.xml',
      'i.html',
    ])
      assert.equal(isCorpusFile(path), true, path);
  });

  it('may be settings or a profile in the wrong place, which can state a consent', () => {
    for (const path of ['tea.brand.json', 'letters/_metadata.yml', 'letters/.consent', 'a.consent', 'a.toml'])
      assert.equal(isCorpusFile(path), true, path);
  });

  it('is not hidden, nor of another kind', () => {
    for (const path of [
      '.x/_consent.yaml',
      '.a.md',
      '.git/a.md',
      'x/.hidden/b.md',
      'a.docx',
      'a.md.bak',
      'md',
      'a.html.bak',
    ])
      assert.equal(isCorpusFile(path), false, path);
  });
});

describe('a Markdown post', () => {
  it('has title, date, channel and author from its front matter', () => {
    const { posts, notes } = read(
      '2020-01-01-tea.md',
      '---\ntitle: Tea at four\ndate: 2025-04-05T10:00\nchannel: Newsletter\nauthor: Joan\n---\n# Tea\n\nWe pour.\n',
    );
    const [post] = posts;
    assert.deepEqual(
      [post?.id, post?.title, post?.date, post?.channel, post?.author, post?.line],
      ['2020-01-01-tea.md', 'Tea at four', '2025-04-05', 'newsletter', 'Joan', 0],
    );
    assert.deepEqual(post?.consent, DEFAULT_CONSENT);
    assert.deepEqual(notes, []);
  });

  it('has the date of its path when it states none', () => {
    assert.equal(read('2024/2024-09-13-tea.md', 'We pour.').posts[0]?.date, '2024-09-13');
    assert.equal(read('tea.md', 'We pour.').posts[0]?.date, undefined);
  });

  it('is none when it has no prose', () => {
    for (const text of ['', '\n', '---\ntitle: Tea\n---\n', '```\ncode\n```', '![a](b.png)'])
      assert.deepEqual(read('a.md', text), { posts: [], notes: [] });
  });

  it('has sentences with correct spans in the file', () => {
    const text = '---\r\ntitle: Tea\r\n---\r\nWe *pour*.\r\n\r\n- You drink 🫧.\r\n';
    const [post] = read('a.md', text).posts;
    assert.deepEqual(
      post?.blocks.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
      ['We *pour*.', 'You drink 🫧.'],
    );
  });
});

describe('a text post', () => {
  it('wraps its lines, has no markup and takes its date from its path', () => {
    const [post] = read('2025-08-01-notice.txt', 'The kettle\nis *out*.\n\nBack at two.\n').posts;
    assert.deepEqual(sentencesOf(post), [['The kettle is *out*.'], ['Back at two.']]);
    assert.deepEqual([post?.date, post?.title, post?.channel], ['2025-08-01', undefined, undefined]);
  });

  it('is none when it is blank', () => {
    assert.deepEqual(read('a.txt', ' \r\n\t\n'), { posts: [], notes: [] });
  });
});

describe('a file that is not text', () => {
  it('gives no posts, and a reason', () => {
    for (const path of ['a.md', 'a.txt', 'a.csv', 'a.json'])
      assert.deepEqual(readCorpusFile(path, Uint8Array.of(0x89, 0x50, 0, 1), DEFAULT_CONSENT), {
        posts: [],
        notes: [{ kind: 'unreadable', reason: 'binary' }],
      });
  });

  it('in part is read with replacements, and a note', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('Thé, we pour'), 0xff, 0x2e]);
    const { posts, notes } = readCorpusFile('a.md', bytes, DEFAULT_CONSENT);
    assert.deepEqual(sentencesOf(posts[0]), [['Thé, we pour\uFFFD.']]);
    assert.deepEqual(notes, [{ kind: 'repaired' }]);
  });
});

describe('a file among posts that is no post of the brand', () => {
  const reasonOf = (path: string, text: string): string | undefined => {
    const { posts, notes } = read(path, text);
    assert.equal(posts.length, notes.some(({ kind }) => kind === 'left-out') ? 0 : 1);
    return notes.flatMap((note) => (note.kind === 'left-out' ? [note.reason] : []))[0];
  };
  const GUIDE = '# Words\n\nNever say “leverage”. We say “use”.\n';

  for (const [path, reason] of [
    ['Brand Voice & Tone Guide v3 FINAL.md', 'style-guide'],
    ['guides/house-style.md', 'style-guide'],
    ['Wie wir schreiben.md', 'style-guide'],
    ['Our style guide.txt', 'style-guide'],
    ['styleguide.html', 'style-guide'],
    ['2026-03-02-style-guide.md', undefined],
    ['how-to-write-a-style-guide.md', undefined],
    ['why-we-threw-our-style-guide-away.md', undefined],
    ['how-we-write-tests.md', undefined],
    ['a-guide-to-oak.md', undefined],
  ] as const)
    it(`is a style guide by its name, unless it is dated or an article: ${path}`, () => {
      assert.equal(reasonOf(path, GUIDE), reason);
    });

  it('is no style guide where a date says that it was published', () => {
    assert.equal(reasonOf('style guide.md', `---\ndate: 2026-03-02\n---\n${GUIDE}`), undefined);
  });

  it('is a guest’s, as its title or its author says', () => {
    assert.equal(reasonOf('a.md', '---\ntitle: "Guest post: clay"\n---\nI fire at dawn.\n'), 'by-others');
    assert.equal(reasonOf('a.md', '---\nauthor: Ines Ott (guest)\n---\nI fire at dawn.\n'), 'by-others');
    assert.equal(reasonOf('a.md', '---\ntitle: Guests at the kiln\n---\nI fire at dawn.\n'), undefined);
    assert.equal(reasonOf('a.md', '---\nauthor: Ines Guest\n---\nI fire at dawn.\n'), undefined);
  });

  it('is learned where the profile includes it', () => {
    for (const path of ['guest posts/a.md', 'style guide.md']) {
      const { posts } = readCorpusFile(path, new TextEncoder().encode(GUIDE), DEFAULT_CONSENT, {
        choice: { include: [path], exclude: [] },
        today: '2026-06-01',
      });
      assert.equal(posts.length, 1, path);
    }
  });
});
