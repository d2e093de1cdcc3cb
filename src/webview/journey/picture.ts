import { neighbour } from '../kit/neighbour.ts';
import type { PictureEdge, PictureNode, ToJourneyPage } from './messages.ts';
import { svgElement } from '../kit/svg-element.ts';

/** What can be done in the picture. */
export interface PictureActions {
  readonly open: (id: string) => void;
  readonly connect: (from: string, to: string) => void;
  /** Removes an edge. */
  readonly disconnect: (from: string, index: number) => void;
  /** Removes the edge of a touchpoint, or asks which. */
  readonly removeEdge: (id: string) => void;
  /** Says that a touchpoint waits for the one it is to lead to, or no longer does. */
  readonly announceConnecting: (from: string | undefined) => void;
}

/** Letters that fit a box. */
const FITS = 22;
const shortened = (text: string): string => (text.length > FITS ? `${text.slice(0, FITS - 1)}…` : text);

/** The journey as a graph: boxes are buttons, which arrow keys lead to; `c` and then Enter on another connects them, as does dragging from the handle. Delete removes an edge. */
export function drawPicture(shown: ToJourneyPage, actions: PictureActions): SVGSVGElement {
  const { width, height, nodes, edges, words, journey } = shown;
  const picture = svgElement(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': words.picture },
    arrowHead(),
    ...edges.map((edge) => drawEdge(edge, words.remove, journey)),
    ...nodes.map((node, at) => drawNode(node, at === 0, words.end, menuOf(journey, node, edges))),
  );
  const line = svgElement('path', { class: 'new-edge', d: '' });
  picture.append(line);
  listen(picture, line, nodes, actions);
  return picture;
}

const arrowHead = (): SVGElement =>
  svgElement(
    'defs',
    {},
    svgElement(
      'marker',
      { id: 'arrow', viewBox: '0 0 8 8', refX: 8, refY: 4, markerWidth: 8, markerHeight: 8, orient: 'auto' },
      svgElement('path', { d: 'M0 0 8 4 0 8z', class: 'arrow' }),
    ),
  );

/** What VS Code's context menu and its commands are told of a place in the picture. */
const context = (journey: string, section: string, rest: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ webviewSection: section, preventDefaultContextMenuItems: true, journey, ...rest });

/** A touchpoint without edges has none to remove. */
const menuOf = (journey: string, { id }: PictureNode, edges: readonly PictureEdge[]): string =>
  context(journey, edges.some(({ from }) => from === id) ? 'touchpoint' : 'end', { id });

/** An edge is chosen with a click, and can then be removed; the keyboard removes it from its touchpoint. */
function drawEdge(
  { path, label, labelX, labelY, from, to, index, figures }: PictureEdge,
  remove: string,
  journey: string,
): SVGElement {
  const name = remove.replace('{0}', from).replace('{1}', to);
  return svgElement(
    'g',
    {
      class: 'way',
      tabindex: -1,
      'aria-hidden': 'true',
      'data-from': from,
      'data-index': index,
      'data-vscode-context': context(journey, 'edge', { from, index }),
    },
    svgElement(
      'title',
      {},
      figures === '' ? `${from} → ${to}` : `${from} → ${to}: ${figures}\n${name}: Delete`,
    ),
    svgElement('path', { class: 'near', d: path }),
    svgElement('path', { class: 'edge', d: path, 'marker-end': 'url(#arrow)' }),
    ...(label === ''
      ? []
      : [
          svgElement(
            'text',
            { class: 'edge-label', x: labelX, y: labelY + 4, 'text-anchor': 'middle' },
            label,
          ),
        ]),
  );
}

function drawNode(node: PictureNode, isFirst: boolean, end: string, menu: string): SVGElement {
  const { id, x, y, width, height, channel, draft, state, isEnd, problems, figuresInWords } = node;
  // The name begins with what the box shows, in its order, for those who speak to the computer what they see (a space parts its lines there).
  const name = [id, channel, node.figures, state, isEnd ? end : '', figuresInWords, ...problems]
    .filter((text) => text !== '')
    .join(', ');
  return svgElement(
    'g',
    {
      class: `node ${draft}${isEnd ? ' end' : ''}${problems.length > 0 ? ' problem' : ''}`,
      role: 'button',
      tabindex: isFirst ? 0 : -1,
      'data-id': id,
      'aria-label': name,
      'data-vscode-context': menu,
    },
    svgElement(
      'title',
      {},
      [id, state, figuresInWords, ...problems].filter((text) => text !== '').join('\n'),
    ),
    svgElement('rect', { class: 'box', x, y, width, height, rx: 6 }),
    ...(isEnd
      ? [
          svgElement('rect', {
            class: 'inner',
            x: x + 3,
            y: y + 3,
            width: width - 6,
            height: height - 6,
            rx: 4,
          }),
        ]
      : []),
    svgElement('text', { class: 'id', x: x + 12, y: y + 23 }, shortened(id)),
    svgElement('text', { class: 'about', x: x + 12, y: y + 42 }, shortened(`${MARKS[draft]} ${channel}`)),
    ...(node.figures === ''
      ? []
      : [svgElement('text', { class: 'figures', x: x + 12, y: y + 60 }, ` ${node.figures}`)]),
    ...(problems.length > 0
      ? [svgElement('text', { class: 'sign', x: x + width - 22, y: y + 23 }, '⚠')]
      : []),
    svgElement('circle', { class: 'handle', cx: x + width / 2, cy: y + height, r: 6 }),
  );
}

