import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CorpusNote } from '../../../src/core/brand/index.ts';
import type { Engine } from '../../../src/service/engine/index.ts';
import { bytesOf, engineOn, profileWith } from '../core/sample-brands.ts';

const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const POST = 'We pour tea slowly. We never spill.';

/** Asks everything that can be asked of a draft; nothing of it may throw. */
async function askEverything(engine: Engine, text: string): Promise<void> {
  await engine.brands.refresh({ brand: 'tea' });
  const { score, sentences } = engine.analysis.check({ brand: 'tea', text });
  assert.ok(Number.isFinite(score.raw) && sentences.every(({ drift }) => Number.isFinite(drift)));
  for (const { start, end, reasons } of sentences) {
    assert.ok(start >= 0 && start < end && end <= text.length);
    for (const reason of reasons) engine.brands.evidence({ brand: 'tea', reason, limit: 3 });
  }
  for (const end of [0, Math.floor(text.length / 2), text.length])
    engine.suggestions.suggest({
      brand: 'tea',
      before: text.slice(0, end),
      after: text.slice(end),
      threshold: 'generous',
      shown: undefined,
    });
}

async function takeUpAgain(engine: Engine): Promise<void> {
  const again = engineOn('2026-01-01');
  assert.equal(
    await again.brands.open({ brand: 'tea', store: await engine.brands.store({ brand: 'tea' }) }),
    true,
  );
  assert.deepEqual(await again.brands.store({ brand: 'tea' }), await engine.brands.store({ brand: 'tea' }));
  assert.deepEqual(
    again.brands.summary({ brand: 'tea' }).words,
    engine.brands.summary({ brand: 'tea' }).words,
  );
}

/** Files as they come, with how many posts are learned and what is noted. */
const FILES: [name: string, path: string, bytes: Uint8Array, posts: number, notes: readonly CorpusNote[]][] =
  [
    ['an empty file', 'a.md', new Uint8Array(), 0, []],
    ['a post of one word', 'a.md', bytesOf('Tea.'), 1, []],
    ['a post of one emoji', 'a.md', bytesOf('🫧'), 1, []],
    ['a post of punctuation', 'a.md', bytesOf('…!?'), 1, []],
    [
      'a file of 50 MB',
      'a.md',
      new Uint8Array(50 * 1024 * 1024).fill(0x61),
      0,
      [{ kind: 'unreadable', reason: 'too-large' }],
    ],
    [
      'a picture named like a post',
      'a.md',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0, 0x1a),
      0,
      [{ kind: 'unreadable', reason: 'binary' }],
    ],
    [
      'text that is not UTF-8',
      'a.md',
      Uint8Array.of(0x54, 0xe9, 0x20, 0x74, 0x68, 0xe9),
      1,
      [{ kind: 'encoding', encoding: 'windows-1252' }],
    ],
    ['UTF-16', 'a.md', utf16(POST), 1, []],
    ['text that is UTF-8 in part', 'a.md', Uint8Array.of(0x54, 0xff, 0x2e), 1, [{ kind: 'repaired' }]],
    ['half an emoji in UTF-16', 'a.txt', utf16('Tea \ud83e now.'), 1, [{ kind: 'repaired' }]],
    [
      'half an emoji in JSON',
      'a.json',
      bytesOf('[{"text":"Tea \\ud83e now."}]'),
      1,
      [{ kind: 'columns', taken: { text: 'text' }, rows: 1, sample: 'Tea \ufffd now.' }],
    ],
    ['CRLF', 'a.md', bytesOf(`---\r\ntitle: Tea\r\n---\r\n\r\n${POST}\r\n\r\n> Quoted.\r\n`), 1, []],
    ['right-to-left script', 'a.md', bytesOf('אנחנו מוזגים תה. لا نسكب أبدا. \u202eabc\u202c'), 1, []],
    ['emoji sequences', 'a.md', bytesOf('Tea 👨‍👩‍👧‍👦 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ 👍🏽🇳🇱🇳.'), 1, []],
    ['no spaces anywhere', 'a.md', bytesOf('a'.repeat(100_000)), 1, []],
    ['one line of very many words', 'a.txt', bytesOf('tea '.repeat(20_000)), 1, []],
    [
      'front matter with an alias to nowhere',
      'a.md',
      bytesOf(`---\ntitle: *New\n---\n${POST}`),
      1,
      [{ kind: 'broken-front-matter', line: 2 }],
    ],
    [
      'JSON that ends early',
      'a.json',
      bytesOf('[{"text": "Tea'),
      0,
      [{ kind: 'broken-table', detail: 'unexpected end of string on line 1' }],
    ],
    [
      'CSV without a text',
      'a.csv',
      bytesOf('likes\n3\n'),
      0,
      [{ kind: 'no-text-column', columns: ['likes'] }],
    ],
  ];

