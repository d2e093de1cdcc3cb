import * as vscode from 'vscode';
import { TOO_MUCH, type Eagerness } from '../../core/offer-policy/suggestions/index.ts';
import { escape } from '../platform/escape.ts';

/** The statistics of the offer policy as a Markdown page. */
export function describeStatistics(eagerness: Eagerness, file: vscode.Uri): string {
  return [
    `# ${vscode.l10n.t('Ghost text statistics')}`,
    '',
    ...describeNow(eagerness).map((line) => `- ${line}`),
    '',
    ...describeSources(eagerness),
    vscode.l10n.t(
      'Stored on this machine only, in {0}. It holds no text of your drafts except words you dismissed. “Timbre: Reset Ghost Text Statistics” deletes it.',
      `\`${file.scheme === 'file' ? file.fsPath : file.path}\``,
    ),
    '',
  ].join('\n');
}

/** Annoyance from which on the page mentions it. */
const ANNOYED = 1.15;

function describeNow({ annoyance, ignoredLastHour, rejections }: Eagerness): string[] {
  const lines = [describeMood(annoyance)];
  if (ignoredLastHour > 0)
    lines.push(
      vscode.l10n.t(
        'Suggestions ignored in the last hour: {0}. At the hourly limit, suggestions pause; each accepted one allows two more.',
        ignoredLastHour,
      ),
    );
  if (rejections > 0)
    lines.push(
      vscode.l10n.t('Dismissed words that are not suggested again in the same place: {0}.', rejections),
    );
  lines.push(vscode.l10n.t('Alt+. works even while suggestions are paused.'));
  return lines;
}

function describeMood(annoyance: number): string {
  if (annoyance < ANNOYED) return vscode.l10n.t('Suggestions appear as often as usual.');
  return annoyance < TOO_MUCH
    ? vscode.l10n.t(
        'Suggestions are slightly less frequent because some were ignored; back to normal in about 20 minutes.',
      )
    : vscode.l10n.t(
        'Suggestions are paused because several were ignored; back to normal in about 20 minutes.',
      );
}

function describeSources({ sources }: Eagerness): string[] {
  if (sources.length === 0) return [vscode.l10n.t('No suggestions yet.'), ''];
  return sources.flatMap(({ source, counts, lean, retention }) => [
    `## ${source === 'embedded' ? vscode.l10n.t('Timbre (built in)') : escape(source)}`,
    '',
    describeLean(lean),
    ...(retention < 0.9 ? [vscode.l10n.t('You often change what you accept, so Timbre suggests less.')] : []),
    '',
    `| | |`,
    '|---|---:|',
    row(vscode.l10n.t('Shown'), counts.shown),
    row(vscode.l10n.t('Accepted'), counts.taken),
    row(vscode.l10n.t('Partly accepted'), counts.partlyTaken),
    row(vscode.l10n.t('Typed as suggested'), counts.typed),
    row(vscode.l10n.t('Ignored'), counts.ignored),
    row(vscode.l10n.t('Dismissed'), counts.dismissed),
    row(vscode.l10n.t('Undone'), counts.undone),
    row(vscode.l10n.t('Words still there after 30 seconds'), percent(counts.keptAfter30s, counts.after30s)),
    row(vscode.l10n.t('Words still there after 5 minutes'), percent(counts.keptAfter5min, counts.after5min)),
    '',
  ]);
}

/** Within these bounds, acceptance is as predicted. */
const LESS = 0.8;
const MORE = 1.25;

function describeLean(lean: number): string {
  if (lean < LESS)
    return vscode.l10n.t('You accept fewer suggestions than expected, so Timbre suggests less.');
  if (lean > MORE)
    return vscode.l10n.t('You accept more suggestions than expected, so Timbre suggests slightly more.');
  return vscode.l10n.t('You accept about as many suggestions as expected.');
}

const row = (name: string, figure: number | string): string => `| ${name} | ${String(figure)} |`;

const percent = (kept: number, of: number): string =>
  of === 0 ? '–' : `${String(Math.round((100 * kept) / of))} %`;
