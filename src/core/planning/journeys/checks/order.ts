import { shortestWay } from '../graph/graph.ts';
import { findingAt, type CheckedJourney, type JourneyFinding } from './finding.ts';

/** Touchpoints that can be reached without what they require. */
export function wrongOrder({ journey, graph, reached, localize }: CheckedJourney): JourneyFinding[] {
  return [...journey.touchpoints.values()]
    .filter(({ id }) => reached.has(id.text))
    .flatMap(({ id, requires }) =>
      requires.flatMap((required) => {
        if (!journey.touchpoints.has(required.text)) return [];
        const way = shortestWay(graph, id.text, required.text);
        if (!way) return [];
        const message = localize(
          '“{0}” can be reached without “{1}”, which it requires: {2}.',
          id.text,
          required.text,
          way.join(' → '),
        );
        return [findingAt('order', required, [id.text, required.text], message)];
      }),
    );
}
