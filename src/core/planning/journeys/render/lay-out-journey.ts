import { Graph, layout } from '@dagrejs/dagre';
import type { Journey } from '../journey.ts';
import { edgeLabel } from './mermaid.ts';

/** A place in the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A touchpoint's box; `x` and `y` are those of its corner at the top left. Pixels. */
export interface PlacedNode extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A line between two boxes, through points, with the place of its label. */
export interface PlacedEdge {
  readonly from: string;
  readonly to: string;
  /** Its place among the edges of its touchpoint. */
  readonly index: number;
  readonly points: readonly Point[];
  readonly label: string;
  readonly labelAt: Point;
}

/** Where everything of a journey is in its picture. Pixels. */
export interface JourneyLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const NODE = { width: 176, height: 56 };
const MARGIN = 16;
/** With more edges than this, the search for fewer crossings takes longer than the rest of the layout. */
const DENSE = 80;
/** About the width of a letter in the labels' size. */
const LETTER = 6.5;

/** What paths say, in words that go into the picture. */
export interface PictureFigures {
  /** A third line for the box of a touchpoint. */
  readonly ofStep: (id: string) => string | undefined;
  /** What is added to the label of the first edge between two touchpoints. */
  readonly ofEdge: (from: string, to: string) => string | undefined;
}

/** How much higher and wider boxes with a line of figures are. */
const FIGURES = { height: 18, width: 20 };

/** Lays out a journey in layers, from its start downwards. */
export function layOut(
  { touchpoints }: Pick<Journey, 'touchpoints'>,
  figures?: PictureFigures,
): JourneyLayout {
  const more = figures ? FIGURES : { height: 0, width: 0 };
  const size = { height: NODE.height + more.height, width: NODE.width + more.width };
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    ranker: 'tight-tree',
    nodesep: 36,
    ranksep: 44,
    edgesep: 16,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  for (const id of touchpoints.keys()) graph.setNode(id, { ...size });
  const edges = [...touchpoints.values()].flatMap(({ id, next }) =>
    next.flatMap(({ to, on, waitText }, index) => {
      if (!touchpoints.has(to.text)) return [];
      const isFirst = next.findIndex((other) => other.to.text === to.text) === index;
      const figure = isFirst ? figures?.ofEdge(id.text, to.text) : undefined;
      const label = [edgeLabel(on, waitText), figure ?? ''].filter((text) => text !== '').join(' · ');
      return [{ from: id.text, to: to.text, index, label }];
    }),
  );
  for (const { from, to, index, label } of edges)
    graph.setEdge(
      from,
      to,
      { width: label === '' ? 0 : label.length * LETTER + 8, height: label === '' ? 0 : 18, labelpos: 'c' },
      String(index),
    );
  layout(graph, { disableOptimalOrderHeuristic: edges.length > DENSE });
  const whole = placedBy(graph.graph());
  return {
    width: whole.width ?? 2 * MARGIN,
    height: whole.height ?? 2 * MARGIN,
    nodes: [...touchpoints.keys()].map((id) => {
      const { x = 0, y = 0 } = placedBy(graph.node(id));
      return { id, x: x - size.width / 2, y: y - size.height / 2, ...size };
    }),
    edges: edges.map((edge) => {
      const { points = [], x, y } = placedBy(graph.edge(edge.from, edge.to, String(edge.index)));
      return { ...edge, points, labelAt: { x: x ?? points[0]?.x ?? 0, y: y ?? points[0]?.y ?? 0 } };
    }),
  };
}

/** What the layout says of a box or line, which its types leave open. */
interface Placed {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly points?: readonly Point[];
}

function placedBy(label: unknown): Placed {
  if (typeof label !== 'object' || label === null) return {};
  const fields: Readonly<Record<string, unknown>> = { ...label };
  const number = (name: string): Record<string, number> => {
    const value = fields[name];
    return typeof value === 'number' ? { [name]: value } : {};
  };
  const list = fields['points'];
  const points = Array.isArray(list) ? { points: list.filter(isPoint) } : {};
  return { ...number('x'), ...number('y'), ...number('width'), ...number('height'), ...points };
}

const isPoint = (value: unknown): value is Point =>
  typeof value === 'object' &&
  value !== null &&
  'x' in value &&
  'y' in value &&
  typeof value.x === 'number' &&
  typeof value.y === 'number';
