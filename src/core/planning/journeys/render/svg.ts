import type { Touchpoint } from '../journey.ts';
import type { JourneyLayout, PlacedEdge, PlacedNode } from './lay-out-journey.ts';
import { pathThrough } from './path-through.ts';

/** What a node says besides its name. */
export interface NodeNote {
  readonly state: string;
  readonly hasProblem: boolean;
  /** A line with what paths say of it. */
  readonly figures?: string | undefined;
}

/** A journey's picture as an SVG file that needs nothing else. */
export function journeySvg(
  { width, height, nodes, edges }: JourneyLayout,
  title: string,
  touchpoints: ReadonlyMap<string, Touchpoint>,
  noteOf: (id: string) => NodeNote,
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(title)}</title>`,
    STYLE,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...edges.map(edgeSvg),
    ...nodes.map((node) => nodeSvg(node, touchpoints.get(node.id), noteOf(node.id))),
    '</svg>',
    '',
  ].join('\n');
}

const STYLE = `<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#5f6b7a"/></marker></defs>
<style>text{font:12px system-ui,sans-serif;fill:#1f2328}.small{font-size:11px;fill:#57606a}.box{fill:#f6f8fa;stroke:#5f6b7a}.end{stroke-width:3}.problem{stroke:#b3261e;stroke-width:2}.line{fill:none;stroke:#5f6b7a}</style>`;

function nodeSvg(
  { id, x, y, width, height }: PlacedNode,
  touchpoint: Touchpoint | undefined,
  note: NodeNote,
): string {
  const names = ['box', touchpoint?.isEnd ? 'end' : '', note.hasProblem ? 'problem' : ''];
  const second = [touchpoint?.channel ?? '', note.state].filter((text) => text !== '').join(' · ');
  return [
    `<g><rect class="${names.filter((name) => name !== '').join(' ')}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="6"/>`,
    `<text x="${px(x + 10)}" y="${px(y + 23)}">${escaped(shortened(id, 24))}</text>`,
    `<text class="small" x="${px(x + 10)}" y="${px(y + 42)}">${escaped(shortened(second, 28))}</text>`,
    ...(note.figures === undefined
      ? []
      : [
          `<text class="small" x="${px(x + 10)}" y="${px(y + 60)}">${escaped(shortened(note.figures, 30))}</text>`,
        ]),
    '</g>',
  ].join('');
}

function edgeSvg({ points, label, labelAt }: PlacedEdge): string {
  const line = `<path class="line" d="${pathThrough(points)}" marker-end="url(#arrow)"/>`;
  if (label === '') return line;
  return `${line}<text class="small" x="${px(labelAt.x)}" y="${px(labelAt.y + 4)}" text-anchor="middle" paint-order="stroke" stroke="#ffffff" stroke-width="4">${escaped(label)}</text>`;
}

const px = (value: number): string => String(Math.round(value * 10) / 10);
const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
