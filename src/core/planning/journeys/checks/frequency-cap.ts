import { writeWait } from '../read/wait.ts';
import { MINUTES_PER_DAY } from '../journey.ts';
import { crowds } from '../graph/crowded.ts';
import { findingAt, idPlace, type CheckedJourney, type JourneyFinding } from './finding.ts';

/** Ways on which more messages begin within the days of the cap than it allows. */
export function frequencyCap({ journey, graph, reached, localize }: CheckedJourney): JourneyFinding[] {
  const { cap, touchpoints } = journey;
  if (!cap) return [];
  const isCounted = (id: string): boolean => {
    const touchpoint = touchpoints.get(id);
    return touchpoint?.isService === false && cap.channels.includes(touchpoint.channel ?? '');
  };
  return crowds(graph, reached, isCounted, cap.messages, cap.days * MINUTES_PER_DAY).map((crowd) => {
    const last = crowd.touchpoints.at(-1) ?? '';
    const message = localize(
      '{0} messages within {1} ({2}); at most {3} may begin within {4} days.',
      crowd.touchpoints.length,
      writeWait(crowd.minutes),
      crowd.touchpoints.join(', '),
      cap.messages,
      cap.days,
    );
    const named = [...new Set([last, ...crowd.touchpoints])];
    return findingAt('frequency-cap', idPlace(journey, last), named, message);
  });
}
