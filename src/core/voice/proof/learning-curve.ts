import type { VoiceBackground } from '../background/statistics.ts';
import { contrastOf } from '../contrast/contrast.ts';
import { learnContrast } from '../contrast/learn-contrast.ts';
import type { CorpusPost } from '../model/calibration.ts';
import type { VoiceCounts } from '../count/counts.ts';
import { readText, type TextReading } from '../score/text/read-text.ts';
import { scoreReading } from '../score/text/score-text.ts';
import { VoiceTotals } from '../count/totals.ts';
import { deriveVoice } from '../score/voice.ts';
import type { Text } from './cut.ts';
import { growthFrom, type Trial } from './growth.ts';
import type { LearningCurve } from './proof.ts';

/** A post of the brand: its counts, and the text that it is tested with. */
export interface Lesson {
  readonly post: CorpusPost;
  readonly counts: VoiceCounts;
  readonly text: Text | undefined;
}

const FOLDS = 3;
const SIZES = [5, 10, 20, 40, 80];

/**
 * Tests voices of 5, 10, 20, … of the posts, each size including the one before, on posts outside them.
 * Repeated three times, so that every post is tested once at every size.
 * @param last the same texts as scored by voices of all other posts
 * @param now the share of pairs that the whole voice wins, over all texts
 */
export function* learningCurve(
  lessons: readonly Lesson[],
  others: readonly Text[],
  last: Trial,
  now: number,
  background: VoiceBackground,
): Generator<undefined, LearningCurve, undefined> {
  const pool = lessons.length - Math.ceil(lessons.length / FOLDS);
  const sizes = SIZES.filter((size) => size <= pool);
  const own = sizes.map(() => new Array<number>(lessons.length).fill(NaN));
  const rivals = sizes.map(() => new Array<number>(others.length).fill(NaN));
  for (let fold = 0; fold < FOLDS; fold++) {
    const isTried = (at: number): boolean => at % FOLDS === fold;
    const taught = lessons.filter((_, at) => !isTried(at));
    const totals = new VoiceTotals();
    // The texts of this fold, which a voice of every size scores.
    const readings = new Map<Text, TextReading>();
    for (const [step, size] of sizes.entries()) {
      while (totals.posts < size) {
        totals.add(String(totals.posts), taught[totals.posts]?.counts ?? NOTHING);
        yield;
      }
      const posts = taught.slice(0, size).map(({ post }) => post);
      const learned = yield* learnContrast(background, posts, undefined, 0);
      const { passages } = background;
      const contrast = learned && passages && contrastOf(passages, learned);
      const voice = deriveVoice(totals, background, contrast);
      for (const [texts, scores] of [
        [lessons.map(({ text }) => text), own[step]],
        [others, rivals[step]],
      ] as const) {
        for (const [at, text] of texts.entries()) {
          if (!isTried(at) || !text || !scores) continue;
          const read = readings.get(text) ?? readText(background, text);
          readings.set(text, read);
          scores[at] = scoreReading(voice, read).raw;
          yield;
        }
      }
    }
  }
  const trials = sizes.map((size, step): Trial => ({
    posts: size,
    own: own[step] ?? [],
    others: rivals[step] ?? [],
  }));
  return growthFrom([...trials, last], now);
}

const NO_COUNTS = { keys: new Uint32Array(), counts: new Uint32Array() };
const NOTHING: VoiceCounts = { words: 0, sentences: 0, lexical: NO_COUNTS, patterns: NO_COUNTS };
