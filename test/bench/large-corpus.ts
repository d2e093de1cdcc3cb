import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpusFile, DEFAULT_CONSENT } from '../../src/core/brand/index.ts';
import { repoRoot } from '../served/paths.ts';

export interface CorpusText {
  readonly path: string;
  readonly text: string;
}

/**
 * A corpus of so many words, made from the sample brands' sentences in random order. A tenth of the words are replaced by made-up
 * ones, so that the vocabulary keeps growing as it does in real posts. The same seed gives the same corpus.
 */
export function largeCorpus(words: number, wordsAPost = 500, seed = 7): CorpusText[] {
  const sentences = sampleSentences();
  const random = generator(seed);
  const posts: CorpusText[] = [];
  for (let total = 0; total < words;) {
    const paragraphs: string[] = [];
    let length = 0;
    while (length < wordsAPost) {
      const paragraph = Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
        vary(sentences[Math.floor(random() * sentences.length)] ?? '', random),
      );
      length += paragraph.join(' ').split(/\s+/).length;
      paragraphs.push(paragraph.join(' '));
    }
    total += length;
    posts.push({
      path: `${String(posts.length).padStart(5, '0')}.md`,
      text: `---\ntitle: Post ${String(posts.length)}\n---\n\n${paragraphs.join('\n\n')}\n`,
    });
  }
  return posts;
}

function sampleSentences(): string[] {
  return ['harrow-and-pine', 'fizzwick', 'corvane'].flatMap((brand) => {
    const folder = join(repoRoot, 'brand-profiles', brand, 'corpus');
    const files = readdirSync(folder).map((file) =>
      readCorpusFile(file, readFileSync(join(folder, file)), DEFAULT_CONSENT),
    );
    return files.flatMap(({ posts }) =>
      posts.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences.map(({ text }) => text))),
    );
  });
}

export const SYLLABLES = [
  'ba',
  'len',
  'tor',
  'mi',
  'ga',
  'ret',
  'so',
  'vin',
  'ka',
  'dul',
  'pe',
  'ster',
  'na',
  'fro',
  'li',
  'quo',
];

const vary = (sentence: string, random: () => number): string =>
  sentence.replace(/[a-z]{4,}/g, (word) => (random() < 0.1 ? invented(random) : word));

/** Short made-up words come often, long ones seldom: a crude likeness of Zipf's law. */
function invented(random: () => number): string {
  const length = 2 + Math.floor(-Math.log(random()) * 0.8);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '').join('');
}

/** Mulberry32 in [0, 1). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
