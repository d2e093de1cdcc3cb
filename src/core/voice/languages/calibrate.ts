import type { Calibration, CorpusPost } from '../model/calibration.ts';
import { countedTimes, sentencesOf } from '../count/counts.ts';
import { countWords } from '../count/features.ts';
import { calibrateHeldOut } from '../calibrate/leave-one-out.ts';
import { sampleOf } from '../model/sample-of.ts';
import { WithoutPost } from '../count/totals.ts';
import { countVoiceIn } from './counts.ts';
import { driftOfSentenceIn } from './drift.ts';
import { scoreSentencesIn } from './score.ts';
import { readSymbolsIn } from './symbols.ts';
import type { LanguageVoice } from './voice.ts';

const MOST_POSTS = 60;
/** The rates are rough estimates, so intervals are wider: each post counts as half a post. */
const EVIDENCE = 0.5;
/** Fewer than in English, as the wider intervals say so; not measured, for want of corpora. */
const LEAST_POSTS = 5;

/** Calibrates the voice in this language, as `calibrateInSteps` does in English. */
export function calibrateInStepsIn(
  { language, tally }: LanguageVoice,
  posts: Iterable<CorpusPost>,
): Generator<undefined, Calibration, undefined> {
  return calibrateHeldOut(
    sampleOf(posts, MOST_POSTS),
    ({ blocks, weight }) => {
      const others = {
        language,
        tally: new WithoutPost(tally, countedTimes(countVoiceIn(language, blocks), weight)),
      };
      const sentences = sentencesOf(blocks).map(({ text }) => {
        const symbols = readSymbolsIn(language, text);
        return { symbols, ...driftOfSentenceIn(others, text), topicDiscount: 0, words: countWords(symbols) };
      });
      return {
        judged: sentences,
        score(piece) {
          const symbols = piece.map((at) => sentences[at]?.symbols ?? []);
          return { raw: scoreSentencesIn(others, symbols).raw };
        },
      };
    },
    EVIDENCE,
    LEAST_POSTS,
  );
}
