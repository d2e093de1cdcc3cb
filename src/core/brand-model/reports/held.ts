import type { CorpusNote } from '../../brand/index.ts';
import { readSymbols, sentencesOf } from '../../voice/index.ts';
import { ENGLISH } from '../../text/index.ts';
import type { ReadonlyBrandModel } from '../readonly-brand-model.ts';

/** A post with all that is kept of it. */
export interface HeldPost {
  readonly id: string;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly channel: string | undefined;
  readonly author: string | undefined;
  readonly consent: { readonly learn: boolean; readonly quote: boolean; readonly send: boolean };
  readonly weight: number;
  readonly sentences: readonly string[];
}

/** A file of the corpus as it was read, with what was noted of it. */
export interface HeldFile {
  readonly path: string;
  readonly notes: readonly CorpusNote[];
  readonly posts: readonly HeldPost[];
}

/** Everything that is kept of a brand, in words. */
export interface HeldBrand {
  readonly name: string;
  readonly files: readonly HeldFile[];
  readonly voice: {
    readonly posts: number;
    readonly words: number;
    readonly languages: readonly (readonly [language: string, posts: number])[];
    /** How often each word of the English posts is counted, most first, with weights. */
    readonly counts: readonly (readonly [word: string, times: number])[];
  };
}

/** Posts read between two pauses. */
const STEP = 20;

/** In steps of some milliseconds. */
export function* heldOf(brand: ReadonlyBrandModel): Generator<undefined, HeldBrand, undefined> {
  const counts = new Map<string, number>();
  let read = 0;
  for (const post of brand.postsInOrder()) {
    if (brand.voices.languageOfPost(post.id) !== ENGLISH) continue;
    for (const { text } of sentencesOf(post.blocks))
      for (const symbol of readSymbols(text))
        counts.set(symbol.text, (counts.get(symbol.text) ?? 0) + (post.weight ?? 1));
    if (++read % STEP === 0) yield;
  }
  const files: HeldFile[] = [];
  for (const { path, notes, posts } of brand.filesInOrder()) {
    files.push({
      path,
      notes,
      posts: posts.map(({ id, title, date, channel, author, consent, weight, blocks }) => ({
        ...{ id, title, date, channel, author, weight },
        consent: { learn: consent.learn, quote: consent.quote, send: consent.send },
        sentences: blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
      })),
    });
    if (files.length % STEP === 0) yield;
  }
  return {
    name: brand.profile.name,
    files,
    voice: {
      posts: brand.posts.size,
      words: brand.voices.words,
      languages: brand.voices.languages,
      counts: [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    },
  };
}
