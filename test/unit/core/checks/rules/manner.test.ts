import assert from 'node:assert/strict';
import { CheckCache, runChecks, type CheckedBrand } from '../../../../../src/core/checks/index.ts';
import { binomialTail, poissonTail } from '../../../../../src/core/checks/chance.ts';
import { readProse } from '../../../../../src/core/text/index.ts';
import { profileOf } from '../draft.ts';

const MANNER = { words: 20_000, sentences: 2_000, longSentences: 60, assistant: 20, usualAssistant: 0.002 };
const rulesIn = (draft: string, more: Partial<CheckedBrand>, rules = {}): string[] =>
  runChecks(
    draft,
    readProse(draft),
    new CheckCache({
      profile: profileOf({ checks: { rules, exempt: [], jurisdictions: [] } }),
      habits: { times: () => 0, posts: () => 0 },
      manner: MANNER,
      ...more,
    }),
  ).map(({ rule }) => rule);

const PLAIN =
  'The kettle is on. We poured two cups. The dog slept by the stove and the rain went on. '.repeat(6);
const WORN =
  'Moreover, a robust and comprehensive kettle fosters seamless mornings. It is a testament to a vibrant kitchen. Furthermore, it underscores a pivotal journey. ';

describe('words that AI assistants overuse', () => {
  it('are marked once where they are far denser than in the posts', () => {
    assert.deepEqual(rulesIn(PLAIN + WORN, {}), ['wording/assistant']);
    assert.deepEqual(rulesIn(PLAIN, {}), []);
  });
  it('are left alone where the posts have them, or are as dense', () => {
    assert.deepEqual(rulesIn(PLAIN + WORN, { habits: { times: () => 3, posts: () => 3 } }), []);
    assert.deepEqual(rulesIn(PLAIN + WORN, { manner: { ...MANNER, assistant: 2_000 } }), []);
    assert.deepEqual(rulesIn(PLAIN + WORN, { manner: undefined }), []);
  });
});

describe('long sentences', () => {
  const LONG =
    'When the kettle had boiled for the second time and nobody had come down the stairs to pour the water into the brown pot, we sat and waited for it. '.repeat(
      5,
    );
  const ON = { 'reading/long-sentences': 'information' };
  it('are marked at the longest where there are clearly more than in the posts, for brands that ask for it', () => {
    assert.deepEqual(rulesIn(PLAIN + LONG, {}, ON), ['reading/long-sentences']);
    assert.deepEqual(rulesIn(PLAIN + LONG, {}), []);
  });
  it('are left alone where the posts have as many', () => {
    assert.deepEqual(rulesIn(PLAIN + LONG, { manner: { ...MANNER, longSentences: 700 } }, ON), []);
    assert.deepEqual(rulesIn(PLAIN, {}, ON), []);
  });
});

describe('words that shut out people', () => {
  const DRAFT = 'The blacklist is long.\n\n> The blacklist is long.';
  it('are marked outside quotations for brands that ask for it', () => {
    assert.deepEqual(rulesIn(DRAFT, {}, { inclusive: 'information' }), ['inclusive/words']);
    assert.deepEqual(rulesIn(DRAFT, {}), []);
  });
});

describe('chances', () => {
  it('of counts are those of their distributions', () => {
    assert.ok(Math.abs(poissonTail(1, 1) - (1 - Math.exp(-1))) < 1e-12);
    assert.ok(Math.abs(binomialTail(2, 2, 0.5) - 0.25) < 1e-12);
    assert.equal(binomialTail(0, 5, 0.1), 1);
    assert.equal(binomialTail(3, 5, 0), 0);
  });
});
