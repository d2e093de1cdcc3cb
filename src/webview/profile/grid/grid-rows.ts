import { element } from '../../kit/element.ts';
import type { ColumnView, PageWords } from '../messages.ts';
import { isSameRow, type Texts } from '../row-texts.ts';

/** The height of a row before it is laid out. */
const HEIGHT = '1.9em';
/** Rows in a block: the browser lays out only blocks near the visible part of the page. */
const BLOCK = 20;

export interface GridRow {
  texts: Texts;
  readonly element: HTMLElement;
  /** What the filter searches, in lower case. */
  search: string;
}

/** The rows of a table on the page. Drawn again, only rows that changed are touched. */
export class GridRows {
  readonly #place: HTMLElement;
  readonly #draw: (cell: HTMLElement, column: number, text: string) => void;
  readonly #columns: () => number;
  readonly rows: GridRow[] = [];

  /** @param place the element with the blocks of rows */
  constructor(
    place: HTMLElement,
    columns: () => number,
    draw: (cell: HTMLElement, column: number, text: string) => void,
  ) {
    this.#place = place;
    this.#columns = columns;
    this.#draw = draw;
  }

  indexOf(row: Element | null): number {
    return this.rows.findIndex(({ element: own }) => own === row);
  }

  /**
   * Shows these rows.
   * @param changed called for every row whose texts changed in place
   */
  show(fresh: readonly Texts[], changed: (row: GridRow, before: Texts) => void): void {
    const { rows } = this;
    const shorter = Math.min(rows.length, fresh.length);
    let start = 0;
    while (start < shorter && this.#isSame(start, fresh[start])) start++;
    let tail = 0;
    while (tail < shorter - start && this.#isSame(rows.length - 1 - tail, fresh[fresh.length - 1 - tail]))
      tail++;
    const inPlace = shorter - start - tail;
    for (let at = start; at < start + inPlace; at++) this.set(at, fresh[at] ?? [], changed);
    const spare = rows.length - tail - start - inPlace;
    for (const { element: gone } of rows.splice(start + inPlace, spare)) remove(gone);
    this.#insert(start + inPlace, fresh.slice(start + inPlace, fresh.length - tail));
  }

  /** Changes a row's texts. */
  set(at: number, texts: Texts, changed?: (row: GridRow, before: Texts) => void): void {
    const row = this.rows[at];
    if (!row || isSameRow(row.texts, texts)) return;
    const before = row.texts;
    row.texts = texts;
    row.search = searchText(texts);
    texts.forEach((text, column) => {
      const cell = cellOf(row.element, column);
      if (cell && text !== before[column] && !cell.classList.contains('editing'))
        this.#draw(cell, column, text);
    });
    changed?.(row, before);
  }

  /** Draws all cells again. */
  redraw(): void {
    for (const { element: row, texts } of this.rows)
      texts.forEach((text, column) => {
        const cell = cellOf(row, column);
        if (cell && !cell.classList.contains('editing')) this.#draw(cell, column, text);
      });
  }

  #isSame(at: number, fresh: Texts | undefined): boolean {
    const known = this.rows[at];
    return known !== undefined && fresh !== undefined && isSameRow(known.texts, fresh);
  }

  #insert(at: number, texts: readonly Texts[]): void {
    if (texts.length === 0) return;
    const made = texts.map((row) => this.#make(row));
    const next = this.rows[at]?.element;
    this.rows.splice(at, 0, ...made);
    if (next && made.length <= BLOCK) {
      next.before(...made.map(({ element: row }) => row));
      return;
    }
    const last = this.#place.lastElementChild;
    // A short last block takes what fits.
    const room = !next && last ? Math.max(0, BLOCK - last.childElementCount) : 0;
    if (room > 0) last?.append(...made.slice(0, room).map(({ element: row }) => row));
    const blocks: HTMLElement[] = [];
    for (let from = room; from < made.length; from += BLOCK)
      blocks.push(newBlock(made.slice(from, from + BLOCK).map(({ element: row }) => row)));
    const block = next?.parentElement;
    if (next && block) {
      // The block is cut where many rows come between its own.
      const after = [...block.children];
      const tail = after.slice(after.indexOf(next));
      block.after(...blocks, newBlock(tail));
      if (block.childElementCount === 0) block.remove();
    } else this.#place.append(...blocks);
  }

  #make(texts: Texts): GridRow {
    const row = element('div', { role: 'row', class: 'row' });
    for (let column = 0; column < this.#columns(); column++) {
      const cell = element('div', { role: 'gridcell', class: 'cell' });
      this.#draw(cell, column, texts[column] ?? '');
      row.append(cell);
    }
    return { texts, element: row, search: searchText(texts) };
  }
}

/** A block with rows, about as high as they will be. */
function newBlock(rows: readonly Element[]): HTMLElement {
  const block = element('div', { role: 'rowgroup', class: 'block' }, ...rows);
  block.style.containIntrinsicSize = `auto calc(${rows.length} * ${HEIGHT})`;
  return block;
}

const searchText = (texts: Texts): string => texts.join('\n').toLowerCase();

/** The cell of a column in a row. */
export function cellOf(row: Element, column: number): HTMLElement | undefined {
  const cell = row.children[column];
  return cell instanceof HTMLElement && cell.classList.contains('cell') ? cell : undefined;
}

function remove(row: HTMLElement): void {
  const block = row.parentElement;
  row.remove();
  if (block?.childElementCount === 0) block.remove();
}

/** A cell's text: flags, choices and texts with a label in words. */
export function drawCell(
  cell: HTMLElement,
  { kind, choices }: ColumnView,
  text: string,
  words: PageWords,
): void {
  if (kind === 'flag') {
    cell.classList.toggle('on', text === 'yes');
    cell.textContent = text === 'yes' ? words.yes : words.no;
    return;
  }
  const label = choices.find(({ value }) => value === text)?.label;
  cell.textContent = label ?? text.trimEnd();
  // What the profile has in place of the label.
  if (label !== undefined && kind !== 'choice') cell.title = text;
  else cell.removeAttribute('title');
}
