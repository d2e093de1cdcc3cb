import type { Graph, Step } from '../graph/graph.ts';

/** A touchpoint that comes to those who do nothing. */
export interface Arrival {
  readonly id: string;
  /** Since the touchpoint that the way begins at. */
  readonly minutes: number;
}

/** Longer ways say nothing new about what a draft promises. */
const LONGEST = 60;
const MOST_WAYS = 64;

/** A way so far, from its last touchpoint back; the first is the touchpoint that it begins at. */
interface Way {
  readonly arrival: Arrival;
  readonly before: Way | undefined;
  readonly length: number;
}

/** The ways of readers who do nothing, from a touchpoint on; one for each choice among edges without `on`. A way ends before it repeats. */
export function defaultWays({ next }: Pick<Graph, 'next'>, from: string): (readonly Arrival[])[] {
  const done: (readonly Arrival[])[] = [];
  const open: Way[] = [{ arrival: { id: from, minutes: 0 }, before: undefined, length: 0 }];
  for (let way = open.pop(); way && done.length < MOST_WAYS; way = open.pop()) {
    const steps = silentSteps(next.get(way.arrival.id) ?? []);
    if (steps.length === 0 || way.length >= LONGEST) done.push(arrivalsOf(way));
    else
      for (const { to, wait } of steps) {
        const arrival = { id: to.text, minutes: way.arrival.minutes + wait };
        const longer = { arrival, before: way, length: way.length + 1 };
        if (passes(way, to.text)) done.push(arrivalsOf(longer));
        else open.push(longer);
      }
  }
  return done;
}

/** The touchpoint at the beginning may come once more, as one that arrives. */
function passes(way: Way, id: string): boolean {
  for (let at = way; at.before; at = at.before) if (at.arrival.id === id) return true;
  return false;
}

function arrivalsOf(way: Way): readonly Arrival[] {
  const arrivals: Arrival[] = [];
  for (let at = way; at.before; at = at.before) arrivals.push(at.arrival);
  return arrivals.reverse();
}

const silentSteps = (steps: readonly Step[]): Step[] => steps.filter(({ on }) => on === undefined);
