import type { MapPicture, PictureGroup, PictureRow } from '../../core/directions/angle-map/picture.ts';
import { button, element } from '../kit/element.ts';
import type { MapWords } from './messages.ts';
import { RovingGrid } from '../kit/roving-grid.ts';

export interface GridActions {
  readonly list: (key: string, column: number | undefined, byKey: boolean) => void;
  /** Undefined where there is no draft to ask for directions for. */
  readonly ask: ((key: string) => void) | undefined;
}

/** The picture as a table whose every number is a button; arrow keys move through it. */
export function drawGrid(picture: MapPicture, words: MapWords, actions: GridActions): HTMLTableElement {
  const stops: HTMLElement[][] = [];
  const columns = picture.columns.length;
  const table = element(
    'table',
    { role: 'grid', 'aria-label': words.table, 'aria-describedby': 'hint', class: 'grid' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('td', { class: 'corner' }),
        element('th', { scope: 'col', class: 'total' }, words.posts),
        ...picture.columns.map((name) => element('th', { scope: 'col', class: 'column' }, name)),
      ),
    ),
    ...picture.groups.map((group) =>
      element(
        'tbody',
        { class: group.kind, 'aria-label': group.name },
        groupHead(group, columns),
        ...group.rows.map((row) => {
          const { line, buttons } = drawRow(row, group, picture, words, actions);
          stops.push(buttons);
          return line;
        }),
      ),
    ),
  );
  new RovingGrid(table, stops);
  return table;
}

/** The angle of posts without one is a group of a single row, which needs no heading. */
function groupHead({ name, note, kind }: PictureGroup, columns: number): HTMLElement | undefined {
  if (kind === 'plain') return undefined;
  const head = element('th', { scope: 'rowgroup', colspan: columns + 2, class: 'group' }, name);
  head.append(element('span', { class: 'note' }, note));
  return element('tr', {}, head);
}

function drawRow(
  row: PictureRow,
  { kind }: PictureGroup,
  picture: MapPicture,
  words: MapWords,
  { list, ask }: GridActions,
): { readonly line: HTMLElement; readonly buttons: HTMLElement[] } {
  const opens = (column: number | undefined) => (event: MouseEvent) => {
    list(row.key, column, event.detail === 0);
  };
  const head = button(
    {
      ...{
        class: 'name',
        title: row.gist,
        'data-row': row.key,
        'aria-label': `${row.name}. ${row.gist}`.trim(),
      },
    },
    opens(undefined),
    row.name,
  );
  if (kind === 'never') {
    const asking =
      ask &&
      button(
        { class: 'ask', 'aria-label': `${words.ask}: ${row.name}` },
        () => {
          ask(row.key);
        },
        words.ask,
      );
    const gist = element('div', { class: 'gist' }, row.gist === '' ? words.never : row.gist);
    const whole = element(
      'th',
      { scope: 'row', colspan: picture.columns.length + 2, class: 'untried' },
      element('div', { class: 'beside' }, element('div', {}, head, gist), asking),
    );
    return { line: element('tr', {}, whole), buttons: asking ? [head, asking] : [head] };
  }
  const title = element('th', { scope: 'row' }, head);
  const cells = row.cells.map((count, column) =>
    button(
      {
        class: count === 0 ? 'cell none' : 'cell',
        'data-shade': shade(count, picture.most),
        'data-row': row.key,
        'data-column': column,
        'aria-label': `${row.name}, ${picture.columns[column] ?? ''}: ${count === 0 ? words.none : String(count)}`,
      },
      opens(column),
      count === 0 ? '' : String(count),
    ),
  );
  const total = element('td', { class: 'total' }, String(row.posts));
  total.append(element('span', { class: 'share' }, row.share));
  const line = element('tr', {}, title, total, ...cells.map((cell) => element('td', {}, cell)));
  return { line, buttons: [head, ...cells] };
}

/** This many posts have the darkest shade, even where no cell has more. */
const MANY = 8;

/** Shades are proportional to the square root, so that one post is visible beside sixty. 0 to 8. */
const shade = (count: number, most: number): number =>
  count === 0 ? 0 : Math.min(8, Math.max(1, Math.round(8 * Math.sqrt(count / Math.max(MANY, most)))));
