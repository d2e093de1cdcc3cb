import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readProse, readProseBlocks } from '../../../src/core/text/index.ts';
import { sentencesOf } from '../../../src/core/voice/index.ts';

/** A brand of a folder of corpora: what is learned, and later posts that serve as drafts. */
export interface SplitBrand {
  readonly name: string;
  readonly learned: readonly string[];
  /** Prose only, paragraph by paragraph. */
  readonly drafts: readonly string[];
}

/** Deterministic generator in [0, 1) (mulberry32), so that every run draws the same cases. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The brands of a folder of brand folders with Markdown posts, in order of name. */
export const brandsIn = (corpora: string): string[] =>
  readdirSync(corpora)
    .filter((name) => statSync(join(corpora, name)).isDirectory())
    .sort();

/** The posts before the last `drafts` are learned, at most `learned` of them; file names begin with dates. */
export function splitBrand(
  corpora: string,
  name: string,
  most: { learned: number; drafts: number; words: number },
): SplitBrand {
  const posts = readdirSync(join(corpora, name))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readFileSync(join(corpora, name, file), 'utf8'));
  const last = posts.slice(-most.drafts);
  return {
    name,
    learned: posts.slice(0, -most.drafts).slice(-most.learned),
    drafts: last.map((post) => opening(post, most.words)).filter((text) => wordsIn(text) >= 80),
  };
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The paragraphs of a post up to about so many words, without markup. */
function opening(post: string, most: number): string {
  const blocks = readProseBlocks(readProse(post)).filter(({ kind }) => kind === 'paragraph');
  const kept: string[] = [];
  let words = 0;
  for (const { sentences } of blocks) {
    if (words >= most) break;
    const text = sentences.map((sentence) => sentence.text).join(' ');
    kept.push(text);
    words += wordsIn(text);
  }
  return kept.join('\n\n');
}

/** Sentences of other registers, from a file of JSON lines with the passages rewritten into each. */
export function registerSentences(file: string): { readonly brand: string; readonly text: string }[] {
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  return rows.flatMap((row) => {
    const parsed: unknown = JSON.parse(row);
    return ['hype', 'corporate', 'slang', 'assistant'].flatMap((register) =>
      sentencesIn(field(parsed, register))
        .filter((text) => wordsIn(text) >= 8)
        .map((text) => ({ brand: field(parsed, 'brand'), text })),
    );
  });
}

function field(row: unknown, name: string): string {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
  return typeof value === 'string' ? value : '';
}

export const sentencesIn = (text: string): string[] =>
  sentencesOf(readProseBlocks(readProse(text))).map((sentence) => sentence.text);

/** The draft with `planted` sentences in place of as many of its own, spread over it. */
export function plant(draft: string, planted: readonly string[], rnd: () => number): string {
  const paragraphs = draft.split('\n\n').map(sentencesIn);
  const places = paragraphs.flatMap((sentences, block) => sentences.map((_, at) => ({ block, at })));
  const step = places.length / planted.length;
  planted.forEach((text, number) => {
    const place = places[Math.min(places.length - 1, Math.floor((number + rnd()) * step))];
    if (place) paragraphs[place.block] = (paragraphs[place.block] ?? []).with(place.at, text);
  });
  return paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
}
