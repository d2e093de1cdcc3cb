import type { FormTable, SectionId } from '../../core/brand/profile/form/index.ts';
import type { ColumnView, EvidenceView, SectionView, TableView } from '../../webview/profile/messages.ts';
import { columnsOf } from './column-labels.ts';
import { sectionLabels, tableLabel } from './table-labels.ts';

/**
 * A table as the page shows it.
 * @param notes what is to be known of each row
 * @param habits sentences of learned habits by their ids, shown in the place of these
 */
export function tableView(
  table: FormTable,
  notes: readonly string[] = [],
  habits: ReadonlyMap<string, string> = new Map(),
): TableView {
  const { title, about = '' } = tableLabel(table);
  const { id, shape, isReadable, rows, path } = table;
  const isRecord = shape === 'record';
  return {
    ...{ id, title, about, isRecord, isReadable, rows, notes },
    canMove: !isRecord,
    hasImpact: path.at(-1) === 'terms' || path.at(-1) === 'banned',
    columns: table.section === 'habits' ? namedHabits(table, habits) : columnsOf(table),
  };
}

function namedHabits(table: FormTable, habits: ReadonlyMap<string, string>): ColumnView[] {
  const ids = new Set(table.rows.flat());
  const choices = [...habits].flatMap(([value, label]) => (ids.has(value) ? [{ value, label }] : []));
  return columnsOf(table).map((column) => ({ ...column, choices }));
}

/** The sections with the ids of their tables. */
export function sectionViews(
  tables: readonly FormTable[],
  ledgers: SectionView['links'],
  evidence: EvidenceView | undefined,
): SectionView[] {
  const labels = sectionLabels();
  const ids: SectionId[] = [];
  for (const { section } of tables) if (!ids.includes(section)) ids.push(section);
  return ids.map((id) => ({
    ...{ id, title: labels[id].title, about: labels[id].about ?? '' },
    tables: tables.filter(({ section }) => section === id).map((table) => table.id),
    links: id === 'facts' ? ledgers : [],
    evidence: id === 'traits' ? evidence : undefined,
  }));
}
