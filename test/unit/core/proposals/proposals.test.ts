import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedProfile, readProfile } from '../../../../src/core/brand/index.ts';
import { readMarkdownGuide, type GuideText } from '../../../../src/core/guides/index.ts';
import {
  changesOf,
  dismissedIn,
  withDismissed,
  type Proposal,
  type ProposedValue,
} from '../../../../src/core/proposals/index.ts';
import { MOST_GUESSES } from '../../../../src/core/proposals/corpus/strongest-guesses.ts';
import type { Engine } from '../../../../src/service/engine/index.ts';
import { BRANDS, corpusOf, engineOn, learnedEngine, type BrandName } from '../sample-brands.ts';

const TODAY = '2026-09-20';
const guide = (text: string): GuideText => ({ name: 'guide.md', blocks: readMarkdownGuide(text) });

/** Engines with a brand's posts, without its profile; the tests only ask them. */
const learnedPosts = new Map<BrandName, Promise<Engine>>();
function postsOf(brand: BrandName): Promise<Engine> {
  const engine = learnedPosts.get(brand) ?? learnPosts(brand);
  learnedPosts.set(brand, engine);
  return engine;
}

async function learnPosts(brand: BrandName): Promise<Engine> {
  const engine = await learnedEngine(TODAY, brand);
  engine.brands.setProfile({ brand, json: undefined, fallbackName: brand });
  await engine.brands.refresh({ brand });
  return engine;
}

async function proposalsOf(brand: BrandName): Promise<readonly Proposal[]> {
  return (await (await postsOf(brand)).proposals.fromPosts({ brand }))?.proposals ?? [];
}

describe('proposals from posts', () => {
  it('name traits, words, habits and limits, each with something to read', async () => {
    const proposals = await proposalsOf('harrow-and-pine');
    const ids = proposals.map(({ id }) => id);
    for (const id of [
      'trait:brief',
      'trait:conversational',
      'habit:sentences:length',
      'term:make',
      'channel:instagram',
    ])
      assert.ok(ids.includes(id), id);
    assert.equal(new Set(ids).size, ids.length);
    const guesses = proposals.filter(({ isGuess }) => isGuess === true);
    assert.equal(guesses.length, MOST_GUESSES);
    assert.ok(guesses.every(({ confidence }) => confidence === 'low'));
    assert.ok(
      !proposals.some(
        ({ value, isGuess, question }) => value.kind === 'ban' && isGuess !== true && question === undefined,
      ),
    );
    for (const { evidence, id } of proposals) assert.ok(evidence.length > 0 && evidence[0]?.text !== '', id);
  });

  it('never avoid what the other half of the posts has', async () => {
    const brand = 'corvane';
    const engine = engineOn(TODAY);
    engine.brands.setProfile({ brand, json: undefined, fallbackName: brand });
    const files = corpusOf(brand);
    for (const [at, { path, bytes }] of files.entries())
      if (at % 2 === 0) engine.brands.learnFile({ brand, path, bytes });
    await engine.brands.refresh({ brand });
    const found = (await engine.proposals.fromPosts({ brand }))?.proposals ?? [];
    const rest = files
      .filter((_, at) => at % 2 === 1)
      .map(({ bytes }) => new TextDecoder().decode(bytes).toLowerCase());
    const avoided = found.flatMap(({ value }) =>
      value.kind === 'term' ? value.insteadOf : value.kind === 'ban' ? [value.term] : [],
    );
    const contradicted = avoided.filter(
      (word) => rest.filter((text) => new RegExp(`\\b${word}\\b`).test(text)).length > 2,
    );
    assert.ok(avoided.length > 0);
    assert.ok(contradicted.length <= 0.1 * avoided.length, contradicted.join());
  });

  it('leave out what the profile states', async () => {
    const brand = 'harrow-and-pine';
    const engine = await learnedEngine(TODAY, brand);
    const proposals = (await engine.proposals.fromPosts({ brand }))?.proposals ?? [];
    assert.ok(!proposals.some(({ value }) => value.kind === 'description'));
    assert.ok(!proposals.some(({ value }) => value.kind === 'ban' && value.term === 'thrilled'));
  });
});

const questioned = engineOn(TODAY);
/** The sample brands' posts as those of one brand, and these. What is read for one test is kept for the next one. */
async function questionsOf(brands: readonly BrandName[], more: string): Promise<Proposal[]> {
  const engine = questioned;
  const brand = ['all', ...brands].join('-');
  engine.brands.setProfile({ brand, json: undefined, fallbackName: brand });
  for (const of of brands)
    for (const { path, bytes } of corpusOf(of))
      engine.brands.learnFile({ brand, path: `${of}/${path}`, bytes });
  engine.brands.learnFile({ brand, path: 'more.md', bytes: new TextEncoder().encode(more) });
  const found = (await engine.proposals.fromPosts({ brand }))?.proposals ?? [];
  return found.filter(({ question }) => question !== undefined);
}

