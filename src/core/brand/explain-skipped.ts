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
  if (note.kind === 'skipped')
    return { reason: explainSkip(note.reason, localize), count: note.count, of: 'entries' };
  const reason = reasonOfFile(note, localize);
  return reason === undefined ? undefined : { reason, count: 1, of: 'file' };
}

function reasonOfFile(note: CorpusNote, localize: Localize): string | undefined {
  if (note.kind === 'left-out') return explainLeftOutFiles(note.reason, localize);
  if (note.kind === 'no-posts') return explainNoPosts(note.reason, localize);
  if (note.kind === 'no-text-column') return localize('no column with the text of posts');
  if (note.kind !== 'unreadable') return undefined;
  return note.reason === 'binary' ? localize('it is not a text file') : localize('the file is too large');
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
    case 'style-guide':
      return localize('style guides (“Import a Style Guide…” reads them)');
    case 'by-others':
      return localize('by others: guest posts, what customers say');
  }
}
