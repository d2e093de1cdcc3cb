import assert from 'node:assert/strict';
import Papa from 'papaparse';
import fc from 'fast-check';
import { read, sentencesOf } from '../corpus.ts';

const lines = (path: string, text: string): number[] => read(path, text).posts.map(({ line }) => line);

describe('a CSV export', () => {
  it('has a post in each row that has text, numbered by its row', () => {
    const { posts, notes } = read(
      'out/instagram.csv',
      'Post ID,Publish time,Caption\n1,2025-02-03 08:12,"New pot.\nBlue, with a ""lid""."\n2,2025-02-04,\n3,,Third.\n',
    );
    assert.deepEqual(
      posts.map(({ id, date, channel, title, author }) => [id, date, channel, title, author]),
      [
        ['out/instagram.csv#1', '2025-02-03', 'instagram', undefined, undefined],
        ['out/instagram.csv#3', undefined, 'instagram', undefined, undefined],
      ],
    );
    assert.deepEqual(sentencesOf(posts[0]), [['New pot.'], ['Blue, with a "lid".']]);
    assert.deepEqual(notes, [
      { kind: 'skipped', reason: 'empty', count: 1 },
      {
        kind: 'columns',
        taken: { text: 'Caption', date: 'Publish time' },
        rows: 2,
        sample: 'New pot.',
      },
    ]);
  });

  it('has no posts when it is a price list, unless its rows are described', () => {
    const { posts, notes } = read(
      'prices.csv',
      'SKU;Description;Price GBP;Stock\nT-1;Blue pot 340 g;£5.80;236\nT-2;Green pot 340 g;£5.80;12\n',
    );
    assert.deepEqual(posts, []);
    assert.deepEqual(notes, [{ kind: 'no-posts', reason: 'products', format: 'table' }]);
    const text = 'A blue pot that pours without a drip, thrown on a Tuesday and fired twice.';
    assert.equal(read('shop.csv', `SKU;Description;Price;Stock\nT-1;${text};£5.80;236\n`).posts.length, 1);
  });

  it('leaves out what was turned down, in the words of several languages', () => {
    for (const status of [
      'Rejected',
      'Not approved',
      'On hold',
      'Abgelehnt',
      'verworfen',
      'Zurückgestellt',
      'In Prüfung',
    ]) {
      const { posts, notes } = read(
        'plan.csv',
        `Kanal;Text;Status\nX;We pour tea at four on the quay.;live\nX;An epic tea revolution is coming.;${status}\n`,
      );
      assert.deepEqual(
        posts.map((post) => sentencesOf(post)),
        [[['We pour tea at four on the quay.']]],
        status,
      );
      assert.ok(
        notes.some((note) => note.kind === 'skipped' && note.reason === 'draft'),
        status,
      );
    }
  });

  it('has the line of each row, after line breaks in cells and blank lines', () => {
    for (const eol of ['\n', '\r\n']) {
      const rows = [
        'date,text',
        '2025-01-01,"One',
        'and',
        'more"',
        '',
        '2025-01-02,Two',
        ' , ',
        '2025-01-03,"Three"',
      ];
      assert.deepEqual(lines('a.csv', rows.join(eol)), [1, 5, 7], JSON.stringify(eol));
    }
  });

  it('may be parted by semicolons or tabs, with blank lines before its headers', () => {
    for (const mark of [';', '\t']) {
      const { posts } = read(
        'a.csv',
        `\n\nDate${mark}Text\n2025-01-01${mark}One, two\n2025-01-02${mark}Three, four\n`,
      );
      assert.deepEqual(posts.map(sentencesOf), [[['One, two']], [['Three, four']]]);
      assert.deepEqual(
        posts.map(({ line }) => line),
        [3, 4],
      );
    }
  });

  it('may have one column only', () => {
    assert.deepEqual(read('a.csv', 'text\nOne.\nTwo.\n').posts.map(sentencesOf), [[['One.']], [['Two.']]]);
  });

  it('prefers the channel of a row to that of its file name', () => {
    const { posts } = read('linkedin.csv', 'text,network\nOne.,Bluesky\nTwo.,\n');
    assert.deepEqual(
      posts.map(({ channel }) => channel),
      ['bluesky', 'linkedin'],
    );
  });

  it('that ends inside a quotation gives its rows and a note', () => {
    const { posts, notes } = read('a.csv', 'text,date\nOne.,2025-01-01\n"Two');
    assert.deepEqual(sentencesOf(posts[0]), [['One.']]);
    assert.equal(notes[0]?.kind, 'broken-table');
  });

  it('without rows has no posts and needs no note', () => {
    for (const text of ['', 'text,date\n', '\n\n'])
      assert.deepEqual(read('a.csv', text), { posts: [], notes: [] });
  });

  it('finds every row where it stands, whatever its cells hold', () => {
    const cell = fc.array(fc.constantFrom('Tea', ' ', ',', ';', '"', '\n', '\r\n', 'é', '🫧'), {
      maxLength: 8,
    });
    const rows = fc.uniqueArray(
      cell.map((parts) => `Pour ${parts.join('')}.`),
      { minLength: 1, maxLength: 6, selector: (text) => text.trim() },
    );
    fc.assert(
      fc.property(rows, (texts) => {
        const csv = Papa.unparse(
          texts.map((text, index) => ({ text, number: String(index) })),
          { newline: '\n', quotes: true },
        );
        const { posts } = read('a.csv', csv);
        assert.equal(posts.length, texts.length);
        const starts = csv.split('\n');
        for (const { line } of posts) assert.match(starts[line]!, /^"Pour /);
        assert.deepEqual(
          posts.map((post) => sentencesOf(post).flat().join('').replace(/\s/g, '')),
          texts.map((text) => text.replace(/\s/g, '')),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a JSON export', () => {
  it('may be a list of records', () => {
    const { posts } = read(
      'x.json',
      '[\n{"text": "One.", "createdAt": "2025-03-01T10:00:00Z"},\n{"text": "Two."}\n]',
    );
    assert.deepEqual(
      posts.map(({ id, date, line }) => [id, date, line]),
      [
        ['x.json#1', '2025-03-01', 1],
        ['x.json#2', undefined, 2],
      ],
    );
  });

  it('may have its list some steps inside', () => {
    for (const text of [
      '{"posts": [\n{"caption": "One."}]}',
      '{"version": 2, "data": {"items": [\n{"caption": "One."}]}}',
      '{"data": {"user": {"timeline": {"edges": [\n{"node": {"caption": "One."}}]}}}}',
    ]) {
      const { posts } = read('tiktok.json', text);
      assert.deepEqual(posts.map(sentencesOf), [[['One.']]]);
      assert.deepEqual([posts[0]?.line, posts[0]?.channel], [1, 'tiktok']);
    }
  });

  it('without a list has no posts', () => {
    assert.deepEqual(read('x.json', '{"a":{"b":3}}').notes, [
      { kind: 'broken-table', detail: 'no list of posts' },
    ]);
  });

  it('skips invalid records and keeps the lines of the others', () => {
    assert.deepEqual(
      lines('x.json', '[\n1,\n"x",\n{"text":"One."},\nnull,\n[],\n{"text":"Two."}\n]'),
      [3, 6],
    );
  });

  it('takes columns that only some records have', () => {
    const { posts } = read('x.json', '[{"text":"One."},{"text":"Two.","platform":"Threads","headline":7}]');
    assert.deepEqual(
      posts.map(({ channel, title }) => [channel, title]),
      [
        [undefined, undefined],
        ['threads', '7'],
      ],
    );
  });

  it('passes over texts that are no text', () => {
    const { posts } = read('x.json', '[{"text":["One."]},{"text":null},{"text":"  "},{"text":"Four."}]');
    assert.deepEqual(
      posts.map(({ id }) => id),
      ['x.json#4'],
    );
  });

  it('that is broken reports the line, without quoting its text', () => {
    assert.deepEqual(read('x.json', '[\n{"text": "A secret." "date": 3}]'), {
      posts: [],
      notes: [{ kind: 'broken-table', detail: 'comma expected on line 2' }],
    });
  });

  it('that is nested too deeply is reported', () => {
    const deep = `[{"text":"One.","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}]`;
    assert.deepEqual(read('x.json', deep).notes, [
      { kind: 'broken-table', detail: 'nested too deep on line 1' },
    ]);
  });

  it('has U+FFFD in place of half an emoji', () => {
    assert.deepEqual(sentencesOf(read('x.json', '[{"text":"Tea \\ud83e now."}]').posts[0]), [
      ['Tea \uFFFD now.'],
    ]);
  });

  it('never throws, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        for (const whole of [value, [value], { posts: [{ text: value, consent: value, date: value }] }])
          assert.ok(Array.isArray(read('x.json', JSON.stringify(whole)).posts));
      }),
      { numRuns: 300 },
    );
  });
});
