import * as vscode from 'vscode';
import type { CheckedDraft } from '../session/state/draft-checker.ts';
import { voiceName } from '../../core/changes/index.ts';
import { describeScore } from '../status-bar/describe-score.ts';
import { facetItems } from '../status-bar/facet-items.ts';
import { outOfDate, parent, type Row } from './row.ts';

/** The draft's band, with what the score consists of below it. */
export function scoreRow(document: vscode.TextDocument, report: CheckedDraft): Row {
  const { score, assessment, version } = report;
  const name = voiceName(report);
  const { short, plain } = describeScore(score, name, assessment);
  const facets = 'percentile' in score.standing ? facetItems(score, []) : [];
  const item = parent(`${name}: ${short}`, 'comment', facets.length > 0, false);
  const age = version === document.version ? '' : outOfDate();
  item.description = age;
  item.tooltip = age === '' ? plain : `${plain} (${age})`;
  item.accessibilityInformation = { label: `${name}: ${short}. ${plain} ${age}`.trim() };
  item.command = { command: 'timbre.showDraftScore', title: vscode.l10n.t('Show Draft Score') };
  const rows = facets.map(({ label, description }) => {
    const row = new vscode.TreeItem(label);
    row.description = description ?? '';
    row.command = { command: 'timbre.showDraftScore', title: vscode.l10n.t('Show Draft Score') };
    return { item: row, rows: [] };
  });
  return { item, rows };
}
