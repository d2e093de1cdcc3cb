import type { ProseBlock, Sentence } from '../../text/index.ts';
import { sentencesOf } from '../count/counts.ts';
import { driftOf } from '../drift/drift.ts';
import type { Reason } from '../model/reason.ts';
import type { Voice } from '../score/voice.ts';
import { deviations, type Sized } from './spread.ts';

/** Iglewicz and Hoaglin (1993) call a value beyond 3.5 an outlier. */
const FAR = -3.5;
/** The limit for posts that are also likelier from anybody than from the brand. */
const FAR_AND_ANYBODYS = -3;
const MOST_OUTLIERS = 8;
const MOST_SENTENCES = 2;
const MOST_REASONS = 2;

/** The posts whose scores are far below those of others of similar length, furthest first. */
export function farBelow(posts: readonly Sized[]): { post: Sized; deviation: number }[] {
  const found = deviations(posts, posts);
  return posts
    .map((post, at) => ({ post, deviation: found[at] ?? 0 }))
    .filter(({ post, deviation }) => deviation < (post.value < 0 ? FAR_AND_ANYBODYS : FAR))
    .sort((a, b) => a.deviation - b.deviation || (a.post.id < b.post.id ? -1 : 1))
    .slice(0, MOST_OUTLIERS);
}

/**
 * The sentences of a post that drift furthest from the voice and have a reason that can be shown, furthest
 * first.
 */
export function furthestSentences(
  voice: Voice,
  blocks: readonly ProseBlock[],
): { sentence: Sentence; reasons: readonly Reason[] }[] {
  const drifts = driftOf(voice, blocks);
  return sentencesOf(blocks)
    .flatMap((sentence, at) => {
      const judged = drifts[at];
      return judged ? [{ sentence, drift: judged.drift, reasons: judged.reasons }] : [];
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.drift - a.drift || a.sentence.start - b.sentence.start)
    .slice(0, MOST_SENTENCES)
    .map(({ sentence, reasons }) => ({ sentence, reasons: reasons.slice(0, MOST_REASONS) }));
}
