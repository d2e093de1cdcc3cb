import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../../../../../src/service/engine/index.ts';
import { explain } from '../../../../../src/core/voice/index.ts';
import { bytesOf, draftOf, learnedEngine, profileOf, TODAY } from '../../sample-brands.ts';
import { auc, textsOf, TONGUES, type House, type Tongue } from '../tongues.ts';

const background = readFileSync('src/core/base/background/background.bin');
const today = (): string => '2026-10-15';
const NAMES: readonly Tongue[] = ['de', 'fr', 'es', 'ja'];

/** An engine that learned a house's posts but one. */
async function engineWithout(house: House, left = -1): Promise<Engine> {
  const engine = createEngine({ background, today });
  textsOf(house).forEach((text, at) => {
    if (at !== left)
      engine.brands.learnFile({ brand: house, path: `${String(at)}.md`, bytes: bytesOf(text) });
  });
  await engine.brands.refresh({ brand: house });
  return engine;
}

const read = new Map<string, Promise<Engine>>();

/** The same for tests that only read it, learned once. */
function readEngineWithout(house: House, left = -1): Promise<Engine> {
  const key = `${house} ${String(left)}`;
  const engine = read.get(key) ?? engineWithout(house, left);
  read.set(key, engine);
  return engine;
}

/** For posts left out one after the other and for the other house's posts: raw scores and shares of flagged sentences. */
async function leaveOut(house: House, other: House, posts: readonly number[]) {
  const figures = { own: new Array<number>(), theirs: new Array<number>() };
  const passages = { own: new Array<number>(), theirs: new Array<number>() };
  const flagged = { own: 0, theirs: 0, ownOf: 0, theirsOf: 0 };
  for (const at of posts) {
    const engine = await readEngineWithout(house, at);
    for (const [side, text] of [
      ['own', textsOf(house)[at] ?? ''],
      ['theirs', textsOf(other)[at] ?? ''],
    ] as const) {
      figures[side].push(engine.analysis.score({ brand: house, text }).raw);
      const sentences = engine.analysis.drift({ brand: house, text });
      // Sentences say more than whole posts, which any model that hears anything tells apart.
      passages[side].push(...sentences.map(({ drift }) => -drift));
      flagged[side] += sentences.filter((sentence) => sentence.flagged).length;
      flagged[`${side}Of`] += sentences.length;
    }
  }
  return { figures, passages, flagged };
}

