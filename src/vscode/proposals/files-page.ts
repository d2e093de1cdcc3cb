import * as vscode from 'vscode';
import {
  REVIEW_PROTOCOL,
  type ReviewRow,
  type ReviewSection,
  type ToReviewPage,
} from '../../webview/review/messages.ts';
import { skippedGroups, skippedLines } from '../import-posts/describe-plan.ts';
import type { FileOutcome } from '../../core/downloads/index.ts';
import { openScriptPanel } from '../panels/script-panel.ts';
import type { Session } from '../session/session.ts';
import { localize } from '../platform/localize.ts';

/** A longer section is folded at first. */
const MOST_OPEN = 40;

/** Opens a page with every file that a brand was made of: its posts, or the reason why it has none. */
export function openFilesPage(session: Session, brand: string, files: readonly FileOutcome[]): void {
  const posted = new vscode.EventEmitter<ToReviewPage>();
  const title = vscode.l10n.t('Files of {0}', brand);
  openScriptPanel(
    session,
    { page: 'review', title, column: vscode.ViewColumn.Active, protocol: REVIEW_PROTOCOL },
    {
      onDidPost: posted.event,
      receive: () => {
        posted.fire(pageOf(title, files));
        return Promise.resolve();
      },
      dispose: () => {
        posted.dispose();
      },
    },
  );
}

const pageOf = (title: string, files: readonly FileOutcome[]): ToReviewPage => ({
  title,
  summary: [vscode.l10n.t('Files read: {0}.', files.length), ...skippedLines(files)],
  words: { evidence: '', more: '', keys: '', filter: vscode.l10n.t('Filter') },
  commands: [],
  sections: [
    ...skippedGroups(files)
      .filter(({ of }) => of === 'file')
      .map(({ reason, files: paths }, at) =>
        section(
          `reason-${String(at)}`,
          reason,
          files.filter(({ path }) => paths.includes(path)),
          reason,
        ),
      ),
    section(
      'posts',
      vscode.l10n.t('Files with posts'),
      files.filter(({ posts }) => posts > 0),
    ),
  ],
  lists: [],
});

/** @param reason of the section, which its rows do not repeat */
const section = (
  id: string,
  title: string,
  files: readonly FileOutcome[],
  reason?: string,
): ReviewSection => ({
  ...{ id, title, about: '', actions: [] },
  rows: files.map((file, at) =>
    rowOf(`${id}-${String(at)}`, {
      ...file,
      notes: file.notes.filter((note) => note !== `${reason ?? ''}.`),
    }),
  ),
  folded: files.length > MOST_OPEN ? 'yes' : 'no',
});

const rowOf = (id: string, { path, posts, notes }: FileOutcome): ReviewRow => ({
  ...{ id, text: path, detail: notes.join(' '), question: '', evidence: [], actions: [], state: 'open' },
  badge: posts === 0 ? '' : localize('{0} posts', posts),
});