describe('questions about words that the posts never say', () => {
  const TEA = 'We pour tea slowly, and nobody minds the wait.\n';

  it('are asked where so many words would have several, and accepting one bans the word', async () => {
    const asked = await questionsOf(BRANDS, TEA);
    assert.deepEqual(
      asked.map(({ question }) => question),
      ['Your posts never say “implementation” (others: once in 2800 words). Ban it?'],
    );
    assert.deepEqual(asked[0]?.value, { kind: 'ban', term: 'implementation' });
  });

  it('are not asked of a word that one post has', async () => {
    assert.deepEqual(
      await questionsOf(BRANDS, `${TEA}The implementation of the new kettle took a day.\n`),
      [],
    );
  });

  it('are not asked of fewer words', async () => {
    for (const brand of BRANDS) assert.deepEqual(await questionsOf([brand], TEA), []);
    assert.deepEqual(await questionsOf([], TEA), []);
  });
});

describe('a guide beside posts', () => {
  it('asks where they disagree, and shows the posts', async () => {
    const brand = 'fizzwick';
    const engine = await postsOf(brand);
    const text =
      '# Marks\n\n- Do not use exclamation marks.\n- Do not use dashes.\n- Say “beverage”, not “pop”.\n';
    const found = await engine.proposals.fromGuide({ brand, guide: guide(text) });
    const asked = found?.proposals.flatMap(({ disagreement }) => disagreement ?? []) ?? [];
    assert.match(asked[0]?.question ?? '', /^The guide bans exclamation marks; \d\d of 75 posts have one/);
    assert.ok(asked[0]?.posts.every(({ text: sentence }) => sentence.includes('!')));
    assert.match(
      asked[1]?.question ?? '',
      /^The guide says “beverage”, not “pop”; \d+ of 75 posts say “pop”/,
    );
    assert.equal(asked.length, 2);
  });

  it('counts the posts that break any rule that drafts are checked for', async () => {
    const brand = 'fizzwick';
    const engine = await postsOf(brand);
    const text =
      '# Grammar\n\n- Do not use the passive. It hides people.\n- No semicolons.\n- Be brave.\n\n# Instagram\n\n- No hashtags.\n';
    const found = await engine.proposals.fromGuide({ brand, guide: guide(text) });
    const asked = new Map(found?.proposals.map(({ id, disagreement }) => [id, disagreement]));
    const passive = asked.get('dont:do not use the passive. it hides people.');
    assert.match(
      passive?.question ?? '',
      /^The guide says “Do not use the passive”; \d+ of 75 posts do otherwise/,
    );
    assert.ok((passive?.posts.length ?? 0) > 0);
    assert.equal(asked.get('do:be brave.'), undefined);
    const hashtags = asked.get('dont:no hashtags (instagram only).');
    assert.match(hashtags?.question ?? '', /“No hashtags”; \d+ of \d+ posts in Instagram do otherwise/);
    assert.ok(hashtags?.question.includes('of 75 posts') === false);
  });
});

const PROFILE = `{
  // The name on the door.
  "name": "Tea",
  "terms": [
    { "use": "tea", "insteadOf": ["brew"] }, // since 2019
  ],
  "channels": { "instagram": { "maxHashtags": 3 } }
}
`;
const word = fc.constantFrom('tea', 'brew', 'pot', 'cup', 'leaf');
const value: fc.Arbitrary<ProposedValue> = fc.oneof(
  fc.record({
    kind: fc.constant('term' as const),
    use: word,
    insteadOf: fc.uniqueArray(word, { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('ban' as const), term: word }),
  fc.record({
    kind: fc.constantFrom('we-are' as const, 'we-are-not' as const, 'do' as const, 'dont' as const),
    text: word,
  }),
  fc.record({ kind: fc.constant('trait' as const), name: word, description: word }),
  fc.record({ kind: fc.constant('pair' as const), before: word, after: word }),
  fc.record({ kind: fc.constant('habit' as const), habit: word, text: word }),
  fc.record({
    kind: fc.constant('channel' as const),
    channel: word,
    maxCharacters: fc.integer({ min: 1, max: 500 }),
  }),
  fc.record({ kind: fc.constant('description' as const), text: word }),
);

describe('an accepted proposal', () => {
  it('is written into the profile with comments kept, once however often it is accepted', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), (taken) => {
        let text = PROFILE;
        for (const one of taken) text = changedProfile(text, changesOf(text, one));
        assert.deepEqual(readProfile(text, 'Tea').problems, []);
        assert.ok(text.includes('// The name on the door.') && text.includes('// since 2019'));
        for (const one of taken)
          if (one.kind !== 'description') assert.deepEqual(changesOf(text, one), [], JSON.stringify(one));
      }),
    );
  });
});

describe('dismissed proposals', () => {
  it('are kept one a line, each once, and lines of people stay', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]+:[a-z ]{1,8}[a-z]$/)), (ids) => {
        const text = withDismissed('# mine\nban:pot\n', ids);
        assert.ok(text.startsWith('# mine\nban:pot\n'));
        assert.deepEqual(dismissedIn(text), new Set(['ban:pot', ...ids]));
        assert.equal(withDismissed(text, ids), text);
      }),
    );
  });
});
