import escapeStringRegexp from 'escape-string-regexp';
import assert from 'node:assert/strict';
import {
  ANGLES,
  isDifferent,
  wordsOfIdea,
  NO_MEMORY,
  PROMPT_DATA,
  remember,
  rememberedOf,
  VERDICTS,
  type DirectCall,
  type Direction,
  type DirectionSet,
} from '../../../../../src/core/directions/index.ts';
import type { Engine } from '../../../../../src/service/engine/index.ts';
import { type BrandName, BRANDS, corpusOf, draftOf, learnedEngine, TODAY } from '../../sample-brands.ts';
import { DEGENERATE, GERMAN, INJECTED, LIST, ORDINARY, POEM } from './drafts.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textsOf = ({ title, question, firstStep }: Direction): string =>
  [title, question, firstStep].join('\n');

describe('creative directions', () => {
  let engine: Engine;
  before(async () => {
    engine = await learnedEngine(TODAY, ...BRANDS);
  });

  const ask = (
    text: string,
    over: Partial<DirectCall> = {},
    brand: BrandName = 'harrow-and-pine',
  ): Promise<DirectionSet> =>
    engine.directions.suggest({
      brand,
      text,
      draft: 'drafts/a.md',
      count: 5,
      memory: NO_MEMORY,
      seen: [],
      ...over,
    });
  const directed = async (
    text: string,
    over: Partial<DirectCall> = {},
    brand: BrandName = 'harrow-and-pine',
  ): Promise<readonly Direction[]> => {
    const set = await ask(text, over, brand);
    return set.kind === 'directions' ? set.directions : [];
  };

  const plain = new Map<string, Promise<DirectionSet>>();
  /** What is said of a draft without anything more; asked once for all tests. */
  const plainSet = (text: string, brand: BrandName): Promise<DirectionSet> => {
    const key = `${brand} ${text}`;
    const set = plain.get(key) ?? ask(text, {}, brand);
    plain.set(key, set);
    return set;
  };
  const plainOf = async (text: string, brand: BrandName): Promise<readonly Direction[]> => {
    const set = await plainSet(text, brand);
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

  it('are up to five, each different from the others and about a line of its own', async () => {
    for (const { brand, text } of allDrafts()) {
      const directions = await plainOf(text, brand);
      const about = `${brand}: ${text.slice(0, 40)}`;
      assert.ok(directions.length <= 5, about);
      if (Object.values(ORDINARY).includes(text)) assert.ok(directions.length >= 2, about);
      const lines = directions.map(({ evidence }) => evidence[0]?.text);
      assert.equal(new Set(lines).size, lines.length, about);
      directions.forEach((one, at) => {
        const before = directions.slice(0, at);
        assert.ok(
          before.every((other) => isDifferent(wordsOfIdea(one), wordsOfIdea(other))),
          about,
        );
      });
    }
  });

  it('say nothing of the draft in words of their own: another draft with the same line gets the same words', async () => {
    for (const { brand, text } of allDrafts())
      for (const { prompt, title, question, firstStep } of await plainOf(text, brand)) {
        const known = PROMPT_DATA.find(({ id }) => id === prompt);
        assert.ok(known);
        // A prompt may say who it is about; the name stands in the draft.
        const pattern = (source: string): RegExp =>
          new RegExp(`^${source.split('{person}').map(escapeStringRegexp).join('([\\p{L} .]+)')}$`, 'u');
        for (const [source, said] of [
          [known.title, title],
          [known.question, question],
          [known.firstStep, firstStep],
        ] as const)
          for (const name of pattern(source).exec(said)?.slice(1) ?? [`${said} is not ${source}`])
            assert.ok(text.includes(name), name);
      }
  });

  it('stand on passages that are there letter for letter', async () => {
    for (const { brand, text } of allDrafts())
      for (const { evidence } of await plainOf(text, brand)) {
        assert.ok(evidence.length > 0);
        for (const ground of evidence) {
          if (ground.source === 'draft') {
            assert.equal(flat(text.slice(ground.start, ground.end)), ground.text);
            continue;
          }
          const post = corpusOf(brand).find(({ path }) => path === ground.post.replace(/#\d+$/u, ''));
          const written = new TextDecoder().decode(post?.bytes);
          assert.ok(flat(written).includes(flat(ground.text)), ground.post);
        }
      }
  });

  it('bring in no number that the draft does not have', async () => {
    for (const { brand, text } of allDrafts())
      for (const direction of await plainOf(text, brand))
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

  it('are there for a brand that has published nothing', async () => {
    const set = await engine.directions.suggest({
      brand: 'nobody',
      ...{ text: ORDINARY['kiln'] ?? '', draft: 'a.md', count: 5, memory: NO_MEMORY, seen: [] },
    });
    assert.ok(set.kind === 'directions' && set.directions.length >= 3);
    assert.ok(set.directions.every(({ novelty }) => novelty.used === 0 && novelty.of === 0));
  });

  it('are the same when asked again', async () => {
    for (const text of Object.values(ORDINARY)) assert.deepEqual(await directed(text), await directed(text));
  });

  it('go on differing when more are asked for', async () => {
    for (const text of Object.values(ORDINARY)) {
      let seen: readonly Direction[] = [];
      for (let time = 0; time < 3; time++) seen = [...seen, ...(await directed(text, { seen }))];
      const prompts = seen.map(({ prompt }) => prompt);
      assert.equal(new Set(prompts).size, prompts.length);
    }
  });

  it('do not repeat what the brand was shown lately, where another question fits as well', async () => {
    const text = ORDINARY['payroll'] ?? '';
    const first = (await directed(text)).map(({ prompt }) => prompt);
    const next = (await directed(text, { recent: first, draft: 'drafts/a.md' })).map(({ prompt }) => prompt);
    assert.notDeepEqual(next, first);
  });

  it('end honestly: asked for again and again, there are none left', async () => {
    let seen: readonly Direction[] = [];
    for (let time = 0; time < 30; time++) {
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
    for (const verdict of VERDICTS.filter((one) => !['pinned', 'taken', 'useful'].includes(one)))
      for (const rejected of first) {
        const memory = remember(NO_MEMORY, rememberedOf(rejected, verdict, 'drafts/a.md', '2026-11-01'));
        const next = await directed(text, { memory, count: 24 });
        assert.ok(next.every(({ prompt }) => prompt !== rejected.prompt));
      }
  });

  it('come back after “not now”, when its time is over', async () => {
    const text = ORDINARY['ferry'] ?? '';
    const [first] = await directed(text);
    assert.ok(first);
    const memory = remember(NO_MEMORY, rememberedOf(first, 'not-now', 'drafts/a.md', '2026-10-01'));
    assert.ok((await directed(text, { memory, count: 24 })).some(({ angle }) => angle === first.angle));
  });

  it('can be asked for: another like one, and in one’s own words', async () => {
    const text = ORDINARY['payroll'] ?? '';
    const all = await directed(text, { count: 24 });
    const [one] = all;
    assert.ok(one);
    for (const like of await directed(text, { steer: { like: one }, seen: [one] })) {
      assert.notEqual(like.prompt, one.prompt);
      const isSameLine = like.evidence.some(({ text: line }) =>
        one.evidence.some((other) => other.text === line),
      );
      const isOfWhole = like.isOfWhole && one.isOfWhole;
      assert.ok(isSameLine || isOfWhole || (like.showsAngle && like.angle === one.angle));
    }
    const wished = await directed(text, { steer: { words: 'somebody who disagrees with this' } });
    assert.match(wished[0]?.question ?? '', /disagree/);
  });

  it('are of the kind that was asked for, or there are none and it is said', async () => {
    const found = { farther: 0, nearer: 0 };
    for (const { brand, text } of allDrafts())
      for (const distance of ['farther', 'nearer'] as const) {
        const set = await ask(text, { steer: { distance } }, brand);
        if (set.kind === 'none') {
          assert.equal(set.why, 'none-like-that');
          continue;
        }
        found[distance]++;
        for (const { showsAngle, novelty } of set.directions)
          assert.ok(
            distance === 'farther'
              ? showsAngle && novelty.used <= 0.03 * novelty.of
              : !showsAngle || novelty.used > 0,
          );
      }
    assert.ok(found.farther > 3 && found.nearer > 3, JSON.stringify(found));
    const [kiln = ''] = Object.values(ORDINARY);
    for (const angle of ANGLES)
      for (const one of await directed(kiln, { steer: { angle } }))
        assert.ok(one.showsAngle && one.angle === angle);
    assert.deepEqual(await ask(ORDINARY['payroll'] ?? '', { steer: { words: 'zeppelins over Lakehurst' } }), {
      kind: 'none',
      why: 'none-like-that',
    });
  });

  it('are fewer of a prompt that people here found wrong', async () => {
    const text = ORDINARY['payroll'] ?? '';
    const [first] = await directed(text);
    assert.ok(first);
    const isThere = async (times: number): Promise<boolean> => {
      let memory = NO_MEMORY;
      for (let at = 0; at < times; at++)
        memory = remember(memory, rememberedOf(first, 'misread', `drafts/other-${at}.md`, '2026-10-01'));
      return (await directed(text, { memory, count: 24 })).some(({ prompt }) => prompt === first.prompt);
    };
    assert.equal(await isThere(0), true);
    assert.equal(await isThere(40), false);
  });

  it('leave a language model rare angles that the draft could carry, also where no prompt fits', async () => {
    let open = 0;
    let offered = 0;
    for (const { brand, text } of allDrafts()) {
      const without = await plainSet(text, brand);
      assert.equal(without.open, undefined, 'nobody is there to write them');
      const set = await ask(text, { isForWriter: true }, brand);
      const shown = set.kind === 'none' ? [] : set.directions;
      const cells = set.open ?? [];
      assert.deepEqual({ ...set, open: undefined }, { ...without, open: undefined });
      assert.ok(shown.length + cells.length <= 5);
      const rare = [...shown.flatMap((one) => one.rare ?? []), ...cells];
      for (const { angle, evidence, novelty } of rare) {
        assert.ok(novelty.used <= 0.03 * novelty.of, angle);
        assert.ok(evidence.length > 0);
        for (const ground of evidence) assert.equal(flat(text.slice(ground.start, ground.end)), ground.text);
      }
      const angles = [...shown.filter(({ showsAngle }) => showsAngle), ...rare].map(({ angle }) => angle);
      assert.equal(new Set(angles).size, angles.length);
      assert.ok(shown.every((one) => !one.showsAngle || one.rare === undefined));
      open += cells.length;
      offered += shown.filter((one) => one.rare).length;
    }
    assert.ok(open > 5 && offered > 10, `${open} open, ${offered} offered`);
  });

  it('are asked for a line, a poem and a note to oneself in their own way', async () => {
    const [line] = await directed('Bread for people who were up before it.');
    assert.equal(line?.evidence[0]?.text, 'Bread for people who were up before it.');
    assert.deepEqual(await directed(POEM), [], 'no reader has found a question good for a poem yet');
    const noted = await directed(`${ORDINARY['garden'] ?? ''}\n\nTODO needs an ending`);
    for (const { evidence } of noted) assert.doesNotMatch(evidence.map(({ text }) => text).join(), /TODO/);
  });

  it('forget a post as if it had never been there', async () => {
    const text = ORDINARY['garden'] ?? '';
    const before = await directed(text);
    engine.brands.learnFile({
      brand: 'harrow-and-pine',
      path: 'extra.md',
      bytes: new TextEncoder().encode(`# Beds and hives\n\n${text}`),
    });
    await directed(text);
    engine.brands.forgetFile({ brand: 'harrow-and-pine', path: 'extra.md' });
    await engine.brands.refresh({ brand: 'harrow-and-pine' });
    assert.deepEqual(await directed(text), before);
  });
});
