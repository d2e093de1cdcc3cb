import assert from 'node:assert/strict';
import { localizeInEnglish } from '../../../../src/core/base/localize.ts';
import { describeScore } from '../../../../src/core/changes/index.ts';

const words = { localize: localizeInEnglish, language: 'en' };

describe('a score in words', () => {
  const score = {
    raw: 0,
    words: 90,
    language: 'en',
    certainty: 'usual',
    facets: { address: 0, vocabulary: 0, rhythm: 0, diction: 0, punctuation: 0, structure: 0 },
    manner: 0,
    matter: 0,
    standing: { percentile: 75, low: 51, high: 89 },
  } as const;

  it('has its percentile apart from what else keeps the draft from being on brand, so that a menu cuts off neither', () => {
    const { place, besides, plain } = describeScore(
      score,
      'Tern',
      { band: 'partly', flagged: 1, banned: 0, peak: 90, furthest: [] },
      words,
    );
    assert.match(place, /^Closer to Tern’s style than 75 %/);
    assert.equal(
      besides,
      '1 sentence to look at. As a whole the draft is on brand; single sentences are not.',
    );
    assert.equal(plain, `${besides} ${place}`);
  });

  it('says what keeps a draft without a mark from being on brand', () => {
    const { besides } = describeScore(
      score,
      'Tern',
      { band: 'partly', flagged: 0, banned: 0, peak: 85.4, furthest: [] },
      words,
    );
    assert.match(
      besides ?? '',
      /^Only its three furthest sentences .* than those of 85 % of the brand’s posts\. As a whole the draft is on brand, /,
    );
  });

  it('has nothing besides it in a draft on brand without marks', () => {
    const described = describeScore(
      score,
      'Tern',
      { band: 'on', flagged: 0, banned: 0, peak: 20, furthest: [] },
      words,
    );
    assert.equal(described.besides, undefined);
  });
});
