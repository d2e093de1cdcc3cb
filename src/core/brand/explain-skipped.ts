import type { Localize } from '../base/localize.ts';
import { explainNoPosts, explainSkip } from './explain-note.ts';
import type { CorpusNote } from './posts/post.ts';
import type { LeftOutReason } from './publication.ts';

/** Files or entries of a file that are no posts, with the reason in words that many of them share. */
export interface SkippedPart {
  readonly reason: string;
  readonly count: number;
  /** Whether the whole file has no posts for this reason, or so many of its entries are none. */
  readonly of: 'file' | 'entries';
}

/** Why something of a file is no post; undefined for notes that tell of no loss. */
export function skippedPart(note: CorpusNote, localize: Localize): SkippedPart | undefined {
  const file = (reason: string): SkippedPart => ({ reason, count: 1, of: 'file' });
  switch (note.kind) {
    case 'skipped':
      return { reason: explainSkip(note.reason, localize), count: note.count, of: 'entries' };
    case 'left-out':
      return file(explainLeftOutFiles(note.reason, localize));
    case 'no-posts':
      return file(explainNoPosts(note.reason, localize));
    case 'unreadable':
      return file(
        note.reason === 'binary' ? localize('it is not a text file') : localize('the file is too large'),
      );
    case 'no-text-column':
      return file(localize('no column with the text of posts'));
    case 'ambiguous-dates':
    case 'broken-front-matter':
    case 'broken-table':
    case 'columns':
    case 'consent-ended':
    case 'consent-ends':
    case 'encoding':
    case 'folder-consent':
    case 'listed-posts':
    case 'no-header':
    case 'repaired':
    case 'unclear-consent':
    case 'unknown-column':
    case 'unread-dates':
      return undefined;
  }
}

function explainLeftOutFiles(reason: LeftOutReason, localize: Localize): string {
  switch (reason) {
    case 'draft':
    case 'scheduled':
      return explainSkip(reason, localize);
    case 'not-published':
      return localize('marked as not published');
    case 'template':
      return localize('templates and parts of pages');
    case 'project-file':
      return localize('files that describe a project');
    case 'dependency':
      return localize('installed or generated files');
    case 'excluded':
      return localize('left out by the profile');
  }
}
