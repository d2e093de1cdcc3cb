import TinyQueue from 'tinyqueue';
import type { Graph } from './graph.ts';

/** Counted touchpoints that follow each other within the window, in order. */
export interface Crowd {
  readonly touchpoints: readonly string[];
  /** Minutes from the first to the last. */
  readonly minutes: number;
}

interface State {
  readonly id: string;
  /** Counted touchpoints so far, this one included. */
  readonly counted: number;
  readonly minutes: number;
  readonly before: State | undefined;
}

/**
 * The quickest way on which more than `most` counted touchpoints begin within less than `window` minutes, for each touchpoint that such a
 * way ends with. What a reader does takes no time, as it may come at once. Dijkstra's algorithm over touchpoints and counts.
 * @param from where ways may begin
 */
export function crowds(
  { next }: Pick<Graph, 'next'>,
  from: Iterable<string>,
  isCounted: (id: string) => boolean,
  most: number,
  window: number,
): Crowd[] {
  const found = new Map<string, Crowd>();
  for (const id of from) {
    if (!isCounted(id)) continue;
    for (const state of tooMany(next, id, isCounted, most, window)) {
      const known = found.get(state.id);
      if (!known || known.minutes > state.minutes) found.set(state.id, crowdOf(state, isCounted));
    }
  }
  return [...found.values()];
}

function tooMany(
  next: Graph['next'],
  start: string,
  isCounted: (id: string) => boolean,
  most: number,
  window: number,
): State[] {
  const first: State = { id: start, counted: 1, minutes: 0, before: undefined };
  const queue = new TinyQueue<State>([first], (a, b) => a.minutes - b.minutes);
  const seen = new Set<string>();
  const over: State[] = [];
  for (let state = queue.pop(); state; state = queue.pop()) {
    const key = `${String(state.counted)} ${state.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (state.counted > most) {
      over.push(state);
      continue;
    }
    for (const { to, wait } of next.get(state.id) ?? []) {
      const minutes = state.minutes + wait;
      if (minutes >= window) continue;
      const counted = state.counted + (isCounted(to.text) ? 1 : 0);
      queue.push({ id: to.text, counted, minutes, before: state });
    }
  }
  return over;
}

function crowdOf(last: State, isCounted: (id: string) => boolean): Crowd {
  const touchpoints: string[] = [];
  for (let at: State | undefined = last; at; at = at.before) if (isCounted(at.id)) touchpoints.unshift(at.id);
  return { touchpoints, minutes: last.minutes };
}
