import { readWrittenDate } from '../dates.ts';

/** The shares of a column's non-empty cells, from 0 to 1, that look like something. */
export interface Looks {
  readonly filled: number;
  /** Cells that may be the text of a post: several words, and not only addresses, tags or figures. */
  readonly prose: number;
  /** Cells that are not: addresses, figures, dates, identifiers, tags. */
  readonly data: number;
  readonly dates: number;
  readonly urls: number;
  readonly html: number;
  /** The share of distinct cells. */
  readonly variety: number;
  readonly meanWords: number;
}

const URL_ONLY = /^(?:\s*(?:https?:\/\/|www\.|urn:|mailto:)\S+[\s,;]*)+$/i;
const NUMBER = /^[-+]?[\d.,:\s%$€£¥]+[kKmM]?$/;
const TAGS_ONLY = /^(?:[#@＃][^\s,#@＃]+[\s,]*)+$/u;
const FLAG = /^(?:true|false|yes|no|y|n|ja|nein|oui|non|null|none|n\/a|-)$/i;
const HTML_TAG = /<\/(?:p|div|a|li|ul|ol|h[1-6]|span|strong|em|b|i)>|<br ?\/?>/i;
const JAPANESE_OR_CHINESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Longer cells are judged by their beginning. */
const JUDGED_LENGTH = 600;
const LEAST_PROSE_WORDS = 4;
/** Characters per word in scripts without spaces, approximately. */
const SIGNS_PER_WORD = 2.5;

/** Measures a column's cells; `rows` is the number of rows, including those whose cell is empty. */
export function looksOf(cells: readonly string[], rows: number): Looks {
  const kinds = cells.map(kindOf);
  const share = (test: (kind: Kind) => boolean): number =>
    cells.length === 0 ? 0 : kinds.filter(test).length / cells.length;
  const words = cells.map(countWords);
  return {
    filled: rows === 0 ? 0 : cells.length / rows,
    prose: share((kind) => kind === 'prose'),
    data: share((kind) => kind !== 'prose' && kind !== 'short'),
    dates: share((kind) => kind === 'date'),
    urls: share((kind) => kind === 'url'),
    html: cells.length === 0 ? 0 : cells.filter((cell) => HTML_TAG.test(cell)).length / cells.length,
    variety: cells.length === 0 ? 0 : new Set(cells).size / cells.length,
    meanWords: cells.length === 0 ? 0 : words.reduce((sum, count) => sum + count, 0) / cells.length,
  };
}

type Kind = 'prose' | 'short' | 'url' | 'number' | 'date' | 'id' | 'tags' | 'flag' | 'code';

function kindOf(whole: string): Kind {
  const cell = whole.slice(0, JUDGED_LENGTH).trim();
  if (URL_ONLY.test(cell)) return 'url';
  if (FLAG.test(cell)) return 'flag';
  if (cell.length <= 40 && readWrittenDate(cell)) return 'date';
  if (NUMBER.test(cell)) return 'number';
  if (TAGS_ONLY.test(cell)) return 'tags';
  if (/^[[{]["{[]/.test(cell)) return 'code';
  const words = countWords(cell);
  if (words === 1 && /^[\w.:/+=-]*(?:\d|[_:/])[\w.:/+=-]*$/.test(cell)) return 'id';
  return words >= LEAST_PROSE_WORDS && /\p{L}{2}/u.test(cell) ? 'prose' : 'short';
}

function countWords(whole: string): number {
  const cell = whole.slice(0, JUDGED_LENGTH);
  const dense = cell.match(JAPANESE_OR_CHINESE)?.length ?? 0;
  const spaced = cell.match(/\S+/g)?.length ?? 0;
  return dense === 0 ? spaced : Math.max(spaced, Math.round(dense / SIGNS_PER_WORD));
}
