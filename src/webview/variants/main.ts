// The page of a draft's variants: a table, and their texts side by side.
import { openChannel } from '../kit/channel.ts';
import { button, byId, element } from '../kit/element.ts';
import { FocusKeeper } from '../kit/focus-keeper.ts';
import { VARIANTS_PROTOCOL, type ToVariantsPage, type VariantRow } from './messages.ts';

const page = byId('page');
const channel = openChannel(VARIANTS_PROTOCOL, draw);
const focus = new FocusKeeper(channel, ({ id }) => (id === '' ? undefined : `#${CSS.escape(id)}`));
channel.post({ kind: 'ready' });

function draw({ title, rows, missing, words }: ToVariantsPage): void {
  focus.around(() => {
    page.replaceChildren(
      element('header', {}, element('h1', {}, title)),
      element(
        'div',
        { class: 'controls' },
        button(
          { id: 'adapt', class: 'action' },
          () => {
            channel.post({ kind: 'adapt' });
          },
          words.adapt,
        ),
      ),
      element('h2', { id: 'table' }, words.table),
      drawTable(rows, words.columns),
      ...(missing.length === 0
        ? []
        : [
            element('h2', { id: 'missing' }, words.missing),
            element('ul', { 'aria-labelledby': 'missing' }, ...missing.map((why) => element('li', {}, why))),
          ]),
      element('h2', { id: 'texts' }, words.texts),
      element(
        'div',
        { class: 'texts', tabindex: 0, role: 'group', 'aria-labelledby': 'texts' },
        ...rows.map(({ name, text }) =>
          element(
            'section',
            { class: 'text', 'aria-label': name },
            element('h3', {}, opener(name, `text-${name}`)),
            ...text.split(/\n{2,}/).map((part) => element('p', {}, part)),
          ),
        ),
      ),
    );
  });
}

const opener = (name: string, id: string): HTMLElement =>
  button(
    { id, class: 'link' },
    () => {
      channel.post({ kind: 'open', name });
    },
    name,
  );

function drawTable(rows: readonly VariantRow[], columns: readonly string[]): HTMLElement {
  return element(
    'table',
    { 'aria-labelledby': 'table' },
    element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)))),
    element(
      'tbody',
      {},
      ...rows.map(({ name, channel: by, score, length, isTooLong, findings, leftOut }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, opener(name, `row-${name}`)),
          element('td', {}, by),
          element('td', {}, score),
          element('td', { class: isTooLong ? 'problem' : undefined }, length),
          element(
            'td',
            {},
            findings.length === 0 ? '0' : `${String(findings.length)}: ${findings.join(' ')}`,
          ),
          element('td', {}, leftOut.join(', ')),
        ),
      ),
    ),
  );
}
