import type { Graph } from './graph.ts';

/**
 * The strongly connected components of a graph: touchpoints that can be reached from each other. A component comes after those that can be
 * reached from it. R. Tarjan, "Depth-First Search and Linear Graph Algorithms", 1972, without recursion.
 */
export function components({ ids, next }: Pick<Graph, 'ids' | 'next'>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const enter = (id: string): Visit => {
    order.set(id, order.size);
    low.set(id, order.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, to: (next.get(id) ?? []).map((step) => step.to.text), at: 0 };
  };
  const lower = (id: string, value: number): void => {
    low.set(id, Math.min(low.get(id) ?? value, value));
  };
  const leave = (id: string): void => {
    if (low.get(id) !== order.get(id)) return;
    const members = open.splice(open.lastIndexOf(id));
    for (const member of members) isOpen.delete(member);
    found.push(members);
  };
  for (const root of ids) {
    if (order.has(root)) continue;
    const visits = [enter(root)];
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const to = visit.to[visit.at++];
      if (to === undefined) {
        visits.pop();
        leave(visit.id);
        const parent = visits.at(-1);
        if (parent) lower(parent.id, low.get(visit.id) ?? 0);
      } else if (!order.has(to)) visits.push(enter(to));
      else if (isOpen.has(to)) lower(visit.id, order.get(to) ?? 0);
    }
  }
  return found;
}

interface Visit {
  readonly id: string;
  readonly to: readonly string[];
  at: number;
}
