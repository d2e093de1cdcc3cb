import * as vscode from 'vscode';
import type { PostBadge } from '../../service/engine/index.ts';
import { escape } from '../platform/escape.ts';
import { localize } from '../platform/localize.ts';

/** What the status bar says of a post that is open. */
export interface PostItem {
  readonly text: string;
  /** Markdown. */
  readonly tooltip: string;
}

/** @param brand as readers know it */
export function postItem(badge: PostBadge | undefined, brand: string): PostItem {
  if (!badge)
    return {
      text: `$(book) ${brand}`,
      tooltip: vscode.l10n.t('Reading {0}’s posts…', escape(brand)),
    };
  const isLearned = badge.posts > 0;
  return {
    text: isLearned
      ? `$(book) ${brand}: ${learnedWord(badge)}`
      : `$(circle-slash) ${brand}: ${vscode.l10n.t('not learned')}`,
    tooltip: [
      headline(badge, brand),
      ...(badge.notes.length > 0 ? [badge.notes.map((note) => `- ${escape(note)}`).join('\n')] : []),
      ...(isLearned ? [consentLine(badge), channelLine(badge), ...typicalLine(badge, brand)] : []),
      vscode.l10n.t('Published posts are never marked. Click to see what was learned.'),
    ].join('\n\n'),
  };
}

function learnedWord({ state, posts }: PostBadge): string {
  if (posts > 1) return localize('{0} posts learned', posts);
  return state === 'partly' ? vscode.l10n.t('partly learned') : vscode.l10n.t('learned');
}

function headline({ state, posts, countedIn, repeated }: PostBadge, brand: string): string {
  if (posts === 0) return vscode.l10n.t('{0}’s voice is not learned from this file:', escape(brand));
  const lines = [
    state === 'partly'
      ? vscode.l10n.t('{0}’s voice is learned from a part of this file.', escape(brand))
      : vscode.l10n.t('{0}’s voice is learned from this post.', escape(brand)),
  ];
  if (countedIn !== undefined)
    lines.push(vscode.l10n.t('The same text counts once, in {0}.', escape(countedIn)));
  if (repeated > 0)
    lines.push(vscode.l10n.t('Sentences left out because many posts repeat them: {0}.', repeated));
  return lines.join(' ');
}

function consentLine({ consent }: PostBadge): string {
  const allowed = [vscode.l10n.t('learn')];
  if (consent?.quote === true) allowed.push(vscode.l10n.t('quote'));
  if (consent?.send === true) allowed.push(vscode.l10n.t('send to an AI model'));
  return vscode.l10n.t('Consent: {0}.', allowed.join(', '));
}

const channelLine = ({ channel }: PostBadge): string =>
  channel === undefined
    ? vscode.l10n.t('Channel: none stated.')
    : vscode.l10n.t('Channel: {0}.', escape(channel));

/** Of the brand's own posts, one in twenty lies below the first of these percentiles, one in five below the second. */
const UNUSUAL = 5;
const LESS_USUAL = 20;

function typicalLine({ standing }: PostBadge, brand: string): string[] {
  if (!standing) return [];
  if ('tooShort' in standing)
    return [localize('Too short to say how typical it is (from about {0} words).', standing.atLeastWords)];
  if ('tooFewPosts' in standing)
    return [vscode.l10n.t('Too few posts of this length to say how typical it is.')];
  const place = Math.round(standing.percentile);
  const word =
    standing.percentile < UNUSUAL
      ? vscode.l10n.t('Unusual')
      : standing.percentile < LESS_USUAL
        ? vscode.l10n.t('Less usual')
        : vscode.l10n.t('Typical');
  return [
    vscode.l10n.t(
      '{0}: closer to {1}’s style than {2} % of its posts of this length, compared with a voice learned without it.',
      ...[word, escape(brand), place],
    ),
  ];
}
