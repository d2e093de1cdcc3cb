import * as vscode from 'vscode';
import { dayInWords } from '../workspace/ledger/entry-note.ts';
import type { UsedEntry } from './ledger-uses.ts';
import { localize } from '../platform/localize.ts';

/** How often an entry is used and until when it holds: `Used in 4 posts and 1 draft, expires 3 March 2027`. */
export function describeEntry(entry: UsedEntry): string {
  const { expires } = entry.entry;
  if (expires === undefined) return usedIn(entry);
  return entry.state === 'expired'
    ? vscode.l10n.t('{0}, expired {1}', usedIn(entry), dayInWords(expires))
    : vscode.l10n.t('{0}, expires {1}', usedIn(entry), dayInWords(expires));
}

function usedIn({ posts, drafts }: UsedEntry): string {
  const inPosts = new Set(posts.map(({ path, line }) => `${path}:${String(line)}`)).size;
  const inDrafts = new Set(drafts.map(({ draft }) => draft.uri.toString())).size;
  if (inPosts === 0 && inDrafts === 0) return vscode.l10n.t('Not used yet');
  const postsInWords = inPosts === 1 ? vscode.l10n.t('1 post') : localize('{0} posts', inPosts);
  const draftsInWords = inDrafts === 1 ? vscode.l10n.t('1 draft') : localize('{0} drafts', inDrafts);
  if (inDrafts === 0) return vscode.l10n.t('Used in {0}', postsInWords);
  if (inPosts === 0) return vscode.l10n.t('Used in {0}', draftsInWords);
  return vscode.l10n.t('Used in {0} and {1}', postsInWords, draftsInWords);
}
