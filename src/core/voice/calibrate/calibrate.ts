import type { ProseBlock } from '../../text/index.ts';
import type { Calibration, CorpusPost, ScoredPart } from '../model/calibration.ts';
import type { CountsOf } from '../count/counted-posts.ts';
import { countPost, sentencesOf } from '../count/counts.ts';
import { topicDiscounts } from '../score/topic-discount.ts';
import { facetMeasures } from '../facets/facet-measures.ts';
import { scoreSentence, type SentenceSums } from '../score/sentence-score.ts';
import { calibrateHeldOut, type HeldOut } from './leave-one-out.ts';
import { sampleOf } from '../model/sample-of.ts';
import { Numbering } from '../score/numbering.ts';
import { scoreSentences } from '../score/score.ts';
import { judgeSentence, discounted } from '../drift/sentence-drift.ts';
import type { Voice } from '../score/voice.ts';
import { withoutPost } from '../score/without-post.ts';

const MOST_POSTS = 60;

/**
 * Calibrates a voice: scores pieces of the brand's own posts leave-one-out. `posts` are posts of the voice's corpus; a deterministic
 * sample bounds the work. Yields after each post; the voice must not change meanwhile.
 */
export function calibrateInSteps(
  voice: Voice,
  posts: Iterable<CorpusPost>,
  scoredPart: ScoredPart = (blocks) => blocks,
  countsOf: CountsOf = countPost,
): Generator<undefined, Calibration, undefined> {
  return calibrateHeldOut(sampleOf(posts, MOST_POSTS), (post) =>
    holdOut(withoutPost(voice, post, countsOf(post)), scoredPart(post.blocks)),
  );
}

/**
 * @param others a voice learned without the post
 * @param blocks the part of the post that is scored
 */
export function holdOut(others: Voice, blocks: readonly ProseBlock[]): HeldOut {
  const numbering = new Numbering();
  const sentences = sentencesOf(blocks).map(({ text }) => scoreSentence(others, text, numbering));
  const discounts = topicDiscounts(others, sentences, numbering);
  return {
    judged: sentences.map((sentence, at) => ({
      ...discounted(judgeSentence(others, sentence), discounts[at]),
      words: sentence.sum.words,
    })),
    score(piece) {
      const sums = piece.flatMap((at): SentenceSums[] => (sentences[at] ? [sentences[at].sum] : []));
      const score = scoreSentences(others, sums, numbering);
      return { raw: score.raw, facets: facetMeasures(others, score, sums) };
    },
  };
}
