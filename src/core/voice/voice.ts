import type { RateSpread, VoiceBackground } from './background-statistics.ts';
import { choiceWeight } from './choices.ts';
import type { Match } from './lexicon.ts';
import { paceLogRatio } from './pace.ts';
import type { Tally } from './tally.ts';
import { logRatio } from './weights.ts';

/** A brand's voice: its totals heard against general English. Weights are worked out when asked for, so deriving costs nothing. */
export interface Voice {
  readonly tally: Tally;
  readonly background: VoiceBackground;
  /** Natural logarithm of how much more often the brand uses a feature than others, whose rate is `usual`, do. */
  weight(key: number, usual: RateSpread | undefined): number;
  /** The same for choosing this entry among the alternatives that fit. */
  choiceWeight(match: Pick<Match, 'entry' | 'groups'>): number;
  /** The same for the pace of a text. */
  paceWeight(fullStops: number, words: number): number;
}

/** The voice reads the totals as they are at each question, so it is never out of date. */
export function deriveVoice(tally: Tally, background: VoiceBackground): Voice {
  return {
    tally,
    background,
    weight: (key, usual) => logRatio(tally, usual, key),
    choiceWeight: (match) => choiceWeight(tally, background, match),
    paceWeight: (fullStops, words) => paceLogRatio(tally, background, fullStops, words),
  };
}
