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

/** The ways of readers who do nothing, from a touchpoint on; one for each choice among edges without `on`. A way ends before it repeats. */
export function defaultWays({ next }: Pick<Graph, 'next'>, from: string): (readonly Arrival[])[] {
  const done: (readonly Arrival[])[] = [];
  const open: (readonly Arrival[])[] = [[]];
  for (let way = open.pop(); way && done.length < MOST_WAYS; way = open.pop()) {
    const last = way.at(-1);
    const steps = silentSteps(next.get(last?.id ?? from) ?? []);
    if (steps.length === 0 || way.length >= LONGEST) {
      done.push(way);
      continue;
    }
    for (const { to, wait } of steps) {
      const arrival = { id: to.text, minutes: (last?.minutes ?? 0) + wait };
      const isRepeated = way.some(({ id }) => id === to.text);
      if (isRepeated) done.push([...way, arrival]);
      else open.push([...way, arrival]);
    }
  }
  return done;
}

const silentSteps = (steps: readonly Step[]): Step[] => steps.filter(({ on }) => on === undefined);