/** Signs for how far a draft is, beside the words of the table and the name of the box. */
export const MARKS: Readonly<Record<PictureNode['draft'], string>> = {
  missing: '○',
  drafted: '◐',
  'in-voice': '●',
  'off-voice': '◑',
};

function listen(
  picture: SVGSVGElement,
  line: SVGPathElement,
  nodes: readonly PictureNode[],
  { open, connect, disconnect, removeEdge, announceConnecting }: PictureActions,
): void {
  let from: string | undefined;
  const boxOf = (target: EventTarget | null): SVGGElement | null =>
    target instanceof Element ? target.closest<SVGGElement>('.node') : null;
  const idOf = (target: EventTarget | null): string | undefined => boxOf(target)?.dataset['id'];
  const boxes = (): SVGGElement[] => [...picture.querySelectorAll<SVGGElement>('.node')];
  const begin = (id: string | undefined): void => {
    from = id;
    for (const box of boxes())
      box.classList.toggle('connecting', id !== undefined && box.dataset['id'] === id);
    announceConnecting(id);
  };
  const finish = (id: string): void => {
    const first = from;
    begin(undefined);
    if (first !== undefined) connect(first, id);
  };
  picture.addEventListener('focusin', ({ target }) => {
    for (const box of boxes()) box.setAttribute('tabindex', box === boxOf(target) ? '0' : '-1');
  });
  picture.addEventListener('keydown', (event) => {
    if (isRemoving(event)) {
      const edge = edgeOf(event.target);
      const at = idOf(event.target);
      if (edge) disconnect(edge.from, edge.index);
      else if (at !== undefined) removeEdge(at);
      event.preventDefault();
      return;
    }
    const id = idOf(event.target);
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      if (from === undefined) open(id);
      else finish(id);
    } else if (event.key.toLowerCase() === 'c') begin(id);
    else if (event.key === 'Escape' && from !== undefined) begin(undefined);
    else if (!moveFocus(event.key, id, nodes, boxes())) return;
    event.preventDefault();
  });
  picture.addEventListener('click', ({ target }) => {
    const id = idOf(target);
    if (id === undefined || (target instanceof Element && target.classList.contains('handle'))) return;
    if (from === undefined) open(id);
    else finish(id);
  });
  dragToConnect(picture, line, nodes, connect);
}

const isRemoving = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key === 'Delete' || key === 'Backspace') && !ctrlKey && !metaKey && !altKey;

/** The edge that was chosen. */
function edgeOf(target: EventTarget | null): { readonly from: string; readonly index: number } | undefined {
  const data = target instanceof Element ? target.closest<SVGGElement>('.way')?.dataset : undefined;
  const { from, index } = data ?? {};
  return from === undefined ? undefined : { from, index: Number(index) };
}

/** Left and right go to boxes beside, up and down to those above and below. */
function moveFocus(
  key: string,
  id: string,
  nodes: readonly PictureNode[],
  boxes: readonly SVGGElement[],
): boolean {
  const inRows = [...nodes].sort((a, b) => a.y - b.y || a.x - b.x);
  const places = inRows.map(({ x, y }) => ({ left: x, top: y }));
  const to = neighbour(
    places,
    inRows.findIndex((node) => node.id === id),
    key,
  );
  const found = to === undefined ? undefined : inRows[to]?.id;
  boxes.find((box) => box.dataset['id'] === found)?.focus();
  return found !== undefined;
}

/** Dragging from the handle below a box to another box connects them. */
function dragToConnect(
  picture: SVGSVGElement,
  line: SVGPathElement,
  nodes: readonly PictureNode[],
  connect: PictureActions['connect'],
): void {
  let first: PictureNode | undefined;
  const place = (event: PointerEvent): { readonly x: number; readonly y: number } => {
    const { left, top } = picture.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const nodeAt = ({ x, y }: { readonly x: number; readonly y: number }): PictureNode | undefined =>
    nodes.find((node) => x >= node.x && x <= node.x + node.width && y >= node.y && y <= node.y + node.height);
  picture.addEventListener('pointerdown', (event) => {
    const { target } = event;
    if (!(target instanceof SVGElement) || !target.classList.contains('handle')) return;
    const id = target.closest<SVGGElement>('.node')?.dataset['id'];
    first = nodes.find((node) => node.id === id);
    picture.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  picture.addEventListener('pointermove', (event) => {
    if (!first) return;
    const { x, y } = place(event);
    line.setAttribute('d', `M${first.x + first.width / 2} ${first.y + first.height}L${x} ${y}`);
  });
  const stop = (event: PointerEvent): void => {
    const from = first;
    first = undefined;
    line.setAttribute('d', '');
    const to = event.type === 'pointerup' ? nodeAt(place(event)) : undefined;
    if (from && to && from.id !== to.id) connect(from.id, to.id);
  };
  picture.addEventListener('pointerup', stop);
  picture.addEventListener('pointercancel', stop);
}