describe('a brand in another language', () => {
  for (const tongue of NAMES) {
    const [dry, chatty] = TONGUES[tongue];
    for (const [house, other] of [
      [dry, chatty],
      [chatty, dry],
    ] as const) {
      describe(house, () => {
        const posts = [0, 3, 6, 9, 12];
        let result: Awaited<ReturnType<typeof leaveOut>>;
        before(async function () {
          result = await leaveOut(house, other, posts);
        });

        it('scores its own held-out posts above the other brand’s', () => {
          assert.equal(auc(result.figures.own, result.figures.theirs), 1);
        });

        it('distinguishes most single sentences', () => {
          assert.ok(auc(result.passages.own, result.passages.theirs) > 0.85);
        });

        it('flags the other house’s sentences, hardly its own', () => {
          const { own, ownOf, theirs, theirsOf } = result.flagged;
          assert.ok(own / ownOf <= 0.08, `${String(own)} of ${String(ownOf)} own`);
          assert.ok(theirs / theirsOf >= 0.04 + own / ownOf, `${String(theirs)} of ${String(theirsOf)}`);
        });
      });
    }

    it(`places a draft in ${tongue} and says that this is less certain`, async () => {
      const engine = await readEngineWithout(dry, 0);
      const own = engine.analysis.score({ brand: dry, text: textsOf(dry)[0] ?? '' });
      const theirs = engine.analysis.score({ brand: dry, text: textsOf(chatty)[0] ?? '' });
      assert.equal(own.language, tongue);
      assert.equal(own.certainty, 'less');
      assert.ok('percentile' in own.standing && 'percentile' in theirs.standing);
      assert.ok(own.standing.percentile > 10 && theirs.standing.percentile < 10);
      assert.ok(own.standing.high - own.standing.low > 25);
      assert.deepEqual(engine.brands.summary({ brand: dry }).languages, [[tongue, 13]]);
    });

    it(`has no English reasons, suggestions or evidence in ${tongue}`, async () => {
      const engine = await readEngineWithout(dry);
      for (const text of textsOf(chatty))
        for (const { reasons } of engine.analysis.drift({ brand: dry, text }))
          for (const reason of reasons) {
            assert.ok(!['choice', 'phrase', 'lower'].includes(reason.feature), explain(reason));
            assert.equal(reason.register, undefined);
            assert.equal(reason.language, tongue);
          }
      for (const text of textsOf(dry)) {
        const call = {
          before: text.slice(0, 200),
          after: '',
          threshold: 'generous',
          shown: undefined,
        } as const;
        assert.deepEqual(engine.suggestions.suggest({ brand: dry, ...call }), {
          kind: 'silent',
          reason: 'other-language',
        });
      }
    });
  }

  it('supports reasons with its own sentences', async () => {
    const engine = await readEngineWithout('de-krumenglueck');
    const sentence = engine.analysis.drift({
      brand: 'de-krumenglueck',
      text: 'Eine schriftliche Bestätigung erfolgt unverzüglich nach Eingang.',
    })[0];
    const reason = sentence?.reasons.find(({ feature }) => feature === 'letters');
    assert.ok(reason);
    assert.match(
      explain(reason),
      /^average word length [\d.]+ letters; this brand’s is mostly [\d.]+–[\d.]+$/,
    );
    assert.equal(engine.brands.evidence({ brand: 'de-krumenglueck', reason, limit: 3 }).length, 3);
  });

  it('gives no score and flags nothing where the brand does not write the draft’s language', async () => {
    const engine = await learnedEngine(TODAY, 'corvane');
    for (const tongue of NAMES) {
      const text = textsOf(TONGUES[tongue][0])[0] ?? '';
      const report = engine.analysis.check({ brand: 'corvane', text });
      assert.deepEqual(report.score.standing, { otherLanguage: tongue, brandLanguages: ['en'] });
      assert.ok(report.sentences.length > 3 && report.sentences.every(({ flagged }) => !flagged));
      assert.ok(report.score.words > 30);
    }
    const german = await readEngineWithout('de-lohwasser-ventile');
    assert.deepEqual(
      german.analysis.score({ brand: 'de-lohwasser-ventile', text: draftOf('corvane', 'spring-turbidity') })
        .standing,
      {
        otherLanguage: 'en',
        brandLanguages: ['de'],
      },
    );
  });

  it('leaves a brand’s English voice as it is when posts in another language come and go', async () => {
    const engine = await learnedEngine(TODAY, 'corvane');
    const draft = draftOf('corvane', 'spring-turbidity').replace(/^channel:.*\n/m, '');
    const before = [
      engine.analysis.score({ brand: 'corvane', text: draft }),
      engine.analysis.drift({ brand: 'corvane', text: draft }),
    ];
    const store = await engine.brands.store({ brand: 'corvane' });
    textsOf('de-lohwasser-ventile').forEach((text, at) =>
      engine.brands.learnFile({ brand: 'corvane', path: `de/${String(at)}.md`, bytes: bytesOf(text) }),
    );
    await engine.brands.refresh({ brand: 'corvane' });
    assert.deepEqual(
      [
        engine.analysis.score({ brand: 'corvane', text: draft }),
        engine.analysis.drift({ brand: 'corvane', text: draft }),
      ],
      before,
    );
    const german = engine.analysis.score({
      brand: 'corvane',
      text: textsOf('de-lohwasser-ventile')[2] ?? '',
    });
    assert.ok('percentile' in german.standing && german.language === 'de');
    for (let at = 0; at < 14; at++)
      engine.brands.forgetFile({ brand: 'corvane', path: `de/${String(at)}.md` });
    assert.deepEqual(await engine.brands.store({ brand: 'corvane' }), store);
    assert.deepEqual(
      engine.brands.summary({ brand: 'corvane' }).languages,
      (await learnedEngine(TODAY, 'corvane')).brands.summary({ brand: 'corvane' }).languages,
    );
    engine.brands.setProfile({ brand: 'corvane', json: profileOf('corvane'), fallbackName: 'corvane' });
  });
});
