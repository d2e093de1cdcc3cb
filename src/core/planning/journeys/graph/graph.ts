import type { Edge, Journey, Touchpoint } from '../journey.ts';

/** An edge whose two touchpoints are known. */
export interface Step extends Edge {
  readonly from: string;
}

/** A journey as a graph. Edges to touchpoints that do not exist are left out. */
export interface Graph {
  readonly ids: readonly string[];
  readonly start: string | undefined;
  readonly next: ReadonlyMap<string, readonly Step[]>;
  readonly isEnd: (id: string) => boolean;
}

export function graphOf({ touchpoints, start }: Pick<Journey, 'touchpoints' | 'start'>): Graph {
  const next = new Map<string, readonly Step[]>();
  for (const [id, touchpoint] of touchpoints) next.set(id, stepsOf(id, touchpoint, touchpoints));
  const ids = [...touchpoints.keys()];
  const first = start && touchpoints.has(start.text) ? start.text : ids[0];
  return { ids, start: first, next, isEnd: (id) => touchpoints.get(id)?.isEnd === true };
}

const stepsOf = (from: string, { next }: Touchpoint, known: ReadonlyMap<string, unknown>): Step[] =>
  next.filter(({ to }) => known.has(to.text)).map((edge) => ({ ...edge, from }));

/** The touchpoints that can be reached from some, these included, without passing `avoided`. */
export function reachable(
  { next }: Pick<Graph, 'next'>,
  from: readonly string[],
  avoided?: string,
): ReadonlySet<string> {
  const seen = new Set(from.filter((id) => id !== avoided));
  // A set yields what is added while it is read.
  for (const id of seen) for (const { to } of next.get(id) ?? []) if (to.text !== avoided) seen.add(to.text);
  return seen;
}

/** The touchpoints of a shortest way from the start, both included, without passing `avoided`; undefined where there is none. */
export function shortestWay(graph: Graph, to: string, avoided?: string): readonly string[] | undefined {
  if (graph.start === undefined || graph.start === avoided) return undefined;
  const before = new Map<string, string | undefined>([[graph.start, undefined]]);
  for (const id of before.keys())
    for (const step of graph.next.get(id) ?? [])
      if (step.to.text !== avoided && !before.has(step.to.text)) before.set(step.to.text, id);
  if (!before.has(to)) return undefined;
  const way: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = before.get(at)) way.unshift(at);
  return way;
}
