import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CorpusFiles } from '../../../src/core/brand-model/corpus-files.ts';
import { readProfile } from '../../../src/core/brand/index.ts';
import { countPost, countVoice, VoiceTotals } from '../../../src/core/voice/index.ts';
import type { Engine } from '../../../src/service/engine/index.ts';
import { beginningsOf, draftOf, engineOn, profileOf, profileWith } from '../core/sample-brands.ts';

const BRAND = 'harrow-and-pine';
const files = beginningsOf(BRAND).slice(0, 10);

type Weights = Readonly<Record<string, number>>;

const setWeights = (engine: Engine, weights: Weights): void => {
  engine.brands.setProfile({
    brand: BRAND,
    json: profileWith(Object.keys(weights).length === 0 ? {} : { corpus: { weights } }),
    fallbackName: BRAND,
  });
};

const learnAll = (engine: Engine): number =>
  files.filter(({ path, bytes }) => engine.brands.learnFile({ brand: BRAND, path, bytes }).changed).length;

function learned(weights: Weights): Engine {
  const engine = engineOn('2026-10-15');
  setWeights(engine, weights);
  learnAll(engine);
  return engine;
}
const storeOf = (engine: Engine): Promise<Uint8Array> => engine.brands.store({ brand: BRAND });

const anyWeights = fc
  .array(
    fc.tuple(
      fc.constantFrom('**', '2025*', ...files.slice(0, 8).map(({ path }) => path)),
      fc.integer({ min: 1, max: 5 }),
    ),
    { maxLength: 4 },
  )
  .map((entries) => Object.fromEntries(entries));

describe('weights of posts', () => {
  /** Without weights; no test changes it. */
  let plain: Engine;
  before(() => {
    plain = learned({});
  });

  it('add up as if the post were there so many times', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.nat(files.length - 1), (weight, at) => {
        const { profile } = readProfile(profileOf(BRAND), BRAND);
        const file = files[at]!;
        for (const { blocks } of new CorpusFiles().reading(file, profile, '2026-10-15').read().posts) {
          const times = new VoiceTotals();
          times.add('post', countPost({ blocks, weight }));
          const repeated = new VoiceTotals();
          for (let copy = 0; copy < weight; copy++) repeated.add(String(copy), countVoice(blocks));
          const [a, b] = [times.data(), repeated.data()];
          assert.deepEqual(
            [a.words, a.sentences, a.keys, a.counts],
            [b.words, b.sentences, b.keys, b.counts],
          );
          assert.equal(times.posts, 1);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('change nothing, byte for byte, where all of them are one', async () => {
    assert.deepEqual(await storeOf(learned({ '**': 1 })), await storeOf(plain));
  });

  it('change the store, and which posts are more typical', async () => {
    const engine = learned({ [files[0]!.path]: 5 });
    assert.notDeepEqual(await storeOf(engine), await storeOf(plain));
    assert.ok(engine.brands.summary({ brand: BRAND }).words > plain.brands.summary({ brand: BRAND }).words);
    const text = draftOf(BRAND, 'autumn-repair-week');
    assert.notDeepEqual(
      engine.analysis.score({ brand: BRAND, text }),
      plain.analysis.score({ brand: BRAND, text }),
    );
  });

  it('that change in the profile are learned again for the files they concern only, and leave no trace', async () => {
    await fc.assert(
      fc.asyncProperty(anyWeights, anyWeights, fc.boolean(), async (before, after, isAsked) => {
        const engine = learned(before);
        if (isAsked) await engine.brands.refresh({ brand: BRAND });
        setWeights(engine, after);
        learnAll(engine);
        assert.deepEqual(await storeOf(engine), await storeOf(learned(after)));
      }),
      { numRuns: 5 },
    );
    const engine = learned({});
    setWeights(engine, { [files[3]!.path]: 2 });
    assert.equal(learnAll(engine), 1);
  });

  it('are forgotten exactly, also after a store was taken up', async () => {
    const store = await storeOf(learned({ '**': 3 }));
    const again = engineOn('2026-10-15');
    assert.equal(await again.brands.open({ brand: BRAND, store }), true);
    setWeights(again, { '**': 3 });
    for (const { path } of files) again.brands.forgetFile({ brand: BRAND, path });
    const empty = engineOn('2026-10-15');
    assert.deepEqual(await storeOf(again), await storeOf(empty));
  });

  it('follow the longest of several patterns', async () => {
    const path = files[0]!.path;
    assert.deepEqual(
      await storeOf(learned({ '**': 4, [path]: 1 })),
      await storeOf(learned(Object.fromEntries(files.slice(1).map((file) => [file.path, 4])))),
    );
  });
});
