import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CorpusNote } from '../../../src/core/brand/index.ts';
import type { Engine } from '../../../src/service/engine.ts';
import { bytesOf, engineOn, profileWith } from '../core/sample-brands.ts';

const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const POST = 'We pour tea slowly. We never spill.';

/** Asks everything that can be asked of a draft; nothing of it may throw. */
function askEverything(engine: Engine, text: string): void {
  engine.settle('tea');
  const { score, sentences } = engine.check('tea', text);
  assert.ok(Number.isFinite(score.raw) && sentences.every(({ drift }) => Number.isFinite(drift)));
  for (const { start, end, reasons } of sentences) {
    assert.ok(start >= 0 && start < end && end <= text.length);
    for (const reason of reasons) engine.evidence('tea', reason, 3);
  }
  for (const end of [0, Math.floor(text.length / 2), text.length])
    engine.suggest('tea', {
      before: text.slice(0, end),
      after: text.slice(end),
      threshold: 'generous',
      standing: undefined,
    });
}

function takeUpAgain(engine: Engine): void {
  const again = engineOn('2026-01-01');
  assert.equal(again.open('tea', engine.store('tea')), true);
  assert.deepEqual(again.store('tea'), engine.store('tea'));
  assert.deepEqual(again.summary('tea').words, engine.summary('tea').words);
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
      [{ kind: 'columns', taken: { text: 'text' }, rows: 1 }],
    ],
    ['CRLF', 'a.md', bytesOf(`---\r\ntitle: Tea\r\n---\r\n\r\n${POST}\r\n\r\n> Quoted.\r\n`), 1, []],
    ['right-to-left script', 'a.md', bytesOf('אנחנו מוזגים תה. لا نسكب أبدا. \u202eabc\u202c'), 1, []],
    ['emoji sequences', 'a.md', bytesOf('Tea 👨‍👩‍👧‍👦 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ 👍🏽🇳🇱🇳.'), 1, []],
    ['no spaces anywhere', 'a.md', bytesOf('a'.repeat(100_000)), 1, []],
    ['one line of very many words', 'a.txt', bytesOf('tea '.repeat(20_000)), 1, []],
    ['front matter with an alias to nowhere', 'a.md', bytesOf(`---\ntitle: *New\n---\n${POST}`), 1, []],
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

describe('the engine learns or refuses, and goes on', () => {
  for (const [name, path, bytes, posts, notes] of FILES)
    it(`with ${name}`, () => {
      const engine = engineOn('2026-01-01');
      engine.learnFile('tea', 'other.md', bytesOf(POST));
      assert.deepEqual(engine.learnFile('tea', path, bytes), { changed: true, posts, notes });
      assert.deepEqual(
        engine.summary('tea').notes,
        notes.map((note) => ({ path, note })),
      );
      askEverything(engine, POST);
      takeUpAgain(engine);
      engine.forgetFile('tea', 'other.md');
      askEverything(engine, POST);
    });

  it('with a draft of anything', () => {
    const engine = engineOn('2026-01-01');
    engine.setProfile(
      'tea',
      profileWith({ banned: [{ term: 'urn' }], channels: { x: { maxCharacters: 5 } } }),
      'tea',
    );
    for (let number = 0; number < 8; number++)
      engine.learnFile('tea', `${number}.md`, bytesOf(`${POST} Cup ${number}.`));
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
    fc.assert(
      fc.property(fc.array(fc.oneof(scrap, fc.string({ unit: 'binary' })), { maxLength: 20 }), (parts) => {
        askEverything(engine, parts.join(''));
      }),
      { numRuns: 150 },
    );
  });

  it('with no corpus at all', () => {
    const engine = engineOn('2026-01-01');
    askEverything(engine, POST);
    assert.deepEqual(engine.score('tea', POST.repeat(20)).standing, { tooFewPosts: true });
    assert.equal(
      engine.drift('tea', POST).some(({ flagged }) => flagged),
      false,
    );
    assert.deepEqual(engine.summary('tea'), {
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

  it('with a profile that is an array, broken or empty', () => {
    for (const json of ['[{ "name": "Tea" }]', '{ "name": ', '', '[]', `{"dos": ${'['.repeat(50_000)}`]) {
      const engine = engineOn('2026-01-01');
      const { problems, profile } = engine.setProfile('tea', json, 'fallback');
      assert.ok(problems.length > 0);
      assert.equal(profile.name, 'fallback');
      engine.learnFile('tea', 'a.md', bytesOf(POST));
      assert.equal(engine.summary('tea').name, 'fallback');
      askEverything(engine, POST);
    }
  });

  it('with no profile', () => {
    const { problems, profile } = engineOn('2026-01-01').setProfile('tea', undefined, 'fallback');
    assert.deepEqual([problems, profile.name, profile.consent.learn], [[], 'fallback', true]);
  });
});
