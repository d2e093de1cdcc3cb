import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import type { Engine } from '../../../src/service/engine/index.ts';
import {
  BRANDS,
  corpusOf,
  draftOf,
  folderOf,
  learnedEngine,
  profileOf,
  type BrandName,
} from './sample-brands.ts';

/** The drafts, or parts of them, that are written in their brand's voice. */
const ON_VOICE: readonly [brand: BrandName, draft: string][] = [
  ['corvane', 'spring-turbidity'],
  ['fizzwick', 'mystery-can-reveal'],
  ['harrow-and-pine', 'autumn-repair-week'],
  ['harrow-and-pine', 'new-strap-leather'],
];
/** Drafts that say the brand's things in a voice that is not its own. */
const OFF_VOICE: readonly [brand: BrandName, draft: string][] = [
  ['corvane', 'tidewatch-launch'],
  ['fizzwick', 'retailer-notice'],
  ['harrow-and-pine', 'press-release-tote'],
];

describe('the sample brands', () => {
  let engine: Engine;

  before(async () => {
    engine = await learnedEngine('2026-12-01', ...BRANDS);
  });

  const percentile = (brand: BrandName, text: string): number => {
    const { standing } = engine.analysis.score({ brand, text });
    assert.ok('percentile' in standing);
    return standing.percentile;
  };
  const rawScore = (brand: BrandName, text: string): number => engine.analysis.score({ brand, text }).raw;
  /** The brand to whose voice a text is nearest; each brand is asked once. */
  const nearest = (scoreOf: (brand: BrandName, text: string) => number, text: string): BrandName => {
    const scores = new Map(BRANDS.map((brand) => [brand, scoreOf(brand, text)]));
    return BRANDS.toSorted((a, b) => scores.get(b)! - scores.get(a)!)[0]!;
  };

  for (const brand of BRANDS) {
    describe(brand, () => {
      it('has a profile without problems', () => {
        assert.deepEqual(
          engine.brands.setProfile({ brand, json: profileOf(brand), fallbackName: brand }).problems,
          [],
        );
      });

      it('has at least sixty posts over two years, each file of them readable', () => {
        const summary = engine.brands.summary({ brand });
        assert.ok(summary.posts >= 60, `${summary.posts} posts`);
        assert.ok(summary.firstDate! < '2025' && summary.lastDate! >= '2026');
        assert.deepEqual(
          summary.notes.filter(({ note }) => note.kind !== 'columns'),
          [],
        );
        assert.equal(summary.files.length, corpusOf(brand).length);
      });

      it('has a CSV or JSON export whose posts are dated', () => {
        const summary = engine.brands.summary({ brand });
        assert.equal(summary.notes.length, 1);
        const { note } = summary.notes[0]!;
        assert.ok(note.kind === 'columns' && note.rows >= 10 && note.taken.date !== undefined);
      });

      // Claims of posts need evidence, of which no ledger is kept here.
      const ownRules = ['term', 'banned', 'channel', 'spelling'];
      it('keeps its own rules in every Markdown post', () => {
        for (const { path, bytes } of corpusOf(brand).filter((file) => file.path.endsWith('.md'))) {
          const text = new TextDecoder().decode(bytes);
          assert.deepEqual(
            engine.analysis
              .findings({ brand, text })
              .filter(({ kind }) => ownRules.includes(kind))
              .map((finding) => finding.message),
            [],
            path,
          );
        }
      });

      it('keeps its own words in its exports and notices too', () => {
        for (const { path, bytes } of corpusOf(brand).filter((file) => !file.path.endsWith('.md'))) {
          const text = new TextDecoder().decode(bytes).replace(/[{}[\]",]/g, ' ');
          assert.deepEqual(
            engine.analysis
              .findings({ brand, text })
              .filter(({ kind }) => ownRules.includes(kind))
              .map((finding) => finding.message),
            [],
            path,
          );
        }
      });

      it('proves each of its facts by a file that is there', () => {
        const { facts } = engine.brands.setProfile({
          brand,
          json: profileOf(brand),
          fallbackName: brand,
        }).profile;
        assert.ok(facts.length >= 5);
        for (const { text, source } of facts) assert.ok(existsSync(`${folderOf(brand)}/${source!}`), text);
      });

      it('has drafts to try it on', () => {
        const mine = [...ON_VOICE, ...OFF_VOICE].filter(([owner]) => owner === brand);
        assert.ok(mine.length >= 2);
        for (const [, draft] of mine) assert.ok(draftOf(brand, draft).includes(`channel: `));
      });
    });
  }

  for (const [brand, draft] of ON_VOICE)
    it(`${brand} hears its own voice in ${draft} more than the other brands do`, () => {
      const text = draftOf(brand, draft);
      assert.equal(nearest(percentile, text), brand);
      assert.equal(nearest(rawScore, text), brand);
    });

  for (const [brand, draft] of OFF_VOICE)
    it(`${brand} does not hear its voice in ${draft}`, () => {
      const own = ON_VOICE.filter(([owner]) => owner === brand).map(([, name]) =>
        percentile(brand, draftOf(brand, name)),
      );
      assert.ok(percentile(brand, draftOf(brand, draft)) < Math.min(...own));
      assert.ok(percentile(brand, draftOf(brand, draft)) < 5);
    });

  it('score each other’s posts low', () => {
    for (const owner of BRANDS) {
      const long = corpusOf(owner)
        .filter(({ path }) => path.endsWith('.md'))
        .map(({ bytes }) => new TextDecoder().decode(bytes))
        .map((text) => ({ text, own: engine.analysis.score({ brand: owner, text }) }))
        .filter(({ own }) => own.words >= 160);
      assert.ok(long.length >= 10);
      for (const { text, own } of long)
        for (const other of BRANDS.filter((brand) => brand !== owner))
          assert.ok(rawScore(other, text) < own.raw, text);
    }
  });
});
