import * as vscode from 'vscode';
import type { PostRow, PostStanding } from '../../service/engine/index.ts';
import type { PostLine, Standing, ToPostsPage } from '../../webview/posts/messages.ts';
import { pageWords } from './page-words.ts';
import { localize } from '../platform/localize.ts';

/** The page's data. */
export function postsData(
  brand: string,
  rows: readonly PostRow[],
  canUndo: boolean,
): Extract<ToPostsPage, { kind: 'posts' }> {
  const learned = rows.filter(({ state }) => state === 'learned').length;
  const without = rows.length - learned;
  return {
    kind: 'posts',
    title: vscode.l10n.t('Posts of {0}', brand),
    summary:
      rows.length === 0
        ? vscode.l10n.t('No posts yet.')
        : vscode.l10n.t('Posts learned: {0}. Left out: {1}. Kept on this machine only.', learned, without),
    words: pageWords(),
    posts: rows.map(lineOf),
    canUndo,
  };
}

const lineOf = ({ consent, title, path, ...row }: PostRow): PostLine => ({
  ...{ id: row.id, path, title: title === '' ? path : title, channel: row.channel, date: row.date },
  words: row.words,
  ...{ learn: consent?.learn === true, quote: consent?.quote === true, send: consent?.send === true },
  ...{ until: row.until, weight: row.weight, state: row.state, notes: row.notes },
});

/** Of the brand's own posts, one in twenty lies below the first of these percentiles, one in five below the second. */
const UNUSUAL = 5;
const LESS_USUAL = 20;
const HIGH = 80;

export function standingLine({ post, standing }: PostStanding): Standing {
  if (!standing)
    return {
      id: post,
      rank: -1,
      word: '–',
      text: vscode.l10n.t('Not compared: only learned English posts are.'),
    };
  if ('tooShort' in standing)
    return {
      ...{ id: post, rank: -1, word: vscode.l10n.t('short') },
      text: localize('Too short to say how typical it is (from about {0} words).', standing.atLeastWords),
    };
  if ('tooFewPosts' in standing)
    return {
      ...{ id: post, rank: -1, word: '–' },
      text: vscode.l10n.t('Too few posts of this length to say how typical it is.'),
    };
  const place = Math.round(standing.percentile);
  return {
    id: post,
    rank: standing.percentile,
    word: `${wordFor(standing.percentile)} (${String(place)})`,
    text: vscode.l10n.t(
      'Closer to the brand’s style than {0} % of its posts of this length, compared with a voice learned without it.',
      place,
    ),
  };
}

function wordFor(percentile: number): string {
  if (percentile < UNUSUAL) return vscode.l10n.t('very low');
  if (percentile < LESS_USUAL) return vscode.l10n.t('low');
  return percentile > HIGH ? vscode.l10n.t('high') : vscode.l10n.t('usual');
}
