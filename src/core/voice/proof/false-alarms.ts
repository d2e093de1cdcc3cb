import { sampleOf } from '../calibrate/leave-one-out.ts';
import { driftOf } from '../drift/drift.ts';
import type { Calibration, CorpusPost } from '../model/calibration.ts';
import type { Voice } from '../score/voice.ts';
import { withoutPost } from '../score/without-post.ts';

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
    const drift = driftOf(withoutPost(voice, post), post.blocks, calibration);
    marked += drift.filter(({ flagged }) => flagged).length;
    sentences += drift.length;
    read++;
    yield;
  }
  return { marked, sentences, posts: read };
}
