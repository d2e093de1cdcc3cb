import never from '../../../../data/exports/never-text.json' with { type: 'json' };
import { foldName, foldWords } from '../fold.ts';
import { rankOf } from '../posts/header-names.ts';
import type { ColumnRole, TakenColumns } from '../posts/post.ts';
import { looksOf, type Looks } from './column-looks.ts';
import type { ChosenColumns } from './importer.ts';
import { isNetwork } from './networks.ts';

/** A column of a table, or a field of the records of a list. */
export interface Column {
  /** As named in the file; a nested field is `outer.inner`. */
  readonly name: string;
  /** Its non-empty cells in a sample of rows. */
  readonly cells: readonly string[];
}

interface Judged extends Column {
  /** The last part of its name, by which headers are recognised. */
  readonly label: string;
  readonly looks: Looks;
}

export interface Choice {
  readonly taken: TakenColumns;
  /** How much the text column looks like the text of posts, 0 for not at all. */
  readonly score: number;
  /** True when the text column contains HTML. */
  readonly html: boolean;
  /** Columns in the profile's settings that the file lacks. */
  readonly missing: readonly { readonly role: ColumnRole; readonly column: string }[];
}

const NEVER_WORDS = new Set(never.words.map(foldWords));
const NEVER_NAMES = new Set(never.names.map(foldName));
const NEVER_FIELDS = new Set(never.insideFields.map(foldName));
const NEVER_LISTS = new Set(never.lists.map(foldName));

/** True for lists of other things than posts: comments, messages, followers. */
export const isOtherList = (key: string): boolean => NEVER_LISTS.has(foldName(key));

/** True for fields inside something other than the post: its author, a quoted post, comments. */
const isInOther = (name: string): boolean =>
  name
    .split('.')
    .slice(0, -1)
    .some((key) => NEVER_FIELDS.has(foldName(key)));

/** The last part of a field's name: `node.caption` is a caption. */
const labelOf = (name: string): string => name.split('.').at(-1)?.replaceAll('[]', '') ?? name;

/**
 * Chooses the columns of an unknown table. The text of the posts is the column whose cells look like it
 * (several words, different in every row, in most rows); a header that names the text counts in favour, one
 * that names something else excludes a column.
 * @param rows how many rows the cells are sampled from
 */
export function chooseColumns(columns: readonly Column[], rows: number, chosen: ChosenColumns): Choice {
  const judged = columns.map((column) => ({
    ...column,
    label: labelOf(column.name),
    looks: looksOf(column.cells, rows),
  }));
  const missing: { role: ColumnRole; column: string }[] = [];
  const asked = (role: ColumnRole): Judged | undefined => {
    const name = chosen[role];
    if (name === undefined) return undefined;
    const found =
      judged.find((column) => column.name === name) ??
      judged.find((column) => foldName(column.name) === foldName(name));
    if (!found) missing.push({ role, column: name });
    return found;
  };
  const text = asked('text') ?? best(judged, (column) => textScore(column) * shallow(column));
  const rest = judged.filter((column) => column !== text);
  const taken: Partial<Record<ColumnRole, string>> = {};
  if (text) taken.text = text.name;
  const free = new Set(rest);
  for (const [role, score] of OTHER_ROLES) {
    const found = asked(role) ?? best([...free], score);
    if (!found) continue;
    taken[role] = found.name;
    free.delete(found);
  }
  return {
    taken,
    score: text ? Math.max(textScore(text), chosen.text === undefined ? 0 : 1) : 0,
    html: text !== undefined && text.looks.html >= 0.3,
    missing,
  };
}

function best<T>(columns: readonly T[], score: (column: T) => number): T | undefined {
  let found: T | undefined;
  let most = 0;
  for (const column of columns) {
    const scored = score(column);
    if (scored > most) [found, most] = [column, scored];
  }
  return found;
}

/**
 * The weight of a header that names the text, relative to the looks of the cells; and of one that names a
 * title.
 */
