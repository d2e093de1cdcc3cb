import assert from 'node:assert/strict';
import { read } from '../corpus.ts';

const SECRET = 'The vermilion samovar whistles softly at dawn, and Ada hears it.';
const OTHER = 'We pour at four, and the kettle knows it before we do.';

/** Whether the first and the second post may be learned from. */
function allowed(path: string, text: string): { secret: boolean; other: boolean } {
  const { posts } = read(path, text);
  const of = (word: string): boolean =>
    posts.some(
      ({ consent, blocks }) =>
        consent.learn &&
        blocks.some(({ sentences }) => sentences.some((sentence) => sentence.text.includes(word))),
    );
  return { secret: of('samovar'), other: of('kettle') };
}

const refused = { secret: false, other: true };

describe('a refusal of consent in a table', () => {
  it('is found under each of the names of its column', () => {
    for (const [header, no, yes] of [
      ['learn', 'no', 'yes'],
      ['Learn', 'FALSE', 'TRUE'],
      ['May learn', 'no', ''],
      ['Opt-out', 'x', ''],
      ['opted_out', 'TRUE', 'FALSE'],
      ['noai', '1', '0'],
      ['Permission to use', 'no', 'yes'],
      ['Usage rights', 'none', ''],
      ['Do not use', 'x', ''],
      ['Consent given?', 'no', 'learn'],
      ['Tags', 'noai; tea', 'tea'],
      ['Labels', 'no-consent', 'tea'],
    ] as const)
      assert.deepEqual(
        allowed('a.csv', `Text,Date,${header}\n"${SECRET}",2025-03-04,${no}\n"${OTHER}",2025-03-05,${yes}\n`),
        refused,
        header,
      );
  });

  it('is found in a column without a name, and in the text', () => {
    assert.deepEqual(allowed('a.tsv', `${SECRET}\t2025-03-04\tnone\n${OTHER}\t2025-03-05\tlearn\n`), refused);
    assert.deepEqual(
      allowed('a.csv', `Text,Date\n"${SECRET}\n\nconsent: none",2025-03-04\n"${OTHER}",2025-03-05\n`),
      refused,
    );
    assert.deepEqual(
      allowed('a.csv', `Text,Date\n"${SECRET} #noai",2025-03-04\n"${OTHER}",2025-03-05\n`),
      refused,
    );
  });

  it('holds for the table where it stands in a row of its own', () => {
    for (const text of [
      `consent: none\nText,Date\n"${SECRET}",2025-03-04\n"${OTHER}",2025-03-05\n`,
      `Text,Date\n"${SECRET}",2025-03-04\n"${OTHER}",2025-03-05\nConsent: none,\n`,
    ])
      assert.deepEqual(allowed('a.csv', text), { secret: false, other: false });
  });

  it('holds for every copy of the text', () => {
    const rows = [`"${SECRET}",x,`, `"${SECRET}",instagram,none`, `"${SECRET}",x,learn`, `"${OTHER}",x,`];
    assert.deepEqual(allowed('a.csv', `Text,Network,Consent\n${rows.join('\n')}\n`), refused);
  });
});

describe('a refusal of consent in JSON', () => {
  const record = (text: string, more: object = {}): object => ({ text, created: '2025-03-04', ...more });

  it('is found in a record, whatever it is called', () => {
    for (const more of [
      { learn: 'no' },
      { permissions: { learn: false } },
      { noai: true },
      { tags: ['noai'] },
      { tags: [{ name: '#noai' }] },
      { flags: ['no-consent'] },
      { ai: { train: false } },
      { optOut: true },
    ])
      assert.deepEqual(
        allowed(
          'a.jsonl',
          [record(SECRET, more), record(OTHER)].map((entry) => JSON.stringify(entry)).join('\n'),
        ),
        refused,
        JSON.stringify(more),
      );
  });

  it('applies to the rows below it', () => {
    const posts = [record(SECRET), record(OTHER)];
    for (const text of [
      JSON.stringify({ meta: { consent: 'none' }, posts }),
      JSON.stringify({ export: { settings: { consent: { learn: false } }, posts } }),
      [{ consent: 'none' }, ...posts].map((entry) => JSON.stringify(entry)).join('\n'),
    ])
      assert.deepEqual(allowed('a.json', text), { secret: false, other: false }, text);
  });
});

describe('a refusal of consent in a feed', () => {
  it('is found in tags, fields and attributes of a post', () => {
    const item = (text: string, more = ''): string =>
      `<item><title>T</title><description><![CDATA[<p>${text}</p>]]></description>${more}</item>`;
    for (const more of [
      '<category>no-consent</category>',
      '<category domain="post_tag" nicename="noai"><![CDATA[No AI]]></category>',
      '<timbre:rights consent="none"/>',
      '<timbre:learn>false</timbre:learn>',
      '<wp:postmeta><wp:meta_key><![CDATA[consent]]></wp:meta_key><wp:meta_value>none</wp:meta_value></wp:postmeta>',
      '<wp:postmeta><wp:meta_key>_timbre_learn</wp:meta_key><wp:meta_value>no</wp:meta_value></wp:postmeta>',
    ])
      assert.deepEqual(
        allowed(
          'a.xml',
          `<?xml version="1.0"?><rss><channel>${item(SECRET, more)}${item(OTHER)}</channel></rss>`,
        ),
        refused,
        more,
      );
  });
});
