import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Engine } from '../../../src/service/engine.ts';
import { corpusOf, draftOf, engineOn, profileOf, type CorpusFile } from '../core/sample-brands.ts';

const BRAND = 'harrow-and-pine';
const files = corpusOf(BRAND);
const draft = draftOf(BRAND, 'autumn-repair-week');

const fresh = (): Engine => {
  const engine = engineOn('2026-10-15');
  engine.setProfile(BRAND, profileOf(BRAND), BRAND);
  return engine;
};
const learn = (engine: Engine, { path, bytes }: CorpusFile): void => {
  engine.learnFile(BRAND, path, bytes);
};

/** Everything that can be asked of the brand. */
function answers(engine: Engine): unknown {
  engine.settle(BRAND);
  const check = engine.check(BRAND, draft);
  const offers = [80, 250, 400, 640, 900].flatMap((end) =>
    (['generous', 'quiet'] as const).map((threshold) =>
      engine.suggest(BRAND, { before: draft.slice(0, end), after: '', threshold, standing: undefined }),
    ),
  );
  const evidence = check.sentences.flatMap(({ reasons }) =>
    reasons.map((reason) => engine.evidence(BRAND, reason, 2)),
  );
  return { check, offers, evidence, summary: engine.summary(BRAND) };
}

/** Files in the order they are learned; of those that go, when: at once, or after all were learned. */
const history = fc
  .shuffledSubarray(files, { minLength: 2, maxLength: 24 })
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
  it('leaves the store byte for byte, and every answer, as if they had never been seen', () => {
    fc.assert(
      fc.property(history, fc.boolean(), (files, askMidway) => {
        const engine = fresh();
        for (const { file, fate } of files) {
          learn(engine, file);
          if (fate === 'goes at once') engine.forgetFile(BRAND, file.path);
        }
        if (askMidway) answers(engine);
        for (const { file, fate } of files.toReversed())
          if (fate === 'goes later') assert.equal(engine.forgetFile(BRAND, file.path), true);

        const never = fresh();
        const kept = files.filter(({ fate }) => fate === 'stays').map(({ file }) => file);
        for (const file of kept.toSorted((a, b) => (a.path < b.path ? -1 : 1))) learn(never, file);

        assert.deepEqual(engine.store(BRAND), never.store(BRAND));
        assert.deepEqual(answers(engine), answers(never));
      }),
      { numRuns: 12 },
    );
  });

  it('of the whole corpus leaves an engine that knows nothing', () => {
    const engine = fresh();
    for (const file of files) learn(engine, file);
    for (const { path } of files) engine.forgetFile(BRAND, path);
    assert.deepEqual(engine.store(BRAND), fresh().store(BRAND));
    assert.deepEqual(answers(engine), answers(fresh()));
  });

  it('and learning them again in another order gives the same store and answers', () => {
    const once = fresh();
    for (const file of files) learn(once, file);
    const again = fresh();
    for (const file of files.toReversed()) learn(again, file);
    for (const file of files.slice(10, 30)) again.forgetFile(BRAND, file.path);
    for (const file of files.slice(10, 30)) learn(again, file);
    assert.deepEqual(again.store(BRAND), once.store(BRAND));
    assert.deepEqual(answers(again), answers(once));
  });

  it('is what learning changed content does to the old content', () => {
    const changed = {
      path: files[3]!.path,
      bytes: new TextEncoder().encode('A kettle whistled at the vermilion gate.'),
    };
    const engine = fresh();
    for (const file of files.slice(0, 8)) learn(engine, file);
    learn(engine, changed);
    const never = fresh();
    for (const file of [...files.slice(0, 3), changed, ...files.slice(4, 8)]) learn(never, file);
    assert.deepEqual(engine.store(BRAND), never.store(BRAND));
    assert.deepEqual(answers(engine), answers(never));
  });
});