const NAMED_TEXT = 3;
const NAMED_TITLE = 1.2;
/** Later names in the list of headers have less weight, down to this. */
const LEAST_NAMED = 2;
const PER_RANK = 0.02;

function textScore({ name, label, looks }: Judged): number {
  const named = rankOf('text', label);
  if (named === undefined && isNeverText(label)) return 0;
  if (isInOther(name)) return 0;
  if (looks.data > 0.5 || looks.filled === 0) return 0;
  const repetitive = looks.variety < 0.3 && looks.filled > 0;
  if (named === undefined) {
    // Without a known header, the cells must be sentences that differ in every row.
    const longEnough = looks.prose >= 0.5 && looks.meanWords >= 5;
    const titled = rankOf('title', label) !== undefined;
    if (!longEnough || repetitive || hasOtherRole(label)) return 0;
    return strength(looks) * (titled ? NAMED_TITLE : 1);
  }
  if (repetitive && looks.prose < 0.5) return 0;
  return strength(looks) * Math.max(LEAST_NAMED, NAMED_TEXT - PER_RANK * named);
}

const strength = ({ filled, prose, variety, meanWords }: Looks): number =>
  filled * (0.2 + prose) * (0.3 + variety) * Math.log2(2 + meanWords);

const hasOtherRole = (label: string): boolean =>
  rankOf('date', label) !== undefined || rankOf('consent', label) !== undefined;

function isNeverText(label: string): boolean {
  if (NEVER_NAMES.has(foldName(label))) return true;
  return foldWords(label)
    .split(' ')
    .some((word) => NEVER_WORDS.has(word));
}

/** Later names score lower; unknown names score 0. */
const named = (role: ColumnRole, label: string): number => {
  const rank = rankOf(role, label);
  return rank === undefined ? 0 : 1 / (1 + rank);
};

/** Fields of the post come before nested ones. */
const shallow = ({ name }: Judged): number => 1 / (1 + 0.01 * (name.split(/\.|\[\]/).length - 1));

const OTHER_ROLES: readonly (readonly [role: ColumnRole, score: (column: Judged) => number])[] = [
  ['consent', (column) => named('consent', column.label) * shallow(column)],
  ['date', dateScore],
  ['channel', channelScore],
  ['title', titleScore],
  ['author', authorScore],
];

function dateScore(column: Judged): number {
  const { label, looks } = column;
  if (isInOther(column.name)) return 0;
  const byName = named('date', label);
  // A column named as a date whose cells cannot be read is chosen only where there is no other, so that the
  // loss is noted.
  if (byName > 0) return (looks.dates >= 0.5 ? 1 + byName : byName * 0.1) * shallow(column);
  // “Last updated” is also a date, but not the post's.
  return looks.dates >= 0.8 &&
    looks.filled >= 0.6 &&
    !/updat|modif|edit|chang|geänd|end|until|due|expir/i.test(label)
    ? 0.5 * shallow(column)
    : 0;
}

function channelScore(column: Judged): number {
  if (isInOther(column.name) || column.cells.length === 0) return 0;
  const networks = column.cells.filter(isNetwork).length / column.cells.length;
  const byName = column.looks.urls > 0.3 || column.looks.meanWords > 4 ? 0 : named('channel', column.label);
  // “Source” and “site” are ambiguous: only known networks are accepted.
  const vague = /^(?:source|site|media|medium|service|account type|destination|sns)$/i.test(column.label);
  if (networks >= 0.5) return 1 + byName;
  return vague ? 0 : byName;
}

function titleScore(column: Judged): number {
  if (isInOther(column.name) || column.looks.urls > 0.5) return 0;
  return named('title', column.label) * shallow(column);
}

function authorScore(column: Judged): number {
  if (column.looks.urls > 0.5 || column.looks.meanWords > 5) return 0;
  return named('author', column.label) * shallow(column);
}
