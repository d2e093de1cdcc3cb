// The page of the angle map: draws what its panel sends, and reports what was pressed.
import { openChannel } from '../kit/channel.ts';
import { button, byId, element } from '../kit/element.ts';
import { FocusKeeper } from '../kit/focus-keeper.ts';
import { announce } from '../kit/live-region.ts';
import { drawDetails } from './details.ts';
import { drawGrid } from './grid.ts';
import { MAP_PROTOCOL, type ToMap } from './messages.ts';

type Shown = Extract<ToMap, { kind: 'picture' }>;

const page = byId('page');
let shown: Shown | undefined;
/** True when the list was requested by key, so that the focus moves there. */
let byKey = false;
/** The element that gets the focus back after the list. */
let origin: HTMLElement | undefined;

const channel = openChannel(MAP_PROTOCOL, (message) => {
  switch (message.kind) {
    case 'empty':
      page.replaceChildren(element('h1', {}, message.title), element('p', { class: 'empty' }, message.text));
      break;
    case 'picture':
      show(message);
      break;
    case 'details':
      showDetails(message);
      break;
  }
});
const focus = new FocusKeeper(channel, selectorOf);
channel.post({ kind: 'ready' });

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !origin?.isConnected) return;
  origin.focus();
});

function show(message: Shown): void {
  const { title, picture, words } = message;
  const isSame = shown?.picture.by === picture.by;
  shown = message;
  const list = (key: string, column: number | undefined, isByKey: boolean): void => {
    byKey = isByKey;
    origin = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    channel.post({ kind: 'list', key, column });
  };
  const ask = (key: string): void => {
    channel.post({ kind: 'ask', key });
  };
  const grid = drawGrid(picture, words, { list, ask: message.canAsk ? ask : undefined });
  const details = isSame ? document.getElementById('details') : undefined;
  const parts = [
    element('header', {}, element('h1', {}, title), element('p', { class: 'read' }, picture.read.join(' '))),
    controls(message),
    element(
      'div',
      { class: 'beside' },
      element('div', { class: 'scroll' }, grid),
      details ??
        element(
          'section',
          { id: 'details', 'aria-labelledby': 'details-title' },
          element('p', { class: 'hint', id: 'hint' }, words.hint),
        ),
    ),
    element(
      'footer',
      {},
      element('p', {}, picture.howSure),
      button(
        { class: 'link' },
        () => {
          channel.post({ kind: 'keep' });
        },
        words.keep,
      ),
    ),
  ];
  focus.around(() => {
    page.replaceChildren(...parts);
  }, '.name');
}

function showDetails(message: Extract<ToMap, { kind: 'details' }>): void {
  const { details, corrected } = message;
  if (!shown) return;
  byId('details').replaceChildren(
    drawDetails(message, shown.words, (kind, post) => {
      byKey = document.activeElement?.matches(':focus-visible') === true;
      channel.post({ kind, post });
    }),
  );
  for (const cell of page.querySelectorAll('[aria-current]')) cell.removeAttribute('aria-current');
  page.querySelector(placeOf(details.key, details.column))?.setAttribute('aria-current', 'true');
  announce(
    corrected?.text ??
      `${details.title}: ${details.posts.length === 0 ? shown.words.none : `${details.posts.length} ${shown.words.posts}`}`,
  );
  if (byKey) byId('details').querySelector('button')?.focus();
}

function controls({ picture, words }: Shown): HTMLElement {
  const by = (to: typeof picture.by, name: string): HTMLElement =>
    button(
      { id: `by-${to}`, 'aria-pressed': String(picture.by === to) },
      () => {
        channel.post({ kind: 'show', by: to });
      },
      name,
    );
  return element(
    'div',
    { class: 'controls', role: 'toolbar' },
    element(
      'div',
      { class: 'toggle', role: 'group' },
      by('period', words.byPeriod),
      by('channel', words.byChannel),
    ),
  );
}

const placeOf = (key: string, column: number | undefined): string =>
  column === undefined
    ? `.name[data-row="${CSS.escape(key)}"]`
    : `.cell[data-row="${CSS.escape(key)}"][data-column="${column}"]`;

/** A selector that finds the element again after a redraw. */
function selectorOf({ id, dataset: { row, column } }: HTMLElement): string | undefined {
  if (id !== '') return `#${CSS.escape(id)}`;
  return row === undefined ? undefined : placeOf(row, column === undefined ? undefined : Number(column));
}
