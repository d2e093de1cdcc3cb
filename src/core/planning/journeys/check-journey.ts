import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { deadEnds, endlessCycles, unreachable } from './checks/flow.ts';
import { deadlineContradictions } from './checks/deadlines.ts';
import { missingDrafts } from './checks/drafts.ts';
import type { CheckedJourney, JourneyCheck, JourneyFinding } from './checks/finding.ts';
import { frequencyCap } from './checks/frequency-cap.ts';
import { unknownNames } from './checks/names.ts';
import { wrongOrder } from './checks/order.ts';
import { priceContradictions } from './checks/prices.ts';
import { brokenPromises } from './checks/promises.ts';
import { sameAngles, sameOpenings, voiceLeaps, type DraftStanding } from './checks/style.ts';
import { missingUtm } from './checks/utm.ts';
import type { DraftText } from './drafts/draft-text.ts';
import { writtenJourney, type WrittenJourney } from './edit/edit-journey.ts';
import { graphOf, reachable } from './graph/graph.ts';
import { readJourney, type JourneyFile } from './read/read-journey.ts';

const CHECKS: readonly JourneyCheck[] = [
  unknownNames,
  deadEnds,
  unreachable,
  endlessCycles,
  wrongOrder,
  frequencyCap,
  missingDrafts,
  missingUtm,
  priceContradictions,
  deadlineContradictions,
  brokenPromises,
  sameOpenings,
];

export interface CheckedFile extends JourneyFile {
  /** In the order of the file. */
  readonly findings: readonly JourneyFinding[];
}

/**
 * Checks a journey with its drafts.
 * @param source the text of a `*.journey.yaml`
 * @param draftAt the draft at a path as the file names it; undefined where there is none
 * @param standingAt what is known of the draft at a path from its brand
 * @param file the text as it was read already
 */
export function checkJourney(
  source: string,
  draftAt: (path: string) => DraftText | undefined,
  localize: Localize = localizeInEnglish,
  standingAt: (path: string) => DraftStanding | undefined = () => undefined,
  file: JourneyFile = readJourney(source, localize),
): CheckedFile {
  const graph = graphOf(file.journey);
  let written: WrittenJourney | undefined;
  const checked: CheckedJourney = {
    written: () => (written ??= writtenJourney(source)),
    ...{ journey: file.journey, graph, localize },
    reached: reachable(graph, graph.start === undefined ? [] : [graph.start]),
    draftOf: ({ draft }) => draft && draftAt(draft.text),
  };
  const standingOf: Parameters<typeof voiceLeaps>[0] = ({ draft }) => draft && standingAt(draft.text);
  const findings = [...CHECKS, voiceLeaps(standingOf), sameAngles(standingOf)]
    .flatMap((check) => check(checked))
    .sort((a, b) => a.start - b.start);
  return { ...file, findings };
}