describe('odd files in the engine', () => {
  for (const [name, path, bytes, posts, notes] of FILES)
    it(`with ${name}`, async () => {
      const engine = engineOn('2026-01-01');
      engine.brands.learnFile({ brand: 'tea', path: 'other.md', bytes: bytesOf(POST) });
      assert.deepEqual(engine.brands.learnFile({ brand: 'tea', path, bytes }), {
        changed: true,
        posts,
        notes,
      });
      assert.deepEqual(
        engine.brands.summary({ brand: 'tea' }).notes,
        notes.map((note) => ({ path, note })),
      );
      await askEverything(engine, POST);
      await takeUpAgain(engine);
      engine.brands.forgetFile({ brand: 'tea', path: 'other.md' });
      await askEverything(engine, POST);
    });

  it('with a draft of anything', async () => {
    const engine = engineOn('2026-01-01');
    engine.brands.setProfile({
      brand: 'tea',
      json: profileWith({ banned: [{ term: 'urn' }], channels: { x: { maxCharacters: 5 } } }),
      fallbackName: 'tea',
    });
    for (let number = 0; number < 8; number++)
      engine.brands.learnFile({
        brand: 'tea',
        path: `${number}.md`,
        bytes: bytesOf(`${POST} Cup ${number}.`),
      });
    const scrap = fc.constantFrom(
      '---\nchannel: x\n---\n',
      'urn',
      '\r\n',
      '\ud83e',
      '👨‍👩‍👧',
      'תה ',
      '`',
      '[',
      '> ',
      'We pour ',
      '. ',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(scrap, fc.string({ unit: 'binary' })), { maxLength: 20 }),
        async (parts) => {
          await askEverything(engine, parts.join(''));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('with no corpus at all', async () => {
    const engine = engineOn('2026-01-01');
    await askEverything(engine, POST);
    assert.deepEqual(engine.analysis.score({ brand: 'tea', text: POST.repeat(20) }).standing, {
      tooFewPosts: true,
      more: 10,
    });
    assert.equal(
      engine.analysis.drift({ brand: 'tea', text: POST }).some(({ flagged }) => flagged),
      false,
    );
    assert.deepEqual(engine.brands.summary({ brand: 'tea' }), {
      name: 'tea',
      files: [],
      posts: 0,
      words: 0,
      channels: [],
      languages: [],
      channelShifts: [],
      firstDate: undefined,
      lastDate: undefined,
      unquotable: 0,
      unsendable: 0,
      notes: [],
    });
  });

  it('with a profile that is an array, broken or empty', async () => {
    for (const json of ['[{ "name": "Tea" }]', '{ "name": ', '', '[]', `{"dos": ${'['.repeat(50_000)}`]) {
      const engine = engineOn('2026-01-01');
      const { problems, profile } = engine.brands.setProfile({
        brand: 'tea',
        json,
        fallbackName: 'fallback',
      });
      assert.ok(problems.length > 0);
      assert.equal(profile.name, 'fallback');
      engine.brands.learnFile({ brand: 'tea', path: 'a.md', bytes: bytesOf(POST) });
      assert.equal(engine.brands.summary({ brand: 'tea' }).name, 'fallback');
      await askEverything(engine, POST);
    }
  });

  it('with no profile', () => {
    const { problems, profile } = engineOn('2026-01-01').brands.setProfile({
      brand: 'tea',
      json: undefined,
      fallbackName: 'fallback',
    });
    assert.deepEqual([problems, profile.name, profile.consent.learn], [[], 'fallback', true]);
  });
});
