import { isPlainNotice } from '../check/notices.ts';
import { START, type Dialogue } from './graph.ts';

/** What is wrong with a talk: a node that nobody comes to, a choice that leads nowhere, a first line that hides who speaks. */
export interface DialogueFault {
  readonly kind: 'unreachable' | 'broken-link' | 'undisclosed';
  readonly node: string;
}

export function dialogueFaults({ nodes }: Dialogue): DialogueFault[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const reached = new Set<string>();
  const waiting = [START];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const { to } of byId.get(id)?.choices ?? []) if (to !== undefined) waiting.push(to);
  }
  const first = byId.get(START)?.lines.join(' ') ?? '';
  return [
    ...(isPlainNotice(first) ? [] : [{ kind: 'undisclosed' as const, node: START }]),
    ...nodes
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) => ({ kind: 'unreachable' as const, node: id })),
    ...nodes
      .filter(({ choices }) => choices.some(({ to }) => to !== undefined && !byId.has(to)))
      .map(({ id }) => ({ kind: 'broken-link' as const, node: id })),
  ];
}
