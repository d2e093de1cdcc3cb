import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packBackground, readBackground } from '../../../src/core/base/background/index.ts';
import { createEngine, type Engine } from '../../../src/service/engine/index.ts';
import {
  background,
  beginningsOf,
  corpusOf,
  draftOf,
  learnedEngine,
  profileOf,
  TODAY,
  type CorpusFile,
} from '../core/sample-brands.ts';

const BRAND = 'harrow-and-pine';
const files = corpusOf(BRAND);
const draft = draftOf(BRAND, 'autumn-repair-week');

/** Of the same content, but other bytes, so that an engine with it shares nothing with one that has the other. */
const ownBackground = packBackground(new Map([...readBackground(background), ['own', new Uint8Array()]]));

const fresh = (has: Uint8Array = background): Engine => {
  const engine = createEngine({ background: has, today: () => TODAY });
  engine.brands.setProfile({ brand: BRAND, json: profileOf(BRAND), fallbackName: BRAND });
  return engine;
};
const learn = (engine: Engine, { path, bytes }: CorpusFile): void => {
  engine.brands.learnFile({ brand: BRAND, path, bytes });
};

/** Everything that can be asked of the brand. */
async function answers(engine: Engine): Promise<unknown> {
  await engine.brands.refresh({ brand: BRAND });
  const check = engine.analysis.check({ brand: BRAND, text: draft });
  const offers = [80, 250, 610, 640, 745].flatMap((end) =>
    (['generous', 'quiet'] as const).map((threshold) =>
      engine.suggestions.suggest({
        brand: BRAND,
        before: draft.slice(0, end),
        after: '',
        threshold,
        shown: undefined,
      }),
    ),
  );
  const evidence = check.sentences.flatMap(({ reasons }) =>
    reasons.map((reason) => engine.brands.evidence({ brand: BRAND, reason, limit: 2 })),
  );
  return { check, offers, evidence, summary: engine.brands.summary({ brand: BRAND }) };
}

/** Files in the order they are learned; of those that go, when: at once, or after all were learned. */
const history = fc
  .shuffledSubarray(beginningsOf(BRAND), { minLength: 2, maxLength: 14 })
  .chain((learned) =>
    fc.record({
      learned: fc.constant(learned),
      fates: fc.array(fc.constantFrom('stays', 'goes at once', 'goes later'), {
        minLength: learned.length,
        maxLength: learned.length,
      }),
    }),
  )
  .map(({ learned, fates }) => learned.map((file, index) => ({ file, fate: fates[index]! })));

describe('forgetting files', () => {
  it('leaves the store byte for byte, and every answer, as if they had never been seen', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.boolean(), async (files, askMidway) => {
        const engine = fresh();
        for (const { file, fate } of files) {
          learn(engine, file);
          if (fate === 'goes at once') engine.brands.forgetFile({ brand: BRAND, path: file.path });
        }
        if (askMidway) await answers(engine);
        for (const { file, fate } of files.toReversed())
          if (fate === 'goes later')
            assert.equal(engine.brands.forgetFile({ brand: BRAND, path: file.path }), true);

        const never = fresh();
        const kept = files.filter(({ fate }) => fate === 'stays').map(({ file }) => file);
        for (const file of kept.toSorted((a, b) => (a.path < b.path ? -1 : 1))) learn(never, file);

        assert.deepEqual(
          await engine.brands.store({ brand: BRAND }),
          await never.brands.store({ brand: BRAND }),
        );
        assert.deepEqual(await answers(engine), await answers(never));
      }),
      { numRuns: 12 },
    );
  });

  it('of the whole corpus leaves an empty brand', async () => {
    const engine = fresh();
    for (const file of files) learn(engine, file);
    for (const { path } of files) engine.brands.forgetFile({ brand: BRAND, path });
    assert.deepEqual(
      await engine.brands.store({ brand: BRAND }),
      await fresh().brands.store({ brand: BRAND }),
    );
    assert.deepEqual(await answers(engine), await answers(fresh()));
  });

  it('and learning them again in another order gives the same store and answers', async () => {
    const once = await learnedEngine(TODAY, BRAND);
    const again = fresh();
    for (const file of files.toReversed()) learn(again, file);
    for (const file of files.slice(10, 30)) again.brands.forgetFile({ brand: BRAND, path: file.path });
    for (const file of files.slice(10, 30)) learn(again, file);
    assert.deepEqual(await again.brands.store({ brand: BRAND }), await once.brands.store({ brand: BRAND }));
    assert.deepEqual(await answers(again), await answers(once));
  });

  it('is what learning changed content does to the old content', async () => {
    const changed = {
      path: files[3]!.path,
      bytes: new TextEncoder().encode('A kettle whistled at the vermilion gate.'),
    };
    const engine = fresh();
    for (const file of files.slice(0, 8)) learn(engine, file);
    learn(engine, changed);
    const never = fresh(ownBackground);
    for (const file of [...files.slice(0, 3), changed, ...files.slice(4, 8)]) learn(never, file);
    assert.deepEqual(await engine.brands.store({ brand: BRAND }), await never.brands.store({ brand: BRAND }));
    assert.deepEqual(await answers(engine), await answers(never));
  });
});
