import * as vscode from 'vscode';
import type { CommunityHealth } from '../../core/listening/communities/judge-communities.ts';
import type { ListeningReport, SourceSummary, Spark } from '../../core/listening/index.ts';
import { localize } from '../platform/localize.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { brandInFront } from './brand-in-front.ts';
import type { ListeningDesk } from './listening-desk.ts';
import { LISTENING_FOLDER, sourceUri } from './listening-files.ts';
import { dayText, numberText, percent, sizeText, timeText } from './wording.ts';

/** A row of the view; a section has rows below it. */
export interface ListenRow {
  readonly item: vscode.TreeItem;
  readonly rows: readonly ListenRow[];
  /** The brand's folder, as commands take a brand. */
  readonly folder: string;
  /** The file of a row of files. */
  readonly file?: string;
}

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
/** Communities listed in the view; the page has all. */
const MOST_COMMUNITIES = 8;

/** The view *Listen*: what is unusual, communities that may fall silent, feeds, and the files that all of it comes from. */
export class ListenTree {
  readonly #desk: ListeningDesk;
  readonly #view: vscode.TreeView<ListenRow>;
  /** The brand that is shown. */
  shown: WorkspaceBrand | undefined;

  constructor(desk: ListeningDesk, view: vscode.TreeView<ListenRow>) {
    this.#desk = desk;
    this.#view = view;
  }

  async rows(row?: ListenRow): Promise<ListenRow[]> {
    if (row) return [...row.rows];
    const brand = (this.shown = await brandInFront(this.#desk.session, this.shown));
    if (!brand) return [];
    const report = await this.#desk.report(brand);
    this.#view.description = brand.name;
    return sectionsOf(brand, report);
  }
}

/** Nothing for a brand without files: the view then says what to do. */
function sectionsOf(brand: WorkspaceBrand, report: ListeningReport): ListenRow[] {
  const has = (...kinds: readonly SourceSummary['kind'][]): boolean =>
    report.sources.some(({ kind }) => kind !== undefined && kinds.includes(kind));
  if (report.sources.length === 0) return [];
  return [
    ...(has('mentions', 'counts') ? [unusual(brand, report)] : []),
    ...(has('events') ? [communities(brand, report)] : []),
    section(
      brand,
      vscode.l10n.t('Files'),
      `${LISTENING_FOLDER}/`,
      report.sources.map((source) => fileRow(brand, source)),
    ),
  ];
}

function unusual(brand: WorkspaceBrand, { sparks, mentionsUntil }: ListeningReport): ListenRow {
  const rows = sparks.filter(({ isRecent }) => isRecent).map((spark) => sparkRow(brand, spark));
  const earlier = sparks.filter(({ isRecent }) => !isRecent).map((spark) => sparkRow(brand, spark));
  const none = new vscode.TreeItem(vscode.l10n.t('Nothing unusual'), None);
  none.iconPath = new vscode.ThemeIcon('pass');
  none.tooltip = vscode.l10n.t(
    'Neither more mentions than usual in the last week of the files, nor more people than ever with the same words.',
  );
  const before = new vscode.TreeItem(vscode.l10n.t('Earlier'), Collapsed);
  before.description = String(earlier.length);
  return section(
    brand,
    vscode.l10n.t('Unusual Now'),
    mentionsUntil === undefined ? '' : vscode.l10n.t('as of {0}', dayText(mentionsUntil)),
    [
      ...(rows.length > 0 ? rows : [{ item: none, rows: [], folder: brand.folder }]),
      ...(earlier.length > 0 ? [{ item: before, rows: earlier, folder: brand.folder }] : []),
    ],
  );
}

function sparkRow(brand: WorkspaceBrand, { window }: Spark): ListenRow {
  const { terms, kind, observed, expected, start, alerted } = window;
  const item = new vscode.TreeItem(
    terms.length > 0
      ? terms.slice(0, 4).join(', ')
      : localize('{0} mentions in an hour', numberText(observed)),
    None,
  );
  const many = vscode.l10n.t('{0} in an hour, usual {1}', numberText(observed), numberText(expected));
  item.description = kind === 'numbers' ? many : vscode.l10n.t('few mentions, new words');
  item.tooltip = `${vscode.l10n.t('Since {0}', timeText(start))}\n${item.description}`;
  item.iconPath = new vscode.ThemeIcon('pulse');
  item.command = {
    command: 'timbre.showSpark',
    title: vscode.l10n.t('Show the Evidence'),
    arguments: [brand.folder, alerted],
  };
  item.contextValue = 'spark';
  return { item, rows: [], folder: brand.folder };
}

function communities(brand: WorkspaceBrand, report: ListeningReport): ListenRow {
  const said = report.communities.filter(({ risk }) => risk !== null);
  const rows = said.slice(0, MOST_COMMUNITIES).map((health) => communityRow(brand, health));
  const all = new vscode.TreeItem(vscode.l10n.t('Show All Communities'), None);
  all.description = numberText(report.communities.length);
  all.iconPath = new vscode.ThemeIcon('graph-line');
  all.command = showCommunities(brand);
  return section(
    brand,
    vscode.l10n.t('Communities'),
    report.communitiesAsOf === undefined ? '' : vscode.l10n.t('as of {0}', dayText(report.communitiesAsOf)),
    [...rows, { item: all, rows: [], folder: brand.folder }],
  );
}

const showCommunities = ({ folder }: WorkspaceBrand): vscode.Command => ({
  command: 'timbre.showCommunities',
  title: vscode.l10n.t('Show Communities'),
  arguments: [folder],
});

function communityRow(brand: WorkspaceBrand, { community, risk, reasons }: CommunityHealth): ListenRow {
  const item = new vscode.TreeItem(community, None);
  item.description = vscode.l10n.t('{0} likely silent for 180 days', percent(risk ?? 0));
  item.tooltip = [community, item.description, ...reasons].join('\n');
  item.iconPath = new vscode.ThemeIcon('organization');
  item.command = showCommunities(brand);
  item.contextValue = 'community';
  return { item, rows: [], folder: brand.folder };
}

function fileRow(brand: WorkspaceBrand, source: SourceSummary): ListenRow {
  const { name, fault, skipped, last } = source;
  const item = new vscode.TreeItem(name, None);
  item.description = fault === undefined ? sizeText(source) : vscode.l10n.t('cannot be read');
  item.tooltip = [
    name,
    fault ??
      [sizeText(source), ...(last === undefined ? [] : [vscode.l10n.t('until {0}', dayText(last))])].join(
        ', ',
      ),
    ...(skipped > 0 ? [localize('{0} rows could not be read.', skipped)] : []),
  ].join('\n');
  item.iconPath = new vscode.ThemeIcon(fault === undefined ? iconOf(source) : 'warning');
  item.resourceUri = sourceUri(brand, name);
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [item.resourceUri] };
  item.contextValue = 'file';
  return { item, rows: [], folder: brand.folder, file: name };
}

const iconOf = ({ kind }: SourceSummary): string =>
  kind === 'feed' ? 'rss' : kind === 'events' ? 'organization' : 'comment-discussion';

function section(
  { folder }: WorkspaceBrand,
  label: string,
  description: string,
  rows: readonly ListenRow[],
): ListenRow {
  const item = new vscode.TreeItem(label, Expanded);
  item.description = description;
  return { item, rows, folder };
}
