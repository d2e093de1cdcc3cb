import assert from 'node:assert/strict';
import type { Engine } from '../../../../src/service/engine/index.ts';
import { withEdits, type JudgedRewrites } from '../../../../src/core/rewrite/index.ts';
import { learnedEngine, TODAY } from '../sample-brands.ts';
import { samplePosts } from '../sample-posts.ts';

const BRAND = 'harrow-and-pine';

describe('judging a writer’s rewrites', () => {
  let engine: Engine;
  before(async () => {
    engine = await learnedEngine(TODAY, BRAND);
  });

  const PASSAGE =
    'We are incredibly thrilled to leverage our 90 mm bench in order to refurbish your bag on Friday!';
  const TEXT = `Hello from the chapel.\n\n${PASSAGE}\n\nThe strap is new.\n`;
  const judge = (...candidates: string[]): JudgedRewrites => {
    const start = TEXT.indexOf(PASSAGE);
    const result = engine.rewrites.judge({ brand: BRAND, text: TEXT, start, end: start + 3, candidates });
    assert.ok(result.kind === 'judged');
    return result;
  };
  const refusal = (candidate: string): string | undefined => judge(candidate).refused[0]?.why;

  it('keeps candidates with the same facts that are closer to the voice, the closest first', () => {
    const near = 'We mend your bag by hand at our 90 mm bench on Friday.';
    const less = 'We are really happy to use our 90 mm bench to mend your bag on Friday.';
    const { rewrites, refused } = judge(less, near, near, ` ${near}\n`);
    assert.deepEqual(refused, []);
    assert.equal(rewrites.length, 2);
    assert.deepEqual(new Set(rewrites.map(({ text }) => text)), new Set([near, less]));
    const [first, second] = rewrites.map(({ after }) => after.drift);
    assert.ok(first! <= second! && second! < rewrites[0]!.before.drift);
  });

  it('refuses unchanged, too long and too short candidates', () => {
    assert.equal(refusal(PASSAGE), 'same');
    assert.equal(refusal('90 mm, Friday.'), 'length');
    assert.equal(refusal(`${PASSAGE} ${PASSAGE}`), 'length');
    assert.equal(refusal(''), 'length');
  });

  it('refuses a candidate that changes a fact, and names the fact', () => {
    const [refused] = judge('We mend your bag by hand at our 80 mm bench on Friday.').refused;
    assert.ok(refused?.why === 'facts');
    assert.deepEqual(
      refused.faults.map(({ change, fact }) => `${change} ${fact}`),
      ['lost 90 mm', 'added 80 mm'],
    );
    assert.equal(refusal('We mend your bag at our 90 mm bench with Joan on Friday.'), 'facts');
    assert.equal(refusal('We mend your bag at our 90 mm bench on Friday, guaranteed.'), 'facts');
  });

  it('refuses a candidate that changes the form of the draft', () => {
    assert.equal(refusal('# We mend your bag by hand at our 90 mm bench on Friday.'), 'markdown');
    assert.equal(refusal('We mend your bag by hand at our 90 mm bench.\n\nThat is on Friday.'), 'markdown');
    assert.equal(refusal('- We mend your bag by hand at our 90 mm bench on Friday.'), 'markdown');
    assert.equal(refusal('**We mend your bag by hand at our 90 mm bench on Friday.'), 'markdown');
  });

  it('refuses a candidate with a marked word, and names the word', () => {
    const [refused] = judge('We are thrilled to mend your bag at our 90 mm bench on Friday.').refused;
    assert.ok(refused?.why === 'marked');
    assert.deepEqual(refused.words, ['thrilled']);
  });

  it('refuses a candidate that calls something new', () => {
    assert.equal(refusal('We mend your bag by hand at our new 90 mm bench on Friday.'), 'facts');
  });

  it('lists the changes of a rewrite, which can be left out one by one', () => {
    const candidate = 'We mend your bag by hand at our 90 mm bench on Friday.';
    const [rewrite] = judge(candidate).rewrites;
    assert.ok(rewrite);
    assert.equal(rewrite.by, 'model');
    assert.equal(withEdits(TEXT, rewrite.passage, rewrite.edits), candidate);
    assert.ok(rewrite.edits.length > 1);
    const without = withEdits(TEXT, rewrite.passage, rewrite.edits.slice(0, -1));
    assert.match(without, /Friday!$/);
  });

  it('refuses another term that the profile does not want', () => {
    const own = 'We leverage our 90 mm bench to refurbish or restore your carryall accessory on Friday!';
    assert.equal(refusal(own), 'finding');
  });

  it('refuses a candidate with words that nobody knows, and names them', () => {
    const [refused] = judge(
      'We mend your bag by hand at our 90 mm bench, becaugged and stavy, on Friday.',
    ).refused;
    assert.ok(refused?.why === 'unknown-words');
    assert.deepEqual(refused.words, ['becaugged', 'stavy']);
  });

  it('refuses a sentence copied from one post, and a candidate that is no closer to the voice', () => {
    const post = samplePosts(BRAND)
      .flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text)))
      .find((text) => /^[A-Z][a-z ]{70,110}\.$/.test(text));
    assert.ok(post !== undefined);
    const words = post.slice(0, -1).toLowerCase().split(' ').reverse();
    const text = `So ${words.join(' ')}.`;
    const result = engine.rewrites.judge({ brand: BRAND, text, start: 0, end: 0, candidates: [post] });
    assert.ok(result.kind === 'judged');
    assert.deepEqual(result.refused, [{ text: post, why: 'copied' }]);
    const worse = 'Regarding your bag: it is, in fact, our 90 mm bench that people might choose on Friday!';
    assert.equal(judge(worse).rewrites.length, 0);
  });
});
