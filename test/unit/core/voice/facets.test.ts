import assert from 'node:assert/strict';
import type { Engine } from '../../../../src/service/engine/index.ts';
import {
  comparison,
  contributionName,
  explainFacet,
  type Facet,
  type FacetAccount,
} from '../../../../src/core/voice/index.ts';
import { BRANDS, corpusOf, draftOf, engineOn, type BrandName, type CorpusFile } from '../sample-brands.ts';

const isHeldOut = (at: number): boolean => at % 5 === 2;
const markdownOf = (brand: BrandName): CorpusFile[] =>
  corpusOf(brand).filter(({ path }) => path.endsWith('.md'));

/** Some 600 words of a brand's own posts, none of which it has learned. */
function ownText(brand: BrandName): string {
  let text = '';
  for (const { bytes } of markdownOf(brand).filter((_, at) => isHeldOut(at))) {
    const post = new TextDecoder().decode(bytes).replace(/^---[\s\S]*?\n---\r?\n/, '');
    text += `${post.replace(/^#.*$/gm, '')}\n\n`;
    if (text.split(/\s+/).length > 600) break;
  }
  return text;
}

describe('the facets of a draft', () => {
  let engine: Engine;
  before(async () => {
    engine = engineOn('2026-10-15');
    for (const brand of BRANDS) {
      for (const [at, { path, bytes }] of markdownOf(brand).entries())
        if (!isHeldOut(at)) engine.brands.learnFile({ brand, path, bytes });
      await engine.brands.refresh({ brand });
    }
  });

  const placeOf = (brand: BrandName, text: string, facet: Facet): number => {
    const standing = engine.analysis.score({ brand, text }).facetStandings?.[facet];
    assert.ok(standing && 'percentile' in standing, `${facet}: ${JSON.stringify(standing)}`);
    assert.ok(standing.low <= standing.percentile && standing.percentile <= standing.high);
    return standing.percentile;
  };
  const accountOf = (brand: BrandName, text: string, facet: Facet): FacetAccount =>
    engine.analysis.facets({ brand, text }).find((account) => account.facet === facet)!;

  for (const brand of BRANDS) {
    describe(brand, () => {
      const own = ownText(brand);

      it('have typical percentiles in the brand’s own text', () => {
        for (const facet of [
          'rhythm',
          'diction',
          'address',
          'punctuation',
          'structure',
          'vocabulary',
        ] as const)
          assert.ok(placeOf(brand, own, facet) > 10, facet);
      });

      it('show run-on sentences in rhythm, not in vocabulary', () => {
        const joined = own.replace(/\.\s+(?=\p{Lu})/gu, ', and ');
        assert.ok(placeOf(brand, joined, 'rhythm') < 10);
        assert.ok(placeOf(brand, joined, 'rhythm') < placeOf(brand, own, 'rhythm') - 20);
        assert.ok(placeOf(brand, joined, 'vocabulary') > 25);
      });

      it('show chopped sentences in rhythm, not in vocabulary', () => {
        const chopped = own.replace(/(\p{L}+ \p{L}+) (?=\p{L})/gu, '$1. ');
        assert.ok(placeOf(brand, chopped, 'rhythm') < 10);
        assert.ok(placeOf(brand, chopped, 'vocabulary') > 25);
      });

      it('show exclamation marks and emoji in punctuation, not in vocabulary', () => {
        const loud = own.replace(/\.(\s)/g, ' 🎉!$1');
        // One of the brands has some of both itself.
        assert.ok(placeOf(brand, loud, 'punctuation') < placeOf(brand, own, 'punctuation') / 4);
        assert.ok(placeOf(brand, loud, 'vocabulary') > 25);
      });
    });
  }

  it('have no percentile in a text that is too short, rhythm needing the most words', () => {
    const { facetStandings, standing } = engine.analysis.score({
      brand: 'harrow-and-pine',
      text: draftOf('corvane', 'tidewatch-launch'),
    });
    assert.ok('percentile' in standing && facetStandings && 'percentile' in facetStandings.punctuation);
    assert.deepEqual(facetStandings.rhythm, { tooShort: true, atLeastWords: 160 });
    const short = engine.analysis.score({ brand: 'harrow-and-pine', text: 'We mend bags. '.repeat(16) });
    assert.ok(short.facetStandings && 'percentile' in short.facetStandings.vocabulary);
    assert.deepEqual(short.facetStandings.address, { tooShort: true, atLeastWords: 80 });
  });

  it('describe rhythm in words per sentence', () => {
    const text = draftOf('harrow-and-pine', 'press-release-tote');
    assert.match(
      explainFacet(accountOf('harrow-and-pine', text, 'rhythm'), 'against'),
      /^Sentences of 1\d words on average; this brand’s are mostly \d–1\d\.$/,
    );
  });

  it('describe what is off brand, with the brand’s figure', () => {
    const text = draftOf('corvane', 'tidewatch-launch');
    const told = (facet: Facet): string[] =>
      accountOf('corvane', text, facet).against.map((one) => `${contributionName(one)} ${comparison(one)}`);
    assert.equal(told('punctuation')[0], 'emoji 7 times (this brand: never)');
    assert.ok(told('address').includes('‘your’ twice (this brand: never)'));
    assert.ok(told('diction').some((line) => line.startsWith('‘unlock’ (typical AI wording) once')));
  });

  it('point to the sentences that have it', () => {
    const text = draftOf('corvane', 'tidewatch-launch');
    for (const account of engine.analysis.facets({ brand: 'corvane', text }))
      for (const { place, reason, times } of [...account.against, ...account.inFavour]) {
        if (times === 0) assert.equal(place, undefined);
        if (!place || reason.feature === 'length' || reason.here === '<emoji>') continue;
        const sentence = text.slice(place.start, place.end).toLowerCase().replaceAll('’', "'");
        assert.ok(
          sentence.includes(String(reason.here).split(' ')[0]!),
          `${String(reason.here)}: ${sentence}`,
        );
      }
  });

  it('describe what the brand often uses and the draft lacks', () => {
    const text = ownText('fizzwick').replace(/\b[Yy]ou(?:r|'re|’re|'ll|’ll|'ve|’ve)?\b/g, 'they');
    const { against } = accountOf('fizzwick', text, 'address');
    const missing = against.find(({ reason }) => reason.here === 'you' || reason.here === 'your');
    assert.ok(missing, JSON.stringify(against.map((one) => contributionName(one))));
    assert.equal(missing.place, undefined);
    assert.match(comparison(missing), /^never \(this brand: about \d+\)$/);
  });

  it('open sentences of the corpus for openings too', () => {
    const text = ownText('harrow-and-pine');
    const { inFavour } = accountOf('harrow-and-pine', text, 'structure');
    const opening = inFavour.find(({ reason }) => reason.feature === 'opening')!;
    const evidence = engine.brands.evidence({ brand: 'harrow-and-pine', reason: opening.reason, limit: 3 });
    assert.ok(evidence.length > 0);
    for (const { sentence } of evidence)
      assert.ok(sentence.toLowerCase().startsWith(String(opening.reason.here)), sentence);
  });
});
