import assert from 'node:assert/strict';
import type { Engine } from '../../../../../src/service/engine/index.ts';
import type { Threshold } from '../../../../../src/core/prediction/index.ts';
import { learnedEngine, TODAY } from '../../sample-brands.ts';

describe('a language model’s continuations', () => {
  let engine: Engine;
  const judge = (draft: string, candidates: string[], threshold: Threshold = 'quiet'): string => {
    const [before = '', after = ''] = draft.split('█');
    const result = engine.suggestions.judge({
      brand: 'harrow-and-pine',
      before,
      after,
      threshold,
      candidates,
    });
    return result.kind === 'suggestion' ? result.text : `[${result.reason}]`;
  };
  before(async () => {
    engine = await learnedEngine(TODAY, 'harrow-and-pine');
  });

  const DRAFT = 'The mug has a chip in the rim, so we█';
  const AGREED = [' mend it before it goes out.', ' mend it first.', ' mend it by hand.'];

  it('are shown where they agree on the first word', () => {
    assert.match(judge(DRAFT, AGREED), /^ mend it/);
  });

  it('are not shown where each begins differently, unless confidence is generous', () => {
    const draft = 'The lantern on the shelf looks█';
    const apart = [' blue in the dark.', ' older than the shop.', ' lit from below.'];
    assert.equal(judge(draft, apart), '[unsure]');
    assert.match(judge(draft, apart, 'generous'), /^ (?:blue|older|lit) /);
  });

  it('state no number, name or claim that the draft does not', () => {
    for (const invented of [' mend it in 3 days', ' ask Rosalind', ' give you the best one', ' take £14 off'])
      assert.equal(judge(DRAFT, [invented, invented]), '[unknown-fact]', invented);
  });

  it('do not leave the voice', () => {
    const hype = ' literally love it so much, honestly it’s totally amazing you guys!!!';
    assert.equal(judge(DRAFT, [hype, hype, hype], 'generous'), '[off-voice]');
  });

  it('hold no term that the profile bans', () => {
    assert.equal(judge('The glaze is█', [' timeless', ' timeless and green']), '[banned]');
  });

  it('hold no word that nobody knows, and more than words of grammar', () => {
    for (const misspelled of [' mendel it firstly', ' polishify it'])
      assert.equal(judge(DRAFT, [misspelled, misspelled], 'generous'), '[unknown-word]', misspelled);
    assert.equal(judge(DRAFT, [' have to', ' have to'], 'generous'), '[unsure]');
    const known = 'The mug has a chip in the rim, so we polishify it and█';
    assert.match(judge(known, [' polishify it again'], 'generous'), /polishify/);
  });

  it('are shown only where ghost text may be', () => {
    assert.equal(judge('# The mug█', [' is back']), '[heading]');
    assert.equal(judge('```\nThe mug█', [' is back']), '[code]');
  });

  it('give no suggestion where there are none', () => {
    assert.equal(judge(DRAFT, []), '[unsure]');
  });
});
