import cueData from '../../../../data/corpus/boilerplate-cues.json' with { type: 'json' };
import type { ProseBlock } from '../../text/index.ts';
import type { PostShingles, SentenceShingles } from './shingles.ts';
import { comparedWords } from './shingles.ts';
import { sharedShingles } from './shingle-index.ts';

/** A passage that this many posts have, cross-posts counted once, is repeated. */
const LEAST_POSTS = 3;
/** A sentence is repeated when this part of its shingles is; what varies is a year or a name. */
const REPEATED_PART = 0.75;
/** Shorter runs are greetings and turns of phrase, which are the brand's voice. About two sentences. */
const LEAST_WORDS = 15;

/** Sentences of a post, as `block:sentence`. */
export type SentenceKeys = ReadonlySet<string>;

/** The sentences of a post that belong to passages which several posts repeat. */
export interface RepeatedSentences {
  readonly all: SentenceKeys;
  /** Those of them that tools and lawyers put there: a passage with an unsubscribe link, an address, a legal line. */
  readonly boilerplate: SentenceKeys;
}

export const NONE_REPEATED: RepeatedSentences = { all: new Set(), boilerplate: new Set() };

export const sentenceKey = (block: number, sentence: number): string =>
  `${String(block)}:${String(sentence)}`;

/**
 * Finds passages that stand in several posts: footers, "About" paragraphs, legal lines, newsletter heads.
 * @param posts one for each group of near-duplicates
 * @returns for each post the sentences that belong to such passages
 */
export function findRepeatedPassages(
  posts: readonly { readonly shingles: PostShingles; readonly blocks: () => readonly ProseBlock[] }[],
): RepeatedSentences[] {
  const repeated = new Set<number>();
  for (const { shingle, posts: having } of sharedShingles(posts.map(({ shingles }) => shingles.distinct)))
    if (having.length >= LEAST_POSTS) repeated.add(shingle);
  return posts.map(({ shingles, blocks }) => passagesIn(shingles, repeated, blocks));
}

function passagesIn(
  { sentences }: PostShingles,
  repeated: ReadonlySet<number>,
  blocks: () => readonly ProseBlock[],
): RepeatedSentences {
  const all = new Set<string>();
  const boilerplate = new Set<string>();
  for (const run of runsOf(sentences, repeated)) {
    const words = run.reduce((sum, sentence) => sum + sentence.words, 0);
    const isBoilerplate = run.some((sentence) => hasCue(sentence, blocks()));
    if (words < LEAST_WORDS && !isBoilerplate) continue;
    for (const { block, sentence } of run) {
      all.add(sentenceKey(block, sentence));
      if (isBoilerplate) boilerplate.add(sentenceKey(block, sentence));
    }
  }
  return all.size === 0 ? NONE_REPEATED : { all, boilerplate };
}

/** Runs of repeated sentences; sentences too short for a shingle belong to the run that they stand in. */
function runsOf(sentences: readonly SentenceShingles[], repeated: ReadonlySet<number>): SentenceShingles[][] {
  const runs: SentenceShingles[][] = [];
  let run: SentenceShingles[] = [];
  let undecided: SentenceShingles[] = [];
  for (const sentence of sentences) {
    if (sentence.shingles.length === 0) {
      undecided.push(sentence);
    } else if (isRepeated(sentence, repeated)) {
      // Short sentences before a run may be the post's own last words; between two of its sentences they are part of it.
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

function isRepeated({ shingles }: SentenceShingles, repeated: ReadonlySet<number>): boolean {
  let count = 0;
  for (const shingle of shingles) if (repeated.has(shingle)) count++;
  return count >= REPEATED_PART * shingles.length;
}

const cues: readonly string[] = cueData.cues.map((cue) => ` ${comparedWords(cue).join(' ')} `);

function hasCue({ block, sentence }: SentenceShingles, blocks: readonly ProseBlock[]): boolean {
  const text = blocks[block]?.sentences[sentence]?.text ?? '';
  const words = ` ${comparedWords(text).join(' ')} `;
  return text.includes('©') || cues.some((cue) => words.includes(cue));
}
