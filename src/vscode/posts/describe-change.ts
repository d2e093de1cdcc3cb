import * as vscode from 'vscode';
import type { VoiceImpact } from '../../service/engine/index.ts';
import { facetName } from '../../core/voice/index.ts';
import { localize } from '../platform/localize.ts';

/** The most habits and words that are named. */
const MOST_HABITS = 5;
const MOST_WORDS = 8;
/** Facets that move less, in occurrences per 100 words, are not named. */
const LEAST_MOVE = 0.05;

/** What of the voice would change, one sentence a line. */
export function describeVoiceChange(impact: VoiceImpact): string[] {
  const { posts, words, channels, facets, habits, lostWords, lostCount } = impact;
  const lines = [
    vscode.l10n.t(
      'Posts: {0} instead of {1}. Words counted: about {2} instead of {3} ({4}).',
      ...[posts.after, posts.before, number(words.after), number(words.before), share(words)],
    ),
    ...channels.map(({ channel, before, after }) =>
      localize(
        'Channel {0}: {1} posts instead of {2}.',
        ...[channel === '' ? vscode.l10n.t('none') : channel, after, before],
      ),
    ),
  ];
  const moved = facets.filter((facet) => facet.moved >= LEAST_MOVE);
  lines.push(
    moved.length === 0
      ? vscode.l10n.t('The voice stays as it is in every respect that is measured.')
      : vscode.l10n.t(
          'What changes most: {0}.',
          moved
            .slice(0, 3)
            .map(({ facet, moved: by }) =>
              localize('{0} (by {1} in 100 words)', facetName(facet, localize), by.toFixed(1)),
            )
            .join(', '),
        ),
  );
  if (lostCount > 0)
    lines.push(
      vscode.l10n.t(
        'Words that no other post has: {0} ({1}).',
        lostCount,
        lostWords.slice(0, MOST_WORDS).join(', '),
      ),
    );
  lines.push(...habits.slice(0, MOST_HABITS).map(habitLine));
  if (habits.length === 0) lines.push(vscode.l10n.t('No habit changes.'));
  return lines;
}

function habitLine({ before, after }: VoiceImpact['habits'][number]): string {
  if (after === undefined) return vscode.l10n.t('No longer a habit: {0}.', before ?? '');
  return before === undefined
    ? vscode.l10n.t('New as a habit: {0}.', after)
    : vscode.l10n.t('Instead of “{0}”: “{1}”.', before, after);
}

const number = (figure: number): string => figure.toLocaleString(vscode.env.language);

function share({ before, after }: VoiceImpact['words']): string {
  const percent = before === 0 ? 0 : (100 * (after - before)) / before;
  return `${percent > 0 ? '+' : ''}${percent.toFixed(Math.abs(percent) < 10 ? 1 : 0)} %`;
}
