import type { Journey, Touchpoint } from '../journey.ts';

/** A journey as a Mermaid flowchart: touchpoints with their channels, what readers do and waits on the edges, ends with double borders. */
export function journeyMermaid({ touchpoints, start }: Journey): string {
  const names = new Map([...touchpoints.keys()].map((id, at) => [id, `t${String(at)}`]));
  const nodes = [...touchpoints.values()].map(
    (touchpoint) => `  ${names.get(touchpoint.id.text) ?? ''}${shapeOf(touchpoint)}`,
  );
  const edges = [...touchpoints.values()].flatMap(({ id, next }) =>
    next.flatMap(({ to, on, waitText }) => {
      const target = names.get(to.text);
      if (target === undefined) return [];
      const label = edgeLabel(on, waitText);
      return [`  ${names.get(id.text) ?? ''} -->${label === '' ? '' : `|"${escaped(label)}"|`} ${target}`];
    }),
  );
  const first = start && names.get(start.text);
  const entry = first === undefined ? [] : ['  begin(( )) --> ' + first];
  return ['flowchart TD', ...entry, ...nodes, ...edges, ''].join('\n');
}

/** What an edge says: what the reader does, and the wait. */
export const edgeLabel = (on: string | undefined, wait: string | undefined): string =>
  [on, wait].filter((text) => text !== undefined).join(', ');

function shapeOf({ id, channel, isEnd }: Touchpoint): string {
  const label = `"${escaped([id.text, channel ?? ''].filter((text) => text !== '').join(' · '))}"`;
  return isEnd ? `[[${label}]]` : `[${label}]`;
}

/** Mermaid reads entities in its own way. */
const escaped = (text: string): string =>
  text.replace(/[#"<>&]/g, (sign) => `#${String(sign.codePointAt(0))};`);
