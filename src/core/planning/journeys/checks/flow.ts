import { withEdge, withEnd } from '../edit/edit-journey.ts';
import { components } from '../graph/components.ts';
import { reachable, type Graph } from '../graph/graph.ts';
import { findingAt, idPlace, type CheckedJourney, type JourneyFinding } from './finding.ts';

/** Touchpoints behind which nothing follows although the journey does not end there. */
export function deadEnds({ written, journey, graph, reached, localize }: CheckedJourney): JourneyFinding[] {
  return [...journey.touchpoints.values()]
    .filter(({ id, isEnd, next }) => reached.has(id.text) && !isEnd && next.length === 0)
    .map(({ id }) => {
      const edits = withEnd(written(), id.text);
      return findingAt(
        'dead-end',
        idPlace(journey, id.text),
        [id.text],
        localize('Nothing follows “{0}”, and it is not marked as an end.', id.text),
        {
          fixes:
            edits && graph.ids.length > 0 ? [{ title: localize('Let the journey end here'), edits }] : [],
        },
      );
    });
}

/** Touchpoints that no way leads to. Of those that lead to each other, the first one. */
export function unreachable({
  written,
  journey,
  graph,
  reached,
  localize,
}: CheckedJourney): JourneyFinding[] {
  const { start } = graph;
  if (start === undefined) return [];
  return rootsOf(
    graph,
    graph.ids.filter((id) => !reached.has(id)),
  ).map((id) => {
    const before = graph.ids[graph.ids.indexOf(id) - 1];
    const edits = before === undefined ? undefined : withEdge(written(), before, id);
    return findingAt(
      'unreachable',
      idPlace(journey, id),
      [id],
      localize('No way leads from “{0}” to “{1}”.', start, id),
      {
        fixes:
          edits && before !== undefined ? [{ title: localize('Let it follow “{0}”', before), edits }] : [],
      },
    );
  });
}

/** The fewest of these from which all others of them can be reached. */
function rootsOf(graph: Graph, ids: readonly string[]): string[] {
  const roots: string[] = [];
  // Components come after what can be reached from them, so the last ones are entered from none.
  const inOrder = components(graph)
    .reverse()
    .flatMap((members) => ids.filter((id) => members.includes(id)));
  const seen = new Set<string>();
  for (const id of inOrder) {
    if (seen.has(id)) continue;
    roots.push(id);
    for (const other of reachable(graph, [id])) seen.add(other);
  }
  return graph.ids.filter((id) => roots.includes(id));
}

/** Circles that no end can be reached from any more. */
export function endlessCycles({
  written,
  journey,
  graph,
  reached,
  localize,
}: CheckedJourney): JourneyFinding[] {
  return components(graph)
    .filter((members) => members.every((id) => reached.has(id)) && isEndless(graph, members))
    .map((members) => {
      const ids = graph.ids.filter((id) => members.includes(id));
      const last = ids.at(-1) ?? '';
      const edits = withEnd(written(), last);
      const message =
        ids.length === 1
          ? localize('“{0}” leads only to itself, and the journey never ends.', last)
          : localize('The journey goes round and round here and never ends: {0}.', ids.join(', '));
      return findingAt('endless-cycle', idPlace(journey, ids[0] ?? ''), ids, message, {
        fixes: edits ? [{ title: localize('Let the journey end at “{0}”', last), edits }] : [],
      });
    });
}

/** True where nothing leads out of a component, it is a circle, and none of it is an end. */
function isEndless({ next, isEnd }: Graph, members: readonly string[]): boolean {
  const steps = members.flatMap((id) => next.get(id) ?? []);
  return steps.length > 0 && steps.every(({ to }) => members.includes(to.text)) && !members.some(isEnd);
}
