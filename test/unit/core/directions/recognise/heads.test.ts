import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { ANGLES } from '../../../../../src/core/directions/catalogue/index.ts';
import { ANGLE_SIGNS } from '../../../../../src/core/directions/recognise/signs/index.ts';
import {
  asciiWords,
  askedOf,
  headIndex,
  headsOf,
} from '../../../../../src/core/directions/recognise/heads.ts';
import { readLabelled, sentencesOf } from '../../../../bench/labelled-angles.ts';
import { repoRoot } from '../../../../served/paths.ts';

const told = (pattern: RegExp): string[] | undefined =>
  headsOf(pattern)
    ?.map(({ text, isWhole }) => (isWhole ? text : `${text}…`))
    .sort();

describe('heads of a pattern', () => {
  for (const [pattern, heads] of [
    [/\bglaze\b/, ['glaze']],
    [/\bglaze/, ['glaze…']],
    [/\b(?:glaze|kiln)s?\b/, ['glaze', 'glazes', 'kiln', 'kilns']],
    [/\bthe (?:industry|trade) /, ['industry', 'trade']],
    [/^(?:then|next),/m, ['next', 'then']],
    [/\bglaz\w+/, ['glaz…']],
    [/\bdon['’]t\b/, ['don']],
    [/(?<!not )\bready\b/, ['ready']],
    [/\b(?:very )?(?:old|cold)\b/, ['cold', 'old', 'very']],
    // Nothing that a word must have.
    [/glaze/, undefined],
    [/\?$/, undefined],
    [/\b(?:glaze|\d+) kilns\b/, undefined],
    [/\b\p{L}+ kilns\b/u, undefined],
    [/\b(?:glaze)?/, undefined],
    [/\b[a-z]+ing\b/, undefined],
  ] as const)
    it(`${String(pattern)}: ${heads?.join(', ') ?? 'none'}`, () => {
      assert.deepEqual(told(pattern), heads);
    });
});

describe('patterns that are not asked of a text', () => {
  const patterns = ANGLES.flatMap((angle) => ANGLE_SIGNS[angle])
    .filter(({ pattern }) => pattern.ignoreCase)
    .map(({ pattern }) => new RegExp(pattern.source.toLowerCase()));
  const index = headIndex(patterns);
  const missed = (texts: readonly string[]): string[] => {
    const asked = askedOf(index, texts.map(asciiWords));
    return patterns.flatMap((pattern, sign) =>
      texts
        .filter((text, at) => ((asked[sign] ?? 0) & (1 << (at & 31))) === 0 && pattern.test(text))
        .map((text) => `${String(pattern)} in: ${text}`),
    );
  };
  const sentences = ['train.jsonl', 'more.jsonl', 'more-2.jsonl'].flatMap((name) =>
    readLabelled(join(repoRoot, 'test/data/angles', name)).flatMap(({ text }) =>
      sentencesOf(text).map((sentence) => sentence.text.toLowerCase()),
    ),
  );

  it('match none of the sentences of the labelled posts', () => {
    assert.ok(sentences.length > 3000);
    for (let from = 0; from < sentences.length; from += 50)
      assert.deepEqual(missed(sentences.slice(from, from + 50)), []);
  });

  it('match no shuffled words either, with signs and foreign letters between', () => {
    const words = [...new Set(sentences.flatMap((sentence) => sentence.split(' ')))];
    const text = fc
      .array(
        fc.tuple(
          fc.oneof(
            { weight: 5, arbitrary: fc.constantFrom(...words) },
            fc.string({ unit: 'grapheme', maxLength: 4 }),
          ),
          fc.constantFrom(' ', ' ', ' ', ', ', '', '’', '-', 'é', '\n'),
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.flat().join('').toLowerCase());
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), (texts) => {
        assert.deepEqual(missed(texts), []);
      }),
    );
  });

  it('are most of them', () => {
    const asked = sentences.map(
      (sentence) => askedOf(index, [asciiWords(sentence)]).filter((mask) => mask !== 0).length,
    );
    const mean = asked.reduce((sum, count) => sum + count, 0) / asked.length;
    assert.ok(mean < patterns.length / 2, `${mean} of ${patterns.length}`);
  });
});
