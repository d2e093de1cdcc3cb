// The page of a journey: its picture, and a table that says the same in words.
import { openChannel } from '../kit/channel.ts';
import { button, byId, element } from '../kit/element.ts';
import { FocusKeeper } from '../kit/focus-keeper.ts';
import { announce } from '../kit/live-region.ts';
import { DRAFT_KINDS, JOURNEY_PROTOCOL, type PictureEdge, type ToJourneyPage } from './messages.ts';
import { drawPicture, MARKS } from './picture.ts';

const page = byId('page');

const channel = openChannel(JOURNEY_PROTOCOL, draw);
const focus = new FocusKeeper(channel, (focused) => {
  if (focused.id !== '') return `#${CSS.escape(focused.id)}`;
  const { id } = focused.dataset;
  return id === undefined ? undefined : `${focused.tagName}[data-id="${CSS.escape(id)}"]`;
});
channel.post({ kind: 'ready' });

function draw(shown: ToJourneyPage): void {
  const { title, summary, words } = shown;
  const picture = drawPicture(shown, {
    open: (id) => {
      channel.post({ kind: 'open', id });
    },
    connect: (from, to) => {
      channel.post({ kind: 'connect', from, to });
    },
    disconnect: (from, index) => {
      channel.post({ kind: 'disconnect', from, index });
    },
    removeEdge: (id) => {
      channel.post({ kind: 'remove-edge', id });
    },
    announceConnecting: (from) => {
      announce(from === undefined ? words.cancelled : words.connecting.replace('{0}', from));
    },
  });
  const save = (format: 'svg' | 'mermaid', text: string): HTMLElement =>
    button(
      { id: `save-${format}`, class: 'action' },
      () => {
        channel.post({ kind: 'save', format });
      },
      text,
    );
  focus.around(() => {
    page.replaceChildren(
      element('header', {}, element('h1', {}, title), element('p', {}, summary)),
      element('div', { class: 'controls' }, save('svg', words.saveSvg), save('mermaid', words.saveMermaid)),
      element('p', { class: 'hint' }, words.hint),
      element('div', { class: 'scroll' }, picture),
      drawLegend(words.legend),
      ...(words.figures === '' ? [] : [element('p', { class: 'hint' }, words.figures)]),
      element('h2', { id: 'table' }, words.table),
      drawTable(shown),
    );
  });
}

/** Columns without that of figures from paths. */
const COLUMNS = 5;

function drawTable({ nodes, edges, words }: ToJourneyPage): HTMLElement {
  const rows = nodes.map(({ id, channel: by, state, isEnd, problems, figuresInWords }) => {
    const next = edges.filter(({ from }) => from === id).map((edge) => drawNext(edge, words.remove));
    return element(
      'tr',
      { class: problems.length > 0 ? 'problem' : undefined },
      element(
        'th',
        { scope: 'row' },
        button(
          { class: 'link', 'data-id': id },
          () => {
            channel.post({ kind: 'reveal', id });
          },
          id,
        ),
      ),
      element('td', {}, by),
      element('td', {}, state),
      element('td', {}, ...next, isEnd ? words.end : undefined),
      ...(words.columns.length > COLUMNS ? [element('td', {}, figuresInWords)] : []),
      element('td', {}, problems.join(' ')),
    );
  });
  return element(
    'table',
    { 'aria-labelledby': 'table' },
    element(
      'thead',
      {},
      element('tr', {}, ...words.columns.map((name) => element('th', { scope: 'col' }, name))),
    ),
    element('tbody', {}, ...rows),
  );
}

/** What the signs in the boxes mean. */
const drawLegend = (texts: readonly string[]): HTMLElement =>
  element(
    'ul',
    { class: 'legend' },
    ...DRAFT_KINDS.map((kind, at) =>
      element('li', {}, element('span', { 'aria-hidden': 'true' }, MARKS[kind]), ` ${texts[at] ?? ''}`),
    ),
  );

/** A way to another touchpoint, with a button that removes it. */
function drawNext({ from, to, index, label, figures }: PictureEdge, remove: string): HTMLElement {
  const name = remove.replace('{0}', from).replace('{1}', to);
  const said = [label, figures].filter((text) => text !== '');
  return element(
    'span',
    { class: 'next' },
    said.length === 0 ? to : `${to} (${said.join('; ')})`,
    button(
      { id: `remove-${from}-${String(index)}`, class: 'remove', 'aria-label': name, title: name },
      () => {
        channel.post({ kind: 'disconnect', from, index });
      },
      '×',
    ),
  );
}
