import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  isDifferent,
  wordsOfIdea,
  NO_MEMORY,
  RARE,
  remember,
  rememberedOf,
  VERDICTS,
  type DirectCall,
  type Direction,
  type DirectionSet,
} from '../../../../../src/core/directions/index.ts';
import type { Engine } from '../../../../../src/service/engine.ts';
import { BRANDS, bytesOf, corpusOf, draftOf, learnedEngine, type BrandName } from '../../sample-brands.ts';
import { DEGENERATE, GERMAN, INJECTED, LIST, ORDINARY, POEM } from './drafts.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textsOf = ({ title, tension, question, opening = '' }: Direction): string =>
  [title, tension, question, opening].join('\n');

describe('creative directions', () => {
  let engine: Engine;
  before(() => {
    engine = learnedEngine('2026-11-01', ...BRANDS);
  });

  const ask = (
    text: string,
    over: Partial<DirectCall> = {},
    brand: BrandName = 'harrow-and-pine',
  ): Promise<DirectionSet> =>
    engine.direct(brand, { text, draft: 'drafts/a.md', count: 5, memory: NO_MEMORY, seen: [], ...over });
  const directed = async (
    text: string,
    over: Partial<DirectCall> = {},
    brand: BrandName = 'harrow-and-pine',
  ): Promise<readonly Direction[]> => {
    const set = await ask(text, over, brand);
    return set.kind === 'directions' ? set.directions : [];
  };

  const allDrafts = (): { brand: BrandName; text: string }[] => [
    ...BRANDS.flatMap((brand) => Object.values(ORDINARY).map((text) => ({ brand, text }))),
    { brand: 'harrow-and-pine', text: draftOf('harrow-and-pine', 'new-strap-leather') },
    { brand: 'harrow-and-pine', text: draftOf('harrow-and-pine', 'autumn-repair-week') },
    { brand: 'fizzwick', text: draftOf('fizzwick', 'mystery-can-reveal') },
    { brand: 'corvane', text: draftOf('corvane', 'spring-turbidity') },
    { brand: 'fizzwick', text: POEM },
    { brand: 'corvane', text: LIST },
    { brand: 'corvane', text: INJECTED },
  ];

  it('are five, each different from the others, most of them rare for the brand', async () => {
    for (const { brand, text } of allDrafts()) {
      const directions = await directed(text, {}, brand);
      const about = `${brand}: ${text.slice(0, 40)}`;
      if (text !== POEM && text !== LIST) assert.equal(directions.length, 5, about);
      directions.forEach((one, at) => {
        assert.ok(
          directions.slice(0, at).every((other) => isDifferent(wordsOfIdea(one), wordsOfIdea(other))),
          about,
        );
      });
      const rare = directions.filter(({ novelty }) => novelty.used <= RARE * novelty.of);
      assert.ok(rare.length >= directions.length / 2, `${about}: ${rare.length} rare`);
    }
  });

  it('stand on passages that are there letter for letter', async () => {
    for (const { brand, text } of allDrafts())
      for (const { evidence } of await directed(text, {}, brand)) {
        assert.ok(evidence.length > 0);
        for (const ground of evidence) {
          if (ground.source === 'draft') {
            assert.equal(flat(text.slice(ground.start, ground.end)), ground.text);
            continue;
          }
          const post = corpusOf(brand).find(({ path }) => path === ground.post);
          const written = new TextDecoder().decode(post?.bytes);
          assert.ok(flat(written).includes(flat(ground.text)), ground.post);
        }
      }
  });

  it('bring in no number that the draft does not have', async () => {
    for (const { brand, text } of allDrafts())
      for (const direction of await directed(text, {}, brand))
        for (const number of textsOf(direction).match(/\d[\d.,]*%?/g) ?? [])
          assert.ok(text.includes(number), `${number} in ${textsOf(direction)}`);
  });

  it('say so where there is too little to go on, or another language', async () => {
    for (const [name, text] of Object.entries(DEGENERATE))
      assert.deepEqual(await ask(text), { kind: 'none', why: 'too-little' }, name);
    assert.deepEqual(await ask(GERMAN), { kind: 'none', why: 'other-language' });
  });

  it('take what somebody quotes for something quoted', async () => {
    for (const direction of await directed(INJECTED, { count: 12 }))
      assert.doesNotMatch(textsOf(direction), /ignore all|free for everyone|system prompt/i);
  });

  it('never take a number of the corpus for one of the draft', async () => {
    const post =
      'We raised the price of the blue mugs by 14 % in the spring, and nobody in the market noticed.';
    const draft =
      'We raised the price of the blue mugs by 40 %. Everybody in the market noticed, and Aoife took the sign down again. ' +
      'She says that we never asked her. We did not ask anybody.';
    engine.learnFile('trap', 'price.md', bytesOf(post));
    engine.settle('trap');
    const set = await engine.direct('trap', {
      text: draft,
      draft: 'a.md',
      count: 24,
      memory: NO_MEMORY,
      seen: [],
    });
    assert.ok(set.kind === 'directions' && set.directions.length > 5);
    for (const direction of set.directions) assert.doesNotMatch(textsOf(direction), /14/);
  });

  it('are there for a brand that has published nothing', async () => {
    const set = await engine.direct('nobody', {
      ...{ text: ORDINARY['kiln'] ?? '', draft: 'a.md', count: 5, memory: NO_MEMORY, seen: [] },
    });
    assert.ok(set.kind === 'directions' && set.directions.length === 5);
    assert.ok(set.directions.every(({ novelty }) => novelty.used === 0 && novelty.of === 0));
  });

  it('are the same when asked again, and others for another brand', async () => {
    for (const text of Object.values(ORDINARY)) {
      assert.deepEqual(await directed(text), await directed(text));
      const angles = new Set((await directed(text)).map(({ angle }) => angle));
      const opposite = await directed(text, {}, 'corvane');
      assert.ok(opposite.filter(({ angle }) => angles.has(angle)).length <= 3);
    }
  });

  it('go on differing when more are asked for', async () => {
    for (const text of Object.values(ORDINARY)) {
      let seen: readonly Direction[] = [];
      for (let time = 0; time < 5; time++) seen = [...seen, ...(await directed(text, { seen }))];
      assert.ok(seen.length >= 18, String(seen.length));
      seen.forEach((one, at) => {
        assert.ok(seen.slice(0, at).every((other) => isDifferent(wordsOfIdea(one), wordsOfIdea(other))));
      });
    }
  });

  it('end honestly: asked for again and again, there are none left', async () => {
    let seen: readonly Direction[] = [];
    for (let time = 0; time < 8; time++) {
      const set = await ask(ORDINARY['kiln'] ?? '', { seen });
      if (set.kind === 'none') {
        assert.equal(set.why, 'no-more');
        return;
      }
      seen = [...seen, ...set.directions];
    }
    assert.fail(`${seen.length} directions and no end`);
  });

  it('stay away when they were rejected, whatever the reason', async () => {
    const text = ORDINARY['ferry'] ?? '';
    const first = await directed(text);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...VERDICTS.filter((verdict) => verdict !== 'pinned' && verdict !== 'taken')),
        async (at, verdict) => {
          const rejected = first[at];
          assert.ok(rejected);
          const memory = remember(NO_MEMORY, rememberedOf(rejected, verdict, 'drafts/a.md', '2026-11-01'));
          let seen: readonly Direction[] = [];
          for (let time = 0; time < 3; time++) {
            const next = await directed(text, { memory, seen });
            assert.ok(next.every(({ angle }) => angle !== rejected.angle));
            seen = [...seen, ...next];
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('come back after “not now”, when its time is over', async () => {
    const text = ORDINARY['ferry'] ?? '';
    const [first] = await directed(text);
    assert.ok(first);
    const memory = remember(NO_MEMORY, rememberedOf(first, 'not-now', 'drafts/a.md', '2026-10-01'));
    assert.ok((await directed(text, { memory, count: 24 })).some(({ angle }) => angle === first.angle));
  });

  it('keep an unexpected one among five', async () => {
    for (const text of Object.values(ORDINARY))
      assert.equal((await directed(text)).filter(({ isWildcard }) => isWildcard).length, 1);
  });

  it('can be steered: another side of one, two made one, in one’s own words', async () => {
    const text = ORDINARY['payroll'] ?? '';
    const [one, two] = await directed(text);
    assert.ok(one && two);
    const otherHooks = await directed(text, { steer: { flip: { direction: one, facet: 'hook' } } });
    assert.ok(otherHooks.length > 0);
    for (const flipped of otherHooks) {
      assert.equal(flipped.angle, one.angle);
      assert.notEqual(flipped.hook, one.hook);
    }
    const otherAngles = await directed(text, { steer: { flip: { direction: one, facet: 'angle' } } });
    assert.ok(otherAngles.length > 0 && otherAngles.every(({ angle }) => angle !== one.angle));
    const [blend] = await directed(text, { steer: { blend: [one, two] } });
    if (blend) {
      assert.ok([one.angle, two.angle].includes(blend.angle));
      assert.ok(blend.question !== one.question && blend.question !== two.question);
    }
    const wished = await directed(text, { steer: { words: 'own up to a mistake we made' } });
    assert.ok(wished.some(({ angle }) => angle === 'confession' || angle === 'failure'));
  });

  it('forget a post as if it had never been there', async () => {
    const text = ORDINARY['garden'] ?? '';
    const before = await directed(text);
    engine.learnFile('harrow-and-pine', 'extra.md', new TextEncoder().encode(`# Beds and hives\n\n${text}`));
    await directed(text);
    engine.forgetFile('harrow-and-pine', 'extra.md');
    engine.settle('harrow-and-pine');
    assert.deepEqual(await directed(text), before);
  });
});
