import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Engine } from '../../../../src/service/engine/index.ts';
import { readProse, rereadProse } from '../../../../src/core/text/index.ts';
import { bytesOf, corpusOf, draftOf, engineOn, learnedEngine, profileOf, TODAY } from '../sample-brands.ts';

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
  .slice(0, 4)
  .map(({ bytes }) => bodyOf(bytes))
  .join('\n\n')}`;

describe('checking a draft again', () => {
  let engine: Engine;
  let fresh: Engine;
  const stores = new Map<string, Uint8Array>();
  before(async () => {
    engine = await learnedEngine(TODAY, BRAND, OTHER);
    fresh = engineOn(TODAY);
    for (const brand of [BRAND, OTHER] as const) stores.set(brand, await engine.brands.store({ brand }));
  });

  /** The check of a brand that has seen no draft before: it is opened anew from its store. */
  async function checkFresh(brand: typeof BRAND | typeof OTHER, text: string): Promise<unknown> {
    assert.equal(await fresh.brands.open({ brand, store: stores.get(brand)! }), true);
    fresh.brands.setProfile({ brand, json: profileOf(brand), fallbackName: brand });
    await fresh.brands.refresh({ brand });
    return fresh.analysis.check({ brand, text });
  }

  it('equals a first check, whatever was written in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(LONG, draftOf(BRAND, 'press-release-tote')),
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        async (start, edits) => {
          let text = start;
          engine.analysis.check({ brand: BRAND, text });
          for (const change of edits) {
            text = edited(text, change);
            engine.analysis.check({ brand: BRAND, text });
          }
          assert.deepEqual(engine.analysis.check({ brand: BRAND, text }), await checkFresh(BRAND, text));
        },
      ),
      { numRuns: 12 },
    );
  });

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

  it('drops cached sentences when the voice changes', async () => {
    const text = draftOf(BRAND, 'autumn-repair-week');
    const learned = engineOn('2026-10-15');
    learned.brands.setProfile({ brand: BRAND, json: profileOf(BRAND), fallbackName: BRAND });
    for (const { path, bytes } of corpusOf(BRAND).slice(0, 30))
      learned.brands.learnFile({ brand: BRAND, path, bytes });
    await learned.brands.refresh({ brand: BRAND });
    const before = learned.analysis.check({ brand: BRAND, text });
    learned.brands.learnFile({
      brand: BRAND,
      path: 'new.md',
      bytes: bytesOf('We leverage a game-changer of a week. '.repeat(40)),
    });
    await learned.brands.refresh({ brand: BRAND });
    const after = learned.analysis.check({ brand: BRAND, text });
    assert.notEqual(after.score.raw, before.score.raw);
    assert.deepEqual(after.score, learned.analysis.score({ brand: BRAND, text }));
    learned.brands.forgetFile({ brand: BRAND, path: 'new.md' });
    await learned.brands.refresh({ brand: BRAND });
    assert.deepEqual(learned.analysis.check({ brand: BRAND, text }), before);
  });

  it('follows the profile', () => {
    const text = 'We mend bags with linen thread.';
    assert.deepEqual(engine.analysis.check({ brand: BRAND, text }).findings, []);
    engine.brands.setProfile({
      brand: BRAND,
      json: JSON.stringify({ name: 'Tea', banned: [{ term: 'linen' }] }),
      fallbackName: 'Tea',
    });
    assert.equal(engine.analysis.check({ brand: BRAND, text }).findings.length, 1);
    engine.brands.setProfile({ brand: BRAND, json: profileOf(BRAND), fallbackName: BRAND });
  });

  it('has reasons for flagged sentences only, equal to the drift of a text', () => {
    const text = draftOf(BRAND, 'autumn-repair-week');
    const { sentences } = engine.analysis.check({ brand: BRAND, text });
    assert.ok(sentences.some(({ flagged }) => flagged));
    assert.deepEqual(
      sentences,
      engine.analysis
        .drift({ brand: BRAND, text })
        .map((drift) => (drift.flagged ? drift : { ...drift, reasons: [] })),
    );
  });
});
