import * as vscode from 'vscode';
import {
  changedProfile,
  choosingFiles,
  consentingTo,
  noLongerExcluding,
  weightingFiles,
  type Consent,
  type ProfileChange,
} from '../../core/brand/index.ts';
import type { PostRow, PostWeight } from '../../service/engine/index.ts';
import type { ConsentChoice, PostRequest } from '../../webview/posts/messages.ts';
import { localize } from '../platform/localize.ts';

/** A file is read as a whole, so what is done with one of its posts is done with all. */
function rowsOf(rows: readonly PostRow[], { posts }: Pick<PostRequest, 'posts'>): readonly PostRow[] {
  const chosen = new Set(posts);
  const paths = new Set(rows.flatMap(({ id, path }) => (chosen.has(id) ? [path] : [])));
  return rows.filter(({ path }) => paths.has(path));
}

const pathsOf = (rows: readonly PostRow[]): string[] => [...new Set(rows.map(({ path }) => path))];

/** The changes of the profile that do what was asked for. */
export function profileChanges(
  text: string,
  rows: readonly PostRow[],
  what: PostRequest,
): readonly ProfileChange[] {
  const chosen = rowsOf(rows, what);
  const paths = pathsOf(chosen);
  switch (what.action) {
    case 'leave-out':
      return choosingFiles(text, paths, 'exclude');
    case 'take-in':
      return takingIn(text, chosen);
    case 'weight':
      return weightingFiles(text, paths, what.weight);
    case 'consent':
      return consentingTo(text, paths, consentOf(what.consent));
  }
}

/** Files that the profile leaves out are read again as they are; others are taken in whatever they look like. */
function takingIn(text: string, chosen: readonly PostRow[]): readonly ProfileChange[] {
  const excluded = pathsOf(chosen.filter(({ state }) => state === 'excluded'));
  const others = pathsOf(chosen.filter(({ state }) => state === 'left-out'));
  const taken = noLongerExcluding(text, excluded);
  return others.length === 0
    ? taken
    : [...taken, ...choosingFiles(changedProfile(text, taken), others, 'include')];
}

export const consentOf = ({ learn, quote, send, until }: ConsentChoice): Consent => ({
  ...{ learn, quote: learn && quote, send: learn && quote && send },
  ...(until === '' ? {} : { until }),
});

/** How often learned posts would count; none where the voice stays as it is. */
export function weightsAfter(rows: readonly PostRow[], what: PostRequest): PostWeight[] {
  const learned = rowsOf(rows, what).filter(({ state }) => state === 'learned');
  const isGone = what.action === 'leave-out' || (what.action === 'consent' && !what.consent.learn);
  if (isGone) return learned.map(({ id }) => ({ post: id, weight: 0 }));
  return what.action === 'weight' ? learned.map(({ id }) => ({ post: id, weight: what.weight })) : [];
}

/** What is going to be written, and for how many posts, in sentences. */
export function describeRequest(rows: readonly PostRow[], what: PostRequest): string[] {
  const chosen = rowsOf(rows, what);
  const shared = chosen.length - what.posts.length;
  return [
    ...(shared > 0 ? [vscode.l10n.t('Posts in the same files that change with them: {0}.', shared)] : []),
    ...aboutAction(chosen, what),
  ];
}

function aboutAction(chosen: readonly PostRow[], { action, weight, consent }: PostRequest): string[] {
  const learned = chosen.filter(({ state }) => state === 'learned');
  switch (action) {
    case 'leave-out':
      return [
        vscode.l10n.t('Posts left out of the voice: {0}. Their files stay where they are.', chosen.length),
      ];
    case 'take-in':
      return [
        vscode.l10n.t(
          'Files read as published posts: {0}. What they add shows when they are read.',
          pathsOf(chosen).length,
        ),
      ];
    case 'weight':
      return [localize('Posts that would count {1} times in the voice: {0}.', learned.length, weight)];
    case 'consent':
      return aboutConsent(chosen, consent);
  }
}

function aboutConsent(chosen: readonly PostRow[], choice: ConsentChoice): string[] {
  const now = consentOf(choice);
  if (!now.learn) return [vscode.l10n.t('Posts of which nothing is kept: {0}.', chosen.length)];
  const said = (is: (row: PostRow) => boolean, textOf: (posts: number) => string): string[] => {
    const posts = chosen.filter(is).length;
    return posts === 0 ? [] : [textOf(posts)];
  };
  return [
    ...said(
      ({ consent }) => consent?.quote === true && !now.quote,
      (posts) => vscode.l10n.t('Posts no longer shown as evidence or in suggestions: {0}.', posts),
    ),
    ...said(
      ({ consent }) => consent?.quote === false && now.quote,
      (posts) => vscode.l10n.t('Posts that may now be shown as evidence and in suggestions: {0}.', posts),
    ),
    ...said(
      ({ consent }) => consent?.send === true && !now.send,
      (posts) => vscode.l10n.t('Posts no longer sent to an AI model: {0}.', posts),
    ),
    ...said(
      ({ consent }) => consent?.send !== true && now.send,
      (posts) => vscode.l10n.t('Posts that may now be sent to an AI model: {0}.', posts),
    ),
    ...(now.until === undefined ? [] : [vscode.l10n.t('After {0} nothing of them is kept.', now.until)]),
    vscode.l10n.t('A post that states less itself, or by its channel or date, keeps to that.'),
  ];
}
