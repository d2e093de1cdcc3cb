import type { Localize } from '../../base/localize.ts';
import { postName, type BeforeAfter } from '../../brand/index.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { rewriteInSteps } from '../../rewrite/index.ts';
import { ENGLISH, readProse, readProseBlocks } from '../../text/index.ts';
import { driftOf, sampleOf, sentencesOf, withoutPost } from '../../voice/index.ts';

/** A pair that a person may take into the profile: a real sentence, and what Timbre would make of it. */
export interface ExamplePair extends BeforeAfter {
  readonly why: string;
  /** Where the sentence stands: a post's title and day, or a draft's name. */
  readonly source: string;
}

export interface DraftToRead {
  readonly name: string;
  /** Raw Markdown. */
  readonly text: string;
}

const MOST_POSTS = 80;
const MOST_SENTENCES = 120;
const MOST_PAIRS = 30;
const LETTERS = { least: 25, most: 220 } as const;

/**
 * Before/after pairs from sentences that a voice without them marks or that have terms to be replaced: those of
 * drafts first, then of posts that may be quoted. Yields between sentences.
 */
export function* examplePairs(
  brand: ReadonlyBrandModel,
  drafts: readonly DraftToRead[],
  today: string,
  localize: Localize,
): Generator<undefined, ExamplePair[], undefined> {
  const known = new Set(brand.profile.pairs.map(({ before }) => before));
  const pairs: ExamplePair[] = [];
  let tried = 0;
  for (const { sentence, source, channel } of sentencesToTry(brand, drafts)) {
    if (pairs.length >= MOST_PAIRS || tried++ >= MOST_SENTENCES) break;
    yield;
    const call = { text: sentence, start: 0, end: sentence.length };
    const rewrite = yield* rewriteInSteps(brand, call, today, localize);
    // A pair that is only half right teaches the wrong thing.
    if (rewrite.kind !== 'rewrite' || known.has(sentence) || rewrite.text.trim() === sentence) continue;
    known.add(sentence);
    const why = rewrite.edits.map((edit) => edit.why).join('; ');
    pairs.push({
      before: sentence,
      after: rewrite.text.trim(),
      why,
      source,
      ...(channel !== undefined && { channel }),
    });
  }
  return pairs;
}

interface Tried {
  readonly sentence: string;
  readonly source: string;
  readonly channel: string | undefined;
}

function* sentencesToTry(brand: ReadonlyBrandModel, drafts: readonly DraftToRead[]): Generator<Tried> {
  for (const { name, text } of drafts)
    for (const { text: sentence } of sentencesOf(readProseBlocks(readProse(text))))
      if (isOfUse(sentence)) yield { sentence, source: name, channel: undefined };
  const quotable = brand
    .postsInOrder()
    .filter(({ id, consent }) => consent.quote && brand.voices.languageOfPost(id) === ENGLISH);
  const { voice, calibration } = brand;
  for (const post of sampleOf(quotable, MOST_POSTS)) {
    const without = withoutPost(voice, post);
    const sentences = sentencesOf(post.blocks);
    const source = [postName(post), post.date].filter((part) => part !== undefined).join(', ');
    for (const [at, { flagged }] of driftOf(without, post.blocks, calibration).entries()) {
      const sentence = sentences[at]?.text ?? '';
      if ((flagged || hasReplacedTerm(brand, sentence)) && isOfUse(sentence))
        yield { sentence, source, channel: post.channel };
    }
  }
}

const isOfUse = ({ length }: string): boolean => length >= LETTERS.least && length <= LETTERS.most;

function hasReplacedTerm({ profile }: ReadonlyBrandModel, sentence: string): boolean {
  const lower = ` ${sentence.toLowerCase()} `;
  return profile.terms.some(({ insteadOf }) =>
    insteadOf.some((term) => lower.includes(` ${term.toLowerCase()}`)),
  );
}
