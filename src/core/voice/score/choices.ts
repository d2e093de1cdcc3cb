import type { VoiceBackground } from '../background/statistics.ts';
import { keptWordKey, wordKey } from '../count/features.ts';
import type { Entry, Match } from '../lexicon/lexicon.ts';
import type { Tally } from '../model/tally.ts';

/** The key of choosing a member over its alternatives, which is weighed, not counted. */
export const choiceKey = (entry: Entry): number => wordKey(`<choice ${entry.text}>`);

/** The prior weight of general English's habits, in choices. */
const PRIOR_CHOICES = 8;
/** The assumed rate of a member that general English lacks. */
const RARE = 1e-7;

/**
 * The evidence of choosing this member: the brand's share of it within its group, against a voice that
 * chooses half as general English does and half at random. A natural logarithm, averaged over the groups that
 * fit.
 */
export function choiceWeight(
  tally: Tally,
  background: VoiceBackground,
  { entry, groups }: Pick<Match, 'entry' | 'groups'>,
): number {
  const weights = groups.map((members) => weightWithin(tally, background, entry.text, members));
  return weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
}

function weightWithin(
  tally: Tally,
  background: VoiceBackground,
  chosen: string,
  members: readonly string[],
): number {
  let here = 0;
  let usual = 0;
  let allHere = 0;
  let allUsual = 0;
  for (const member of members) {
    const key = keptWordKey(member);
    const count = tally.count(key);
    const rate = background.rate(key)?.mean ?? RARE;
    allHere += count;
    allUsual += rate;
    if (member !== chosen) continue;
    here = count;
    usual = rate;
  }
  const share = usual / allUsual;
  const brand = (here + PRIOR_CHOICES * share) / (allHere + PRIOR_CHOICES);
  return Math.log(brand / (share / 2 + 1 / (2 * members.length)));
}
