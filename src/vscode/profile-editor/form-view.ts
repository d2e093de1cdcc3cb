import type { FormTable, SectionId } from '../../core/brand/profile/form/index.ts';
import type { SectionView, TableView } from '../../webview/profile/messages.ts';
import { columnsOf } from './column-labels.ts';
import { sectionLabels, tableLabel } from './table-labels.ts';

/**
 * A table as the page shows it.
 * @param notes what is to be known of each row
 */
export function tableView(table: FormTable, notes: readonly string[] = []): TableView {
  const { title, about = '' } = tableLabel(table);
  const { id, shape, isReadable, rows, path } = table;
  const isRecord = shape === 'record';
  return {
    ...{ id, title, about, isRecord, isReadable, rows, notes },
    canMove: shape === 'objects' || shape === 'texts',
    hasImpact: path.at(-1) === 'terms' || path.at(-1) === 'banned',
    columns: columnsOf(table),
  };
}

/** The sections with the ids of their tables. */
export function sectionViews(tables: readonly FormTable[], ledgers: SectionView['links']): SectionView[] {
  const labels = sectionLabels();
  const ids: SectionId[] = [];
  for (const { section } of tables) if (!ids.includes(section)) ids.push(section);
  return ids.map((id) => ({
    ...{ id, title: labels[id].title, about: labels[id].about ?? '' },
    tables: tables.filter(({ section }) => section === id).map((table) => table.id),
    links: id === 'facts' ? ledgers : [],
  }));
}
