import assert from 'node:assert/strict';
import { runToEnd } from '../../../../src/core/base/cooperative.ts';
import {
  calibrateInSteps,
  driftOf,
  evidenceFor,
  explain,
  type Reason,
} from '../../../../src/core/voice/index.ts';
import { bakeryPosts, blocksOf, voiceOf } from './corpus.ts';

describe('drift', () => {
  const posts = bakeryPosts(12);
  const voice = voiceOf(posts);
  const calibration = runToEnd(calibrateInSteps(voice, posts));
  const draft =
    'We bake at four. We leverage our amazing, game-changing oven to supercharge your morning! Bread keeps for three days.';

  it('flags a hype sentence in a terse brand, and only it', () => {
    const judged = driftOf(voice, blocksOf(draft), calibration);
    assert.deepEqual(
      judged.map(({ flagged }) => flagged),
      [false, true, false],
    );
    assert.equal(
      draft.slice(judged[1]!.start, judged[1]!.end),
      'We leverage our amazing, game-changing oven to supercharge your morning!',
    );
  });

  it('has reasons with the brand’s own wording', () => {
    const reasons = driftOf(voice, blocksOf(draft), calibration)[1]!.reasons;
    assert.equal(reasons[0]!.here, 'leverage');
    assert.equal(reasons[0]!.instead, 'use');
    assert.ok(reasons.every(({ register }) => register === 'hype' || register === 'corporate'));
    assert.match(
      explain(reasons[0]!),
      /^‘leverage’ \(corporate\): never in 12 posts; the brand writes ‘use’ \(\d+ times\)$/,
    );
  });

  it('points into the sentence', () => {
    const sentence = driftOf(voice, blocksOf(draft), calibration)[1]!;
    const text = draft.slice(sentence.start, sentence.end);
    for (const { here, span } of sentence.reasons)
      assert.equal(text.slice(span.start, span.end).toLowerCase(), here);
  });

  it('does not flag a list item because it opens in lower case, as it does a paragraph', () => {
    const lowered = (text: string): string[] =>
      driftOf(voice, blocksOf(text), calibration)
        .filter(({ reasons }) => reasons.some(({ feature }) => feature === 'lower'))
        .map(({ start, end }) => text.slice(start, end));
    const item = 'bread keeps for three days.';
    assert.deepEqual(lowered(`We bake at four.\n\n${item}`), [item]);
    assert.deepEqual(lowered(`We bake at four.\n\n- ${item}\n- [ ] ${item}\n`), []);
    assert.deepEqual(lowered(`We bake at four.\n\n- Rye is sour. ${item}\n`), [item]);
  });

  it('flags nothing without a calibration', () => {
    assert.ok(driftOf(voice, blocksOf(draft)).every(({ flagged }) => !flagged));
  });

  it('notes a sentence far longer than the brand’s', () => {
    const long = `We bake ${'bread and rye and salt and flour and butter and '.repeat(4)}more.`;
    const reason = driftOf(voice, blocksOf(long), calibration)[0]!.reasons.find(
      ({ feature }) => feature === 'length',
    );
    assert.ok(reason);
    assert.match(explain(reason), /^43 words; this brand’s sentences are mostly \d–\d+$/);
  });

  it('has nothing against a line of hashtags', () => {
    const judged = driftOf(voice, blocksOf('We bake at four.\n\n#ryefirst #openfridays\n'), calibration);
    assert.deepEqual(judged.at(-1)?.reasons, []);
  });

  it('flags few of the brand’s own sentences', () => {
    const judged = posts.flatMap(({ blocks }) => driftOf(voice, blocks, calibration));
    assert.ok(judged.filter(({ flagged }) => flagged).length <= 0.05 * judged.length);
  });

  it('finds the sentences that prove a reason, one a post', () => {
    const reason = driftOf(voice, blocksOf(draft), calibration)[1]!.reasons[0]!;
    const evidence = evidenceFor(reason, posts, 2);
    assert.equal(evidence.length, 2);
    assert.notEqual(evidence[0]!.id, evidence[1]!.id);
    assert.ok(evidence.every(({ sentence }) => /\buse\b/.test(sentence.text)));
  });
});

describe('explaining a reason', () => {
  const reason: Reason = {
    feature: 'word',
    facet: 'diction',
    weight: 1,
    span: { start: 0, end: 4 },
    here: 'very',
    brand: { posts: 214, count: 0, postsWith: 0, usual: 3 },
  };
  const withFigures = (count: number, postsWith: number, posts = 214): string =>
    explain({ ...reason, brand: { ...reason.brand, count, postsWith, posts } });

  it('gives the brand’s own figure', () => {
    assert.equal(withFigures(0, 0), '‘very’: never in 214 posts');
    assert.equal(withFigures(1, 1), '‘very’: once, in 1 of 214 posts');
    assert.equal(withFigures(2, 1), '‘very’: twice, in 1 of 214 posts');
    assert.equal(withFigures(9, 8), '‘very’: 9 times, in 8 of 214 posts');
    assert.equal(withFigures(9, 1, 1), '‘very’: 9 times in one post');
  });

  it('names the register', () => {
    assert.equal(explain({ ...reason, here: 'epic', register: 'hype' }), '‘epic’ (hype): never in 214 posts');
    assert.equal(
      explain({ ...reason, feature: 'lower' }),
      'starts with a lower-case letter: never in 214 posts',
    );
  });

  it('gives the brand’s alternative with its count', () => {
    const choice: Reason = {
      ...reason,
      feature: 'choice',
      here: 'leverage',
      instead: 'use',
      brand: { ...reason.brand, insteadCount: 47 },
    };
    assert.equal(explain(choice), '‘leverage’: never in 214 posts; the brand writes ‘use’ (47 times)');
  });
});
