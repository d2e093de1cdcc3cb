import * as vscode from 'vscode';
import { localize } from '../platform/localize.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import type { ListedJourney, ListedTouchpoint } from './journey-list.ts';
import type { PlanRow } from './plan-row.ts';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** The section of the view *Plan* with the journeys; its rows are read when it is opened. */
export function journeysSection(journeys: () => Promise<readonly ListedJourney[]>): PlanRow {
  const item = new vscode.TreeItem(vscode.l10n.t('Journeys'), Expanded);
  item.id = 'journeys';
  item.iconPath = new vscode.ThemeIcon('type-hierarchy');
  item.contextValue = 'journeys';
  return { item, rows: [], load: async () => (await journeys()).map(journeyRow) };
}

/** The journeys that concern a brand: in its folder, naming it, or in no brand's folder. */
export function journeysOf(
  journeys: readonly ListedJourney[],
  brand: WorkspaceBrand,
  brands: readonly WorkspaceBrand[],
): readonly ListedJourney[] {
  const isIn = (uri: vscode.Uri, folder: WorkspaceBrand): boolean =>
    uri.toString().startsWith(`${folder.uri.toString().replace(/\/$/, '')}/`);
  return journeys.filter(
    ({ uri, brand: named }) =>
      isIn(uri, brand) ||
      (!brands.some((other) => isIn(uri, other)) &&
        (named === undefined || named === brand.slug || named === brand.name)),
  );
}

function journeyRow(journey: ListedJourney): PlanRow {
  const { uri, name, touchpoints, missing, faults } = journey;
  const item = new vscode.TreeItem(name, Collapsed);
  item.id = uri.toString();
  item.description = [
    localize('{0} touchpoints', touchpoints.length),
    ...(missing === 0 ? [] : [localize('{0} drafts missing', missing)]),
    ...(faults.length === 0 ? [] : [localize('{0} problems', faults.length)]),
  ].join(' · ');
  item.tooltip = [name, vscode.workspace.asRelativePath(uri), ...faults].join('\n');
  item.iconPath =
    faults.length === 0
      ? new vscode.ThemeIcon('type-hierarchy')
      : new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = 'journey';
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  return {
    item,
    rows: [],
    uri,
    load: () => Promise.all(touchpoints.map((touchpoint) => touchpointRow(journey, touchpoint))),
  };
}

async function touchpointRow({ uri }: ListedJourney, touchpoint: ListedTouchpoint): Promise<PlanRow> {
  const { id, channel, draft, faults } = touchpoint;
  const state = await touchpoint.state();
  const item = new vscode.TreeItem(id, faults.length === 0 ? None : Collapsed);
  item.id = `${uri.toString()}#${id}`;
  item.description = [channel, state].filter((text) => text !== '').join(' · ');
  item.tooltip = [id, state, ...faults].join('\n');
  item.iconPath = new vscode.ThemeIcon(
    draft === undefined ? 'circle-outline' : faults.length === 0 ? 'circle-filled' : 'warning',
  );
  item.contextValue = 'touchpoint';
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [draft ?? uri] };
  return { item, rows: faults.map(faultRow) };
}

function faultRow(text: string): PlanRow {
  const item = new vscode.TreeItem(text, None);
  item.iconPath = new vscode.ThemeIcon('warning');
  item.tooltip = text;
  return { item, rows: [] };
}
