import { button, element } from '../kit/element.ts';
import type { PageShot, ToStoryboardPage } from './messages.ts';

/** What can be done in the timeline. */
export interface TimelineActions {
  readonly goTo: (frame: number) => void;
  readonly setLength: (shot: string, frames: number) => void;
}

/** The least and the most that a shot lasts, in seconds; the editor holds the same. */
const LEAST = 0.5;
const MOST = 60;
/** What an arrow key adds, and with Shift, in seconds. */
const STEP = 0.1;
const LARGE_STEP = 1;

/** Seconds as they are shown. */
export const secondsOf = (frames: number, perSecond: number): string => (frames / perSecond).toFixed(1);

/** The shots in a row, as wide as they are long, each with an edge that makes it longer or shorter by drag and arrow keys. */
export function drawTimeline(shown: ToStoryboardPage, actions: TimelineActions): HTMLElement {
  const { shots, frames, words } = shown;
  return element(
    'ol',
    { class: 'timeline', 'aria-label': words.timeline },
    ...shots.map((shot) => {
      const cell = element(
        'li',
        { class: `cell-${shot.beat}`, style: undefined, 'data-shot': shot.id },
        button(
          { class: 'cell', id: `cell-${shot.id}`, title: nameOf(shot, shown) },
          () => {
            actions.goTo(shot.start);
          },
          element('span', { class: 'number' }, shot.name.replace(/^\D+/, '') || shot.name),
          element('span', { class: 'beat' }, shot.beatName),
          element('span', {}, `${secondsOf(shot.frames, shown.perSecond)} s`),
          shot.warnings.length > 0
            ? element('span', { class: 'sign' }, '⚠', hidden(words.warned))
            : undefined,
        ),
        edgeOf(shot, shown, actions),
      );
      cell.style.flexGrow = String(shot.frames / Math.max(1, frames));
      return cell;
    }),
  );
}

const hidden = (text: string): HTMLElement => element('span', { class: 'hidden-text' }, text);

const nameOf = ({ name, beatName, frames, warnings }: PageShot, { perSecond }: ToStoryboardPage): string =>
  [`${name}, ${beatName}, ${secondsOf(frames, perSecond)} s`, ...warnings].join('\n');

function edgeOf(shot: PageShot, shown: ToStoryboardPage, { setLength }: TimelineActions): HTMLElement {
  const { perSecond, words } = shown;
  const bounded = (frames: number): number =>
    Math.round(Math.min(MOST * perSecond, Math.max(Math.ceil(LEAST * perSecond), frames)));
  const edge = element('div', {
    ...{
      class: 'edge',
      id: `edge-${shot.id}`,
      role: 'slider',
      tabindex: 0,
      'aria-orientation': 'horizontal',
    },
    'aria-label': words.length.replace('{0}', shot.name),
    'aria-valuemin': LEAST,
    'aria-valuemax': MOST,
    'aria-valuenow': (shot.frames / perSecond).toFixed(2),
    'aria-valuetext': words.seconds.replace('{0}', secondsOf(shot.frames, perSecond)),
    title: words.length.replace('{0}', shot.name),
  });
  edge.addEventListener('keydown', (event) => {
    const seconds = stepOf(event);
    if (seconds === undefined) return;
    event.preventDefault();
    const to = bounded(
      seconds === -Infinity
        ? 0
        : shot.frames + Math.sign(seconds) * Math.max(1, Math.round(Math.abs(seconds) * perSecond)),
    );
    if (to !== shot.frames) setLength(shot.id, to);
  });
  dragEdge(edge, shot, shown, (frames) => bounded(frames), setLength);
  return edge;
}

/** What a key adds, in seconds; undefined for other keys. */
function stepOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): number | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const step = shiftKey ? LARGE_STEP : STEP;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step;
    case 'ArrowLeft':
    case 'ArrowDown':
      return -step;
    case 'PageUp':
      return LARGE_STEP;
    case 'PageDown':
      return -LARGE_STEP;
    case 'Home':
      return -Infinity;
    default:
      return undefined;
  }
}

function dragEdge(
  edge: HTMLElement,
  shot: PageShot,
  { perSecond, frames }: ToStoryboardPage,
  bounded: (frames: number) => number,
  setLength: TimelineActions['setLength'],
): void {
  let from: { readonly x: number; readonly perPixel: number } | undefined;
  let to = shot.frames;
  edge.addEventListener('pointerdown', (event) => {
    // A row that scrolls is wider than what is seen of it.
    const width = edge.closest('ol')?.scrollWidth ?? 0;
    if (width === 0) return;
    from = { x: event.clientX, perPixel: frames / width };
    edge.setPointerCapture(event.pointerId);
    edge.focus();
    event.preventDefault();
  });
  edge.addEventListener('pointermove', (event) => {
    if (!from) return;
    to = bounded(shot.frames + (event.clientX - from.x) * from.perPixel);
    const cell = edge.closest('li');
    if (!cell) return;
    cell.style.flexGrow = String(to / Math.max(1, frames));
    const said = cell.querySelector('.cell > span:nth-child(3)');
    if (said) said.textContent = `${secondsOf(to, perSecond)} s`;
  });
  edge.addEventListener('pointerup', () => {
    if (!from) return;
    from = undefined;
    if (to !== shot.frames) setLength(shot.id, to);
  });
  edge.addEventListener('pointercancel', () => {
    from = undefined;
  });
}
