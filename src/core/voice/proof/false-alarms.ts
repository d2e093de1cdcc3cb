import { sampleOf } from '../calibrate/leave-one-out.ts';
import { countPost } from '../count/counts.ts';
import { WithoutPost } from '../count/totals.ts';
import { driftOf } from '../drift/drift.ts';
import type { Calibration, CorpusPost } from '../model/calibration.ts';
import { deriveVoice, type Voice } from '../score/voice.ts';

/** How many sentences of the brand's own posts would be marked, each by a voice learned without its post. */
export interface FalseAlarms {
  readonly marked: number;
  readonly sentences: number;
  readonly posts: number;
}

const MOST_POSTS = 60;
const MOST_SENTENCES = 1500;

/** Counts false alarms on a sample of the brand's posts; yields after each. */
export function* falseAlarmsOf(
  voice: Voice,
  calibration: Calibration,
  posts: Iterable<CorpusPost>,
): Generator<undefined, FalseAlarms, undefined> {
  let [marked, sentences, read] = [0, 0, 0];
  for (const post of sampleOf(posts, MOST_POSTS)) {
    if (sentences >= MOST_SENTENCES) break;
    const without = deriveVoice(new WithoutPost(voice.tally, countPost(post)), voice.background);
    const drift = driftOf(without, post.blocks, calibration);
    marked += drift.filter(({ flagged }) => flagged).length;
    sentences += drift.length;
    read++;
    yield;
  }
  return { marked, sentences, posts: read };
}
