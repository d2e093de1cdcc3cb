import { graphOf } from '../graph/graph.ts';
import type { Journey, Touchpoint } from '../journey.ts';

/** The touchpoints that lie before one on some way, the nearest first; without itself, also where a way leads back to it. */
export function earlierSteps(journey: Pick<Journey, 'touchpoints' | 'start'>, id: string): Touchpoint[] {
  const { next } = graphOf(journey);
  const before = new Map<string, string[]>();
  for (const [from, steps] of next)
    for (const { to } of steps) before.set(to.text, [...(before.get(to.text) ?? []), from]);
  const seen = new Set([id]);
  // A set yields what is added while it is read.
  for (const at of seen) for (const from of before.get(at) ?? []) seen.add(from);
  return [...seen].slice(1).flatMap((at) => journey.touchpoints.get(at) ?? []);
}

/** The touchpoints right before and right after one. */
export function stepsBeside(
  { touchpoints }: Pick<Journey, 'touchpoints'>,
  id: string,
): { readonly before: readonly Touchpoint[]; readonly after: readonly Touchpoint[] } {
  const own = touchpoints.get(id);
  const after = (own?.next ?? []).flatMap(({ to }) => touchpoints.get(to.text) ?? []);
  const before = [...touchpoints.values()].filter(({ next }) => next.some(({ to }) => to.text === id));
  const isOther = (touchpoint: Touchpoint): boolean => touchpoint.id.text !== id;
  return { before: before.filter(isOther), after: [...new Set(after)].filter(isOther) };
}
