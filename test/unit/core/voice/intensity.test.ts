import assert from 'node:assert/strict';
import type { Engine } from '../../../../src/service/engine/index.ts';
import { BRANDS, corpusOf, engineOn, profileOf, type BrandName } from '../sample-brands.ts';

const HYPE =
  'We’re beyond thrilled to unveil a truly game-changing solution that empowers customers to unlock their full potential like never before! Our best-in-class team leverages cutting-edge innovation to deliver seamless, world-class experiences at every single touchpoint. Get ready to supercharge your journey and take things to the next level!';

describe('heat', () => {
  let engine: Engine;
  const held = new Map<BrandName, string[]>();

  before(async () => {
    engine = engineOn('2026-10-15');
    for (const brand of BRANDS) {
      engine.brands.setProfile({ brand, json: profileOf(brand), fallbackName: brand });
      const posts = corpusOf(brand).filter(({ path }) => path.endsWith('.md'));
      for (const [at, { path, bytes }] of posts.entries()) {
        if (at % 3 > 0) engine.brands.learnFile({ brand, path, bytes });
        else
          held.set(brand, [
            ...(held.get(brand) ?? []),
            new TextDecoder().decode(bytes).replace(/^---[\s\S]*?\n---\r?\n/, ''),
          ]);
      }
      await engine.brands.refresh({ brand });
    }
  });

  for (const brand of BRANDS) {
    it(`shows where a planted paragraph lies among ${brand}’s own posts that it never saw, and hardly elsewhere`, () => {
      const paragraphs = held
        .get(brand)!
        .join('\n\n')
        .split(/\n\s*\n/);
      const middle = paragraphs.length >> 1;
      const text = [...paragraphs.slice(0, middle), HYPE, ...paragraphs.slice(middle)].join('\n\n');
      const start = text.indexOf(HYPE);
      const { intenseStretches, sentences } = engine.analysis.check({ brand, text });
      const planted = intenseStretches.filter(
        (stretch) => stretch.end > start && stretch.start < start + HYPE.length,
      );
      assert.ok(planted.length > 0, JSON.stringify(intenseStretches));
      assert.ok(planted[0]!.reasons.length > 0);
      const elsewhere = sentences.filter(
        (sentence) =>
          (sentence.end < start || sentence.start > start + HYPE.length) &&
          intenseStretches.some((stretch) => stretch.start <= sentence.start && sentence.end <= stretch.end),
      );
      assert.ok(elsewhere.length <= 0.02 * sentences.length, `${elsewhere.length} of ${sentences.length}`);
    });
  }

  it('is for long drafts', () => {
    assert.deepEqual(
      engine.analysis.check({ brand: 'corvane', text: `${HYPE}\n\n${HYPE}\n\n${HYPE}` }).intenseStretches,
      [],
    );
    const long = engine.analysis.check({
      brand: 'corvane',
      text: Array.from({ length: 8 }, () => HYPE).join('\n\n'),
    }).intenseStretches;
    assert.ok(long.some(({ grade }) => grade === 3));
  });

  it('needs posts to compare with', async () => {
    const empty = engineOn('2026-10-15');
    await empty.brands.refresh({ brand: 'none' });
    assert.deepEqual(
      empty.analysis.check({ brand: 'none', text: Array.from({ length: 8 }, () => HYPE).join('\n\n') })
        .intenseStretches,
      [],
    );
  });

  it('gives stretches in order, apart from each other, on sentences’ bounds', () => {
    const text = [HYPE, ...held.get('fizzwick')!, HYPE].join('\n\n');
    const { intenseStretches, sentences } = engine.analysis.check({ brand: 'fizzwick', text });
    let last = -1;
    for (const { start, end } of intenseStretches) {
      assert.ok(start > last && end > start);
      assert.ok(sentences.some((sentence) => sentence.start === start));
      assert.ok(sentences.some((sentence) => sentence.end === end));
      last = end;
    }
  });
});
