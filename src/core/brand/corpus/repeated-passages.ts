import cueData from '../../../../data/corpus/boilerplate-cues.json' with { type: 'json' };
import type { ProseBlock } from '../../text/index.ts';
import { comparedWords, sentencesOf, type PostShingles, type SentenceShingles } from './shingles.ts';
import { sharedShingles } from './shingle-index.ts';

/** A passage in at least this many posts, cross-posts counted once, is repeated. */
const LEAST_POSTS = 3;
/**
 * The most posts compared for each shingle, the first by id; enough to recognise a footer of thousands of
 * posts.
 */
const MOST_COMPARED = 64;
/** A sentence is repeated when at least this share of its shingles is; the rest may be a year or a name. */
const REPEATED_PART = 0.75;
/** Shorter runs are greetings and phrases, which belong to the brand's voice. About two sentences. */
const LEAST_WORDS = 15;

/** Sentences of a post; see `sentenceKey`. */
export type SentenceKeys = ReadonlySet<number>;

/** The sentences of a post that belong to passages which several posts repeat. */
export interface RepeatedSentences {
  readonly all: SentenceKeys;
  /** Those that are legal or technical: in a passage with an unsubscribe link, an address, a legal line. */
  readonly boilerplate: SentenceKeys;
}

export const NONE_REPEATED: RepeatedSentences = { all: new Set(), boilerplate: new Set() };

/** A sentence's block and its place in it as one number. */
export const sentenceKey = (block: number, sentence: number): number => block * MOST_SENTENCES + sentence;

/** More than a block can have, as a file has at most 16 MB. */
const MOST_SENTENCES = 2 ** 25;

/**
 * Finds passages repeated in several posts: footers, "About" paragraphs, legal lines, newsletter heads.
 * @param posts one for each group of near-duplicates
 * @returns for each post the sentences of such passages
 */
export function findRepeatedPassages(
  posts: readonly { readonly shingles: PostShingles; readonly blocks: () => readonly ProseBlock[] }[],
): RepeatedSentences[] {
  const having = new Map<number, readonly number[]>();
  for (const { shingle, posts: all } of sharedShingles(posts.map(({ shingles }) => shingles.distinct)))
    if (all.length >= LEAST_POSTS) having.set(shingle, all.slice(0, MOST_COMPARED));
  const isRepeated = repeatedIn(having);
  return posts.map(({ shingles, blocks }) => passagesIn(shingles, isRepeated, blocks));
}

function passagesIn(
  shingles: PostShingles,
  isRepeated: IsRepeated,
  blocks: () => readonly ProseBlock[],
): RepeatedSentences {
  const all = new Set<number>();
  const boilerplate = new Set<number>();
  let read: readonly ProseBlock[] | undefined;
  for (const run of runsOf(sentencesOf(shingles), isRepeated)) {
    const words = run.reduce((sum, sentence) => sum + sentence.words, 0);
    const isBoilerplate = run.some((sentence) => hasCue(sentence, (read ??= blocks())));
    if (words < LEAST_WORDS && !isBoilerplate) continue;
    for (const { block, sentence } of run) {
      all.add(sentenceKey(block, sentence));
      if (isBoilerplate) boilerplate.add(sentenceKey(block, sentence));
    }
  }
  return all.size === 0 ? NONE_REPEATED : { all, boilerplate };
}

/** Runs of repeated sentences; sentences too short for a shingle belong to the run around them. */
function runsOf(sentences: readonly SentenceShingles[], isRepeated: IsRepeated): SentenceShingles[][] {
  const runs: SentenceShingles[][] = [];
  let run: SentenceShingles[] = [];
  let undecided: SentenceShingles[] = [];
  for (const sentence of sentences) {
    if (sentence.shingles.length === 0) {
      undecided.push(sentence);
    } else if (isRepeated(sentence)) {
      // Short sentences before a run may be the post's own; between two sentences of a run they are part of
      // it.
      run.push(...(run.length > 0 ? undecided : []), sentence);
      undecided = [];
    } else {
      if (run.length > 0) runs.push(run);
      run = [];
      undecided = [];
    }
  }
  if (run.length > 0) runs.push([...run, ...undecided]);
  return runs;
}

type IsRepeated = (sentence: SentenceShingles) => boolean;

/**
 * True for sentences of which at least three posts each contain most. It is not enough that each shingle
 * occurs in three posts, as this holds for many sentences of a large corpus.
 */
function repeatedIn(having: ReadonlyMap<number, readonly number[]>): IsRepeated {
  // A footer is equal in every post, so its result is cached.
  const known = new Map<string, boolean>();
  return ({ shingles }) => {
    const key = shingles.join(' ');
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = isInThreePosts(shingles, having)));
    return answer;
  };
}

function isInThreePosts(shingles: Uint32Array, having: ReadonlyMap<number, readonly number[]>): boolean {
  const shared = new Map<number, number>();
  for (const shingle of shingles)
    for (const post of having.get(shingle) ?? []) shared.set(post, (shared.get(post) ?? 0) + 1);
  let posts = 0;
  for (const count of shared.values()) if (count >= REPEATED_PART * shingles.length) posts++;
  return posts >= LEAST_POSTS;
}

const cues: readonly string[] = cueData.cues.map((cue) => ` ${comparedWords(cue).join(' ')} `);

function hasCue({ block, sentence }: SentenceShingles, blocks: readonly ProseBlock[]): boolean {
  const text = blocks[block]?.sentences[sentence]?.text ?? '';
  const words = ` ${comparedWords(text).join(' ')} `;
  return text.includes('©') || cues.some((cue) => words.includes(cue));
}
