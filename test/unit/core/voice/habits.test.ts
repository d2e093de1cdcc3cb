import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readBackground } from '../../../../src/core/base/background/index.ts';
import {
  countVoice,
  deriveVoice,
  lengthQuartiles,
  measureHabits,
  preferredWords,
  readVoiceBackground,
  usualLengths,
  VoiceTotals,
  type Voice,
} from '../../../../src/core/voice/index.ts';
import { readPlainBlocks } from '../../../../src/core/text/index.ts';
import type { BrandName } from '../sample-brands.ts';
import { samplePosts } from '../sample-posts.ts';

const sections = readBackground(readFileSync('src/core/base/background/background.bin'));
const background = readVoiceBackground(sections.get('voice') ?? new Uint8Array());

const voiceOf = (texts: readonly string[]): Voice => {
  const totals = new VoiceTotals();
  texts.forEach((text, at) => {
    totals.add(String(at), countVoice(readPlainBlocks(text, 'wrapped')));
  });
  return deriveVoice(totals, background);
};

const sampleVoice = (brand: BrandName): Voice => {
  const totals = new VoiceTotals();
  for (const post of samplePosts(brand)) totals.add(post.id, countVoice(post.blocks));
  return deriveVoice(totals, background);
};

describe('measured habits', () => {
  const rates = (voice: Voice): Map<string, number> =>
    new Map(measureHabits(voice).map(({ habit, rate }) => [habit, rate]));

  it('are counted exactly', () => {
    // Ten words, a question mark and one short form of two.
    const rate = rates(voiceOf(Array<string>(40).fill("Don't you think that it is a very good day?")));
    assert.equal(rate.get('question'), 10);
    assert.equal(rate.get('you'), 10);
    assert.equal(rate.get('exclamation'), undefined, 'too few words to miss them');
    assert.equal(
      rates(voiceOf(Array<string>(29).fill('Ten words are in this one, and no more come!'))).size,
      0,
    );
  });

  it('tell the sample brands apart as their profiles do', () => {
    const [corvane, fizzwick, harrow] = (['corvane', 'fizzwick', 'harrow-and-pine'] as const).map((brand) =>
      rates(sampleVoice(brand)),
    );
    assert.equal(corvane?.get('short-form'), 0);
    assert.equal(corvane.get('british'), 100);
    assert.ok((corvane.get('semicolon') ?? 0) > 0.5);
    assert.ok((fizzwick?.get('short-form') ?? 0) > 90 && (fizzwick?.get('exclamation') ?? 0) > 0.5);
    assert.ok((fizzwick?.get('i') ?? 0) > 2);
    assert.equal(harrow?.get('exclamation'), 0);
    assert.equal(harrow.get('question'), 0);
    assert.equal(harrow.get('i'), undefined, 'as others do');
  });

  it('are measured beside lengths of general English that are plausible', () => {
    const [lower, median, upper] = lengthQuartiles(usualLengths(voiceOf(['Tea.'])));
    assert.ok(lower >= 8 && lower < median && median < upper && upper <= 30, [lower, median, upper].join());
  });
});

describe('preferred words', () => {
  const pairs = (voice: Voice): string[] =>
    preferredWords(voice).map(({ use, insteadOf }) => `${use}, not ${insteadOf.join(', ')}`);

  it('are those that a brand uses where general English uses others', () => {
    const harrow = pairs(sampleVoice('harrow-and-pine'));
    for (const pair of ['keep, not maintain', 'make, not create, generate', 'give, not provide'])
      assert.ok(harrow.includes(pair), `${pair} among ${harrow.join('; ')}`);
    assert.ok(pairs(sampleVoice('fizzwick')).includes('start, not begin'));
  });

  it('have no alternatives that the brand also uses', () => {
    const totals = new VoiceTotals();
    for (const post of samplePosts('harrow-and-pine')) totals.add(post.id, countVoice(post.blocks));
    const more = 'We receive it. You obtain one. '.repeat(6);
    totals.add('more', countVoice(readPlainBlocks(more, 'wrapped')));
    assert.ok(!pairs(deriveVoice(totals, background)).some((pair) => pair.startsWith('get,')));
  });

  it('have no alternatives that the brand uses in the other spelling, and have both spellings of those that it avoids', () => {
    const posts = (['harrow-and-pine', 'fizzwick'] as const).flatMap((name) =>
      samplePosts(name).map(({ blocks }) => countVoice(blocks)),
    );
    const withWords = (sentence: string): string => {
      const totals = new VoiceTotals();
      const more = countVoice(readPlainBlocks(`We use the wax. ${sentence} `.repeat(40), 'wrapped'));
      // Many posts, for these words are rare.
      [...Array.from({ length: 6 }, () => posts).flat(), more].forEach((post, at) => {
        totals.add(String(at), post);
      });
      return pairs(deriveVoice(totals, background))
        .filter((pair) => pair.startsWith('use,'))
        .join();
    };
    assert.match(withWords(''), /utili[sz]e, utili[sz]e/);
    assert.doesNotMatch(withWords('We utilize it.'), /utili/);
  });

  it('are none of a brand’s subjects, for these have no alternatives', () => {
    assert.ok(!pairs(sampleVoice('harrow-and-pine')).some((pair) => pair.startsWith('cut,')));
  });

  it('are none for too little text', () => {
    assert.deepEqual(pairs(voiceOf(['We keep the lid on. We keep it.'])), []);
  });
});
