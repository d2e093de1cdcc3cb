import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bytesOf, engineOn } from '../../sample-brands.ts';

type Files = Readonly<Record<string, string>>;
interface Read {
  readonly date: string;
  readonly channel: string;
  readonly title: string;
  readonly state: string;
}

/** What becomes of a brand's files, read in the given order and the other way round, and then once more, as the editor does after a change. */
async function read(files: Files): Promise<Record<string, Read>> {
  const of = async (order: readonly (readonly [string, string])[]): Promise<Record<string, Read>> => {
    const engine = engineOn('2026-06-01');
    for (const [path, text] of [...order, ...Object.entries(files)])
      engine.brands.learnFile({ brand: 'tea', path, bytes: bytesOf(text) });
    const rows = (await engine.posts.list({ brand: 'tea' })) ?? [];
    return Object.fromEntries(
      rows
        .map(({ path, date, channel, title, state }) => [path, { date, channel, title, state }] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  };
  const forwards = await of(Object.entries(files));
  assert.deepEqual(await of(Object.entries(files).reverse()), forwards, 'the order of reading matters');
  return forwards;
}

const page = (title: string, text = 'The kettle is on at four, and the door is open.'): string =>
  `<html><head><title>${title}</title></head><body><p>${text}</p></body></html>`;

const learnedAs = (date: string, channel: string, title: string): Read => ({
  ...{ date, channel, title, state: 'learned' },
});

describe('a table that lists exported pages', () => {
  const MAILCHIMP =
    'Title,Subject,List,Send Date,Total Recipients,Successful Deliveries,Open Rate,Unique Id\n' +
    'March,"*|FNAME|*, the kettle is on",Readers,"Mar 04, 2026 09:00 am",812,799,41%,a1b2c3d4e5\n' +
    'April,Cups & saucers,Readers,"Apr 02, 2026 09:00 am",820,811,39%,f6a7b8c9d0\n';

  it('of a newsletter tool gives pages their day, channel and subject by the subject or the id', async () => {
    const files = await read({
      'mail/campaigns.csv': MAILCHIMP,
      'mail/content/482_the-kettle-is-on.html': page('The kettle is on'),
      'mail/content/f6a7b8c9d0.html': page('Untitled'),
    });
    assert.deepEqual(
      files['mail/content/482_the-kettle-is-on.html'],
      learnedAs('2026-03-04', 'newsletter', '*|FNAME|*, the kettle is on'),
    );
    assert.deepEqual(
      files['mail/content/f6a7b8c9d0.html'],
      learnedAs('2026-04-02', 'newsletter', 'Cups & saucers'),
    );
  });

  it('with file names joins by them and takes the channel from its column', async () => {
    const files = await read({
      'out/index.csv':
        'File,Headline,Published on,Network\npages/one.html,The first cup,2026-02-03,Blog\nnotes/two.txt,The second cup,2026-02-10,LinkedIn Page\n',
      'out/pages/one.html': page('One'),
      'out/notes/two.txt': 'We fired the second cup in the small kiln.',
    });
    assert.deepEqual(files['out/pages/one.html'], learnedAs('2026-02-03', 'blog', 'The first cup'));
    assert.deepEqual(files['out/notes/two.txt'], learnedAs('2026-02-10', 'linkedin', 'The second cup'));
  });

  it('reads days in the order that the others show, and gives none where rows disagree', async () => {
    const files = await read({
      'a/list.csv':
        'File,Subject,Sent\none.html,Steam,04/03/2026\ntwo.html,Clay,25/03/2026\nthree.html,Glaze,01/02/2026\nthree.html,Glaze,03/02/2026\n',
      'a/one.html': page('Steam'),
      'a/two.html': page('Clay'),
      'a/three.html': page('Glaze'),
    });
    assert.equal(files['a/one.html']?.date, '2026-03-04');
    assert.equal(files['a/two.html']?.date, '2026-03-25');
    assert.equal(files['a/three.html']?.date, '');
  });

  it('keeps out what it says is not sent', async () => {
    const files = await read({
      'a/list.csv':
        'File,Subject,Sent,Status\none.html,Steam,2026-03-04,Sent\ntwo.txt,Clay,2026-03-05,Draft\n',
      'a/one.html': page('Steam'),
      'a/two.txt': 'Nobody has seen this cup yet.',
    });
    assert.equal(files['a/one.html']?.state, 'learned');
    assert.notEqual(files['a/two.txt']?.state, 'learned');
  });

  it('is no list where a column has the text of posts', async () => {
    const files = await read({
      'a/posts.csv':
        'File,Subject,Sent,Body\none.html,Steam,2026-03-04,The kettle sang before anyone was up.\ntwo.html,Clay,2026-03-05,We dug clay from the bank of the stream.\n',
    });
    assert.equal(files['a/posts.csv']?.state, 'learned');
  });

  describe('and states consents', () => {
    const states = async (rows: string, files: Files): Promise<Record<string, string>> =>
      Object.fromEntries(
        Object.entries(await read({ 'a/list.csv': `File,Subject,Sent,Consent\n${rows}`, ...files })).map(
          ([path, { state }]) => [path, state],
        ),
      );

    it('lets nothing be learned that it refuses, by name, id or subject', async () => {
      const found = await states('one.html,Steam,2026-03-04,none\n,Clay,2026-03-05,none\n', {
        'a/one.html': page('Something else'),
        'a/7.html': page('Clay'),
      });
      assert.notEqual(found['a/one.html'], 'learned');
      assert.notEqual(found['a/7.html'], 'learned');
    });

    it('fails closed where a statement cannot be understood', async () => {
      const found = await states('one.html,Steam,2026-03-04,ask Ida\n', { 'a/one.html': page('Steam') });
      assert.notEqual(found['a/one.html'], 'learned');
    });

    it('fails closed for a file that no row names, and leaves files of other folders alone', async () => {
      const found = await states('gone.html,Steam,2026-03-04,none\ntwo.html,Clay,2026-03-05,learn\n', {
        'a/two.html': page('Clay'),
        'a/other.html': page('Nobody knows'),
        'b/far.html': page('Far'),
      });
      assert.equal(found['a/two.html'], 'learned');
      assert.notEqual(found['a/other.html'], 'learned');
      assert.equal(found['b/far.html'], 'learned');
    });

    it('never allows more than a page itself does', async () => {
      const found = await states('one.md,Steam,2026-03-04,"learn, quote, send"\n', {
        'a/one.md': '---\nconsent: none\n---\nThe kettle sang before anyone was up.\n',
      });
      assert.notEqual(found['a/one.md'], 'learned');
    });
  });

  it('reads any table beside pages without failing, and the same in any order', async () => {
    const cell = fc.constantFrom(
      '',
      'one.html',
      'Steam',
      '2026-03-04',
      'none',
      'x'.repeat(40),
      '"',
      '12345',
      'Sent',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 5 }),
        async (rows) => {
          await read({
            'a/list.csv': ['File,Subject,Sent,Consent', ...rows.map((row) => row.join(','))].join('\n'),
            'a/one.html': page('Steam'),
          });
        },
      ),
      { numRuns: 15 },
    );
  });
});
