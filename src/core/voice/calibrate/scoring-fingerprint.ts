import { hashString } from '../../base/bytes/index.ts';
import { runToEnd } from '../../base/cooperative.ts';
import { readProse, readProseBlocks } from '../../text/index.ts';
import type { VoiceBackground } from '../background/statistics.ts';
import { calibrateInSteps } from './calibrate.ts';
import { contrastOf } from '../contrast/contrast.ts';
import { learnContrast } from '../contrast/learn-contrast.ts';
import { countVoice } from '../count/counts.ts';
import { VoiceTotals } from '../count/totals.ts';
import { deriveVoice } from '../score/voice.ts';
import { ENOUGH_POSTS } from '../model/calibration.ts';
import { PROBE } from '../count/feature-fingerprint.ts';

/** The fewest posts that a calibration takes. */
const POSTS = ENOUGH_POSTS;

/**
 * Identifies how voices are scored: a hash of a sample voice's calibration, in [0, 2^32). It changes with the
 * background and with any change of weights, scores or judgements, so that outdated calibrations are not
 * used. Takes some 200 ms; see `measuredScoring`.
 */
export function scoringFingerprint(background: VoiceBackground): number {
  const blocks = readProseBlocks(readProse(PROBE));
  const posts = Array.from({ length: POSTS }, (_, at) => ({ id: String(at), blocks: blocks.slice(at % 2) }));
  const totals = new VoiceTotals();
  for (const post of posts) totals.add(post.id, countVoice(post.blocks));
  const learned = runToEnd(learnContrast(background, posts));
  const contrast = learned && background.passages && contrastOf(background.passages, learned);
  const calibration = runToEnd(calibrateInSteps(deriveVoice(totals, background, contrast), posts));
  return hashString(JSON.stringify([calibration, background.passages?.fingerprint]));
}
