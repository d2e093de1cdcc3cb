import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Engine } from '../../../../src/service/engine.ts';
import { readProse, rereadProse } from '../../../../src/core/text/index.ts';
import { bytesOf, draftOf, engineOn, learnedEngine, corpusOf, profileOf } from '../sample-brands.ts';

const BRAND = 'harrow-and-pine';
const OTHER = 'corvane';

/** A draft as a writer changes it: by keys, pastes and deletions, anywhere. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(400)),
  insert: fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'e',
      '. ',
      '!',
      '\n',
      '\n\n',
      '# ',
      '> ',
      '- ',
      '`',
      '```\n',
      '**',
      '<!--',
      '---\n',
    ),
    fc.constantFrom(
      'We leverage world-class synergies! ',
      'The strap is linen. ',
      '\r\n\r\nutilise it\r\n',
      '[a]: b\n',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  ),
});

function edited(
  text: string,
  { at, remove, insert }: { at: number; remove: number; insert: string },
): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

const bodyOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replace(/^---[\s\S]*?\n---\r?\n/, '');

const LONG = `---\nbrand: x\nchannel: linkedin\n---\n\n${corpusOf(BRAND)
  .filter(({ path }) => path.endsWith('.md'))
  .slice(0, 8)
  .map(({ bytes }) => bodyOf(bytes))
  .join('\n\n')}`;

describe('checking a draft again', () => {
  let engine: Engine;
  let fresh: Engine;
  before(() => {
    engine = learnedEngine('2026-10-15', BRAND, OTHER);
    fresh = learnedEngine('2026-10-15', BRAND, OTHER);
  });

  /** The check of a brand that has seen no draft before: it is opened anew from its store. */
  function checkFresh(brand: typeof BRAND | typeof OTHER, text: string): unknown {
    const store = engine.store(brand);
    fresh.open(brand, store);
    fresh.setProfile(brand, profileOf(brand), brand);
    fresh.settle(brand);
    return fresh.check(brand, text);
  }

  it('says exactly what a first check says, whatever was written in between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(LONG, draftOf(BRAND, 'press-release-tote')),
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        (start, edits) => {
          let text = start;
          engine.check(BRAND, text);
          for (const change of edits) {
            text = edited(text, change);
            engine.check(BRAND, text);
          }
          assert.deepEqual(engine.check(BRAND, text), checkFresh(BRAND, text));
        },
      ),
      { numRuns: 12 },
    );
  }).timeout(120_000);

  it('reads the text exactly as afresh after every single edit', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 40 }), (edits) => {
        let text = LONG;
        let reading = rereadProse(text);
        for (const change of edits) {
          text = edited(text, change);
          reading = rereadProse(text, reading);
          assert.deepEqual(reading.prose, readProse(text));
        }
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);

  it('forgets what it heard when the voice changes', () => {
    const text = draftOf(BRAND, 'autumn-repair-week');
    const learned = engineOn('2026-10-15');
    learned.setProfile(BRAND, profileOf(BRAND), BRAND);
    for (const { path, bytes } of corpusOf(BRAND).slice(0, 30)) learned.learnFile(BRAND, path, bytes);
    learned.settle(BRAND);
    const before = learned.check(BRAND, text);
    learned.learnFile(BRAND, 'new.md', bytesOf('We leverage a game-changer of a week. '.repeat(40)));
    learned.settle(BRAND);
    const after = learned.check(BRAND, text);
    assert.notEqual(after.score.raw, before.score.raw);
    assert.deepEqual(after.score, learned.score(BRAND, text));
    learned.forgetFile(BRAND, 'new.md');
    learned.settle(BRAND);
    assert.deepEqual(learned.check(BRAND, text), before);
  });

  it('follows the profile', () => {
    const text = 'We mend bags with linen thread.';
    assert.deepEqual(engine.check(BRAND, text).findings, []);
    engine.setProfile(BRAND, JSON.stringify({ name: 'Tea', banned: [{ term: 'linen' }] }), 'Tea');
    assert.equal(engine.check(BRAND, text).findings.length, 1);
    engine.setProfile(BRAND, profileOf(BRAND), BRAND);
  });

  it('tells reasons for flagged sentences only, the same as the drift of a text', () => {
    const text = draftOf(BRAND, 'autumn-repair-week');
    const { sentences } = engine.check(BRAND, text);
    assert.ok(sentences.some(({ flagged }) => flagged));
    assert.deepEqual(
      sentences,
      engine.drift(BRAND, text).map((drift) => (drift.flagged ? drift : { ...drift, reasons: [] })),
    );
  });
});
