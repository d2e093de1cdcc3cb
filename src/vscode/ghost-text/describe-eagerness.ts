import * as vscode from 'vscode';
import type { Eagerness } from '../../core/offer-policy/suggestions/index.ts';
import { escape } from '../platform/escape.ts';

/** What restraint has learned, as a Markdown page in plain words. */
export function describeEagerness(eagerness: Eagerness, file: vscode.Uri): string {
  return [
    `# ${vscode.l10n.t('What ghost text has learned')}`,
    '',
    ...describeNow(eagerness).map((line) => `- ${line}`),
    '',
    ...describeSources(eagerness),
    vscode.l10n.t(
      'Kept on this machine only, with no text of your drafts but the words you rejected: {0}. “Timbre: Reset What Ghost Text Has Learned” forgets it.',
      `\`${file.scheme === 'file' ? file.fsPath : file.path}\``,
    ),
    '',
  ].join('\n');
}

/** From here on annoyance is worth a word. */
const ANNOYED = 1.15;
const MUCH = 2.5;

function describeNow({ annoyance, ignoredLastHour, rejections }: Eagerness): string[] {
  const lines = [describeMood(annoyance)];
  if (ignoredLastHour > 0)
    lines.push(
      vscode.l10n.t(
        'Offers left in the last hour: {0}. When the hour’s number is reached, ghost text waits; each one you take makes room for two.',
        ignoredLastHour,
      ),
    );
  if (rejections > 0)
    lines.push(vscode.l10n.t('Rejected words that are not offered again at their place: {0}.', rejections));
  lines.push(vscode.l10n.t('What you ask for with Alt+. always comes.'));
  return lines;
}

function describeMood(annoyance: number): string {
  if (annoyance < ANNOYED) return vscode.l10n.t('Ghost text is at its usual eagerness.');
  return annoyance < MUCH
    ? vscode.l10n.t(
        'Ghost text holds back a little, because offers were left lately. Half of this is gone in ten minutes.',
      )
    : vscode.l10n.t(
        'Ghost text holds back a lot, because several offers in a row were left. Half of this is gone in ten minutes.',
      );
}

function describeSources({ sources }: Eagerness): string[] {
  if (sources.length === 0) return [vscode.l10n.t('Nothing was offered yet.'), ''];
  return sources.flatMap(({ source, counts, lean, retention }) => [
    `## ${source === 'embedded' ? vscode.l10n.t('The embedded writer') : escape(source)}`,
    '',
    describeLean(lean),
    ...(retention < 0.9
      ? [vscode.l10n.t('Much of what you take you change again, so an offer must promise more to be made.')]
      : []),
    '',
    `| | |`,
    '|---|---:|',
    row(vscode.l10n.t('Offered'), counts.shown),
    row(vscode.l10n.t('Taken'), counts.taken),
    row(vscode.l10n.t('Taken in part'), counts.partlyTaken),
    row(vscode.l10n.t('Written by hand just so'), counts.typed),
    row(vscode.l10n.t('Left'), counts.ignored),
    row(vscode.l10n.t('Sent away'), counts.dismissed),
    row(vscode.l10n.t('Undone'), counts.undone),
    row(vscode.l10n.t('Words still there after 30 seconds'), percent(counts.keptAfter30s, counts.after30s)),
    row(vscode.l10n.t('Words still there after 5 minutes'), percent(counts.keptAfter5min, counts.after5min)),
    '',
  ]);
}

/** Odds within these bounds are as promised. */
const LESS = 0.8;
const MORE = 1.25;

function describeLean(lean: number): string {
  if (lean < LESS)
    return vscode.l10n.t('You take less than it expected, so it must be surer before it offers.');
  if (lean > MORE) return vscode.l10n.t('You take more than it expected, so it speaks up a little sooner.');
  return vscode.l10n.t('You take about as much as it expects.');
}

const row = (name: string, figure: number | string): string => `| ${name} | ${String(figure)} |`;

const percent = (kept: number, of: number): string =>
  of === 0 ? '–' : `${String(Math.round((100 * kept) / of))} %`;
