import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { sum } from '../shared/statistics.ts';
import type { CommunityEvent } from './events.ts';
import { eventsWithin, sinceLast } from './features.ts';
import { learnHazard, survival, towardsSilence, unlearnedSurvival, type HazardModel } from './hazard.ts';
import { reasonsFor } from './reasons.ts';

/** How a community stands on a day. */
export interface CommunityHealth {
  readonly community: string;
  /** The probability that no event follows within 180 days; null where too few people are concerned. */
  readonly risk: number | null;
  readonly withheld?: string;
  readonly facts: {
    readonly daysSinceLast: number;
    readonly events365: number;
    readonly people365: number;
  };
  /** The probability that no event has come after 30, 60, … 180 days. */
  readonly survival: readonly number[];
  /** False where the file was too short to learn from, so that the chance follows from the community's own last half-year alone. */
  readonly isLearned: boolean;
  readonly reasons: readonly string[];
}

/** Below five people nothing is said, as statistical offices do. */
const FEWEST_PEOPLE = 5;
const YEAR = 365;
const HALF_YEAR = 180;

/** Judges every community that had an event before a day, likeliest to fall silent first. Nothing from that day on is used. */
export function judgeCommunities(
  communities: ReadonlyMap<string, readonly CommunityEvent[]>,
  asOf: number,
  localize: Localize = localizeInEnglish,
): CommunityHealth[] {
  const model = learnHazard(communities, asOf);
  const judged = [...communities].flatMap(([community, events]) => {
    const past = events.filter(({ day }) => day < asOf);
    return past.length === 0 ? [] : [judge(community, past, asOf, model, localize)];
  });
  return judged.sort((a, b) => (b.risk ?? -1) - (a.risk ?? -1) || (a.community < b.community ? -1 : 1));
}

function judge(
  community: string,
  past: readonly CommunityEvent[],
  asOf: number,
  model: HazardModel | undefined,
  localize: Localize,
): CommunityHealth {
  const recent = past.filter(({ day }) => day >= asOf - YEAR);
  const facts = {
    daysSinceLast: sinceLast(past, asOf),
    events365: recent.length,
    people365: sum(recent.map(({ people }) => people)),
  };
  if (!recent.some(({ people }) => people >= FEWEST_PEOPLE)) {
    const withheld = localize('no event of the last 365 days had five people');
    return { community, risk: null, withheld, facts, survival: [], isLearned: false, reasons: [] };
  }
  const curve = model
    ? survival(model, past, asOf)
    : unlearnedSurvival(eventsWithin(past, asOf - HALF_YEAR, asOf));
  const pull = model ? towardsSilence(model, past, asOf) : [];
  return {
    ...{ community, risk: curve.at(-1) ?? null, facts, survival: curve },
    isLearned: model !== undefined,
    reasons: reasonsFor(past, asOf, pull, localize),
  };
}
