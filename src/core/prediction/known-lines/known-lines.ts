import type { Profile } from '../../brand/index.ts';
import { FUNCTION_WORDS } from '../../english/function-words.ts';
import type { ProseBlock, Sentence, Token } from '../../text/index.ts';
import { readLine, type ReadLine } from './match-line.ts';
import type { StepOrigin } from './step-origin.ts';

/** Where a line comes from. */
export type LineSource =
  | { readonly kind: 'fact'; readonly id: string | undefined; readonly expires: string | undefined }
  | ({ readonly kind: 'step'; readonly expires: string | undefined } & StepOrigin)
  | {
      readonly kind: 'wording';
      readonly posts: number;
      readonly example: { readonly post: string; readonly sentence: Sentence };
    };

/** A sentence that several posts repeat, a fact of the profile, or what an earlier step of the draft's journey states. */
export interface KnownLine extends ReadLine {
  readonly source: LineSource;
  /** True when the line opens a paragraph in every post that has it. */
  readonly opensParagraph: boolean;
}

/** The number of posts from which on a repeated sentence counts as the brand's own. */
const LEAST_POSTS = 3;
/** Longer repeated sentences are boilerplate. Words. */
const MOST_WORDS = 40;

/** The sentences of a profile's facts. */
export const factLines = ({ facts }: Pick<Profile, 'facts'>): KnownLine[] =>
  facts.flatMap(({ id, text, expires }) =>
    text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map((sentence): KnownLine => ({
      ...readLine(sentence),
      source: { kind: 'fact', id, expires },
      opensParagraph: false,
    })),
  );

/** The parts of a post that are needed to find repeated sentences. */
export interface WordedPost {
  readonly id: string;
  readonly blocks: readonly ProseBlock[];
}

interface Counted {
  readonly sentence: Sentence;
  readonly post: string;
  posts: number;
  lastPost: string;
  opens: boolean;
}

/** Sentences that at least three posts have, word for word apart from capitals; in steps of some milliseconds. */
export function* repeatedLines(posts: Iterable<WordedPost>): Generator<undefined, KnownLine[], undefined> {
  const counted = new Map<string, Counted>();
  let read = 0;
  for (const { id, blocks } of posts) {
    for (const { kind, sentences } of blocks) {
      if (kind === 'quote' || kind === 'heading') continue;
      sentences.forEach((sentence, at) => {
        count(counted, id, sentence, at === 0);
      });
    }
    if (++read % 50 === 0) yield;
  }
  return [...counted.values()]
    .filter((line) => line.posts >= LEAST_POSTS)
    .map(({ sentence, post, posts: having, opens }) => ({
      ...readLine(sentence.text),
      source: { kind: 'wording', posts: having, example: { post, sentence } },
      opensParagraph: opens,
    }));
}

function count(counted: Map<string, Counted>, post: string, sentence: Sentence, isFirst: boolean): void {
  const { text } = sentence;
  if (text.length > MOST_WORDS * 10 || text.includes('\uFFFC')) return;
  const key = text.replaceAll('’', "'");
  const known = counted.get(key);
  if (!known) {
    counted.set(key, { sentence, post, posts: 1, lastPost: post, opens: isFirst });
    return;
  }
  known.opens &&= isFirst;
  if (known.lastPost === post) return;
  known.posts++;
  known.lastPost = post;
}

/** Lines by each of their words, so that only those with a typed word are compared. */
export class KnownLines {
  readonly #byWord = new Map<string, KnownLine[]>();
  readonly #all: readonly KnownLine[];

  constructor(lines: readonly KnownLine[]) {
    this.#all = lines;
    for (const line of lines)
      for (const word of new Set(line.tokens.map(({ norm }) => norm))) {
        const having = this.#byWord.get(word);
        if (having) having.push(line);
        else this.#byWord.set(word, [line]);
      }
  }

  get size(): number {
    return this.#all.length;
  }

  /** Lines that may agree with a typed sentence: those with its rarest content word, or its first word where it has none. */
  near(typed: readonly Token[]): readonly KnownLine[] {
    const words = typed
      .filter(({ kind }) => kind === 'word' || kind === 'name' || kind === 'number')
      .map(({ norm }) => norm);
    const contentWords = words.filter((word) => !FUNCTION_WORDS.has(word));
    const keys = contentWords.length > 0 ? contentWords : words.slice(0, 1);
    let best: readonly KnownLine[] | undefined;
    for (const key of keys) {
      const having =
        this.#byWord.get(key) ?? this.#byWord.get(`${key}s`) ?? this.#byWord.get(key.replace(/s$/, '')) ?? [];
      if (!best || having.length < best.length) best = having;
    }
    return best ?? [];
  }
}
