import type { LeftOutReason } from './publication.ts';
import type { Localize } from '../base/localize.ts';
import type { Consent } from './consent.ts';
import type { CorpusNote, NoPostsReason, SkipReason } from './posts/post.ts';

/** The result of reading a corpus file, to follow its name: “not text, left out.” */
export function explainNote(note: CorpusNote, localize: Localize): string {
  if (isAboutConsent(note)) return explainConsent(note, localize);
  if (isAboutTable(note)) return explainTable(note, localize);
  switch (note.kind) {
    case 'unreadable':
      return note.reason === 'binary'
        ? localize('skipped: not a text file.')
        : localize('skipped: the file is too large.');
    case 'repaired':
      return localize('some characters were not valid UTF-8 and were replaced.');
    case 'encoding':
      return localize(
        'read as {0}, since it is not valid UTF-8.',
        note.encoding === 'shift_jis' ? 'Shift JIS' : 'Windows-1252',
      );
    case 'left-out':
      return explainLeftOut(note.reason, note.until, localize);
    case 'skipped':
      return `${explainSkipped(note.reason, note.count, localize)}.`;
    case 'no-posts':
      return localize('no posts were read: {0} ({1}).', explainNoPosts(note.reason, localize), note.format);
    case 'listed-posts':
      return localize(
        'it lists {0} posts, {1} of them not published.',
        note.posts.length,
        note.posts.filter(({ isPublished }) => !isPublished).length,
      );
    case 'broken-front-matter':
      return localize(
        'the front matter on line {0} could not be read as a whole; its lines were read one by one.',
        note.line,
      );
  }
}

type TableNote = Extract<
  CorpusNote,
  {
    kind:
      | 'broken-table'
      | 'no-text-column'
      | 'columns'
      | 'no-header'
      | 'unknown-column'
      | 'ambiguous-dates'
      | 'unread-dates';
  }
>;

const TABLE_NOTES: ReadonlySet<CorpusNote['kind']> = new Set<TableNote['kind']>([
  'broken-table',
  'no-text-column',
  'columns',
  'no-header',
  'unknown-column',
  'ambiguous-dates',
  'unread-dates',
]);

const isAboutTable = (note: CorpusNote): note is TableNote => TABLE_NOTES.has(note.kind);

/** How a table, such as a CSV export, was read. */
function explainTable(note: TableNote, localize: Localize): string {
  switch (note.kind) {
    case 'broken-table':
      return localize('could not be read completely: {0}.', note.detail);
    case 'no-text-column':
      return localize('no column with the text of posts among: {0}.', note.columns.join(', '));
    case 'columns':
      return localize(
        '{0} posts, from the columns {1}.',
        note.rows,
        Object.entries(note.taken)
          .map(([role, column]) => `${role} = “${column}”`)
          .join(', '),
      );
    case 'no-header':
      return localize('has no header row; columns are numbered from 1.');
    case 'unknown-column':
      return localize(
        'the profile reads {0} from the column “{1}”, which does not exist.',
        note.role,
        note.column,
      );
    case 'ambiguous-dates':
      return localize(
        '{0} dates such as {1} are skipped, because day and month cannot be told apart.',
        note.count,
        note.example,
      );
    case 'unread-dates':
      return localize('{0} dates could not be read.', note.count);
  }
}

type ConsentNote = Extract<
  CorpusNote,
  { kind: 'unclear-consent' | 'folder-consent' | 'consent-ends' | 'consent-ended' }
>;

const isAboutConsent = (note: CorpusNote): note is ConsentNote =>
  ['unclear-consent', 'folder-consent', 'consent-ends', 'consent-ended'].includes(note.kind);

function explainConsent(note: ConsentNote, localize: Localize): string {
  switch (note.kind) {
    case 'unclear-consent':
      return note.line === undefined
        ? localize(
            'the consent of {0} is unclear, so it is skipped. Use learn, quote, send or none.',
            note.post,
          )
        : localize(
            'the consent of {0} is unclear (line {1}), so it is left out. Use learn, quote, send or none.',
            note.post,
            note.line,
          );
    case 'folder-consent':
      return localize(
        'posts in “{0}” without a consent of their own: {1}.',
        placeIn(note.folder),
        describeConsent(note, localize),
      );
    case 'consent-ends':
      return localize('the consent of {0} posts ends after {1}.', note.posts.length, note.until);
    case 'consent-ended':
      return localize('the consent of {0} posts has ended, so they are left out.', note.count);
  }
}

/** The number of skipped entries of an export with the reason: “3 skipped: reposts”. */
export const explainSkipped = (reason: SkipReason, count: number, localize: Localize): string =>
  localize('{0} skipped: {1}', count, explainSkip(reason, localize));

/** Why entries of an export are not learned, as a plural: “reposts”. */
export function explainSkip(reason: SkipReason, localize: Localize): string {
  switch (reason) {
    case 'repost':
      return localize('reposts of what others wrote');
    case 'reply':
      return localize('replies');
    case 'draft':
      return localize('drafts, not published');
    case 'scheduled':
      return localize('scheduled, not published yet');
    case 'deleted':
      return localize('deleted or in the trash');
    case 'private':
      return localize('not public');
    case 'others-text':
      return localize('written by others');
    case 'page':
      return localize('pages and attachments, not posts');
    case 'total':
      return localize('rows of totals');
    case 'empty':
      return localize('without text');
    case 'no-words':
      return localize('without words: only links, tags or emoji');
    case 'duplicate':
      return localize('duplicates');
    case 'unreadable':
      return localize('lines that cannot be read');
  }
}

/** Why a file has no posts: “it holds figures and no text”. */
export function explainNoPosts(reason: NoPostsReason, localize: Localize): string {
  switch (reason) {
    case 'index':
      return localize('it lists posts without their text');
    case 'figures':
      return localize('it holds figures and no text');
    case 'subjects':
      return localize('it holds subject lines and figures, no text of the campaigns');
    case 'titles':
      return localize('it holds titles and figures, no text');
    case 'comments':
      return localize('it holds comments, no text of posts');
    case 'messages':
      return localize('it holds private messages, no text of posts');
    case 'likes':
      return localize('it holds what others wrote, no text of posts');
    case 'account':
      return localize('it holds account data, no text of posts');
    case 'products':
      return localize('it is a list of products with prices or stock, no text of posts');
    case 'settings':
      return localize('it holds settings, not posts');
    case 'code':
      return localize('it is a program, not text of posts');
    case 'no-text':
      return localize('no text of posts was found in it');
  }
}

const placeIn = (folder: string): string => (folder === '' ? '/' : folder);

function describeConsent({ learn, quote, send }: Consent, localize: Localize): string {
  const allowed = [learn && localize('learn'), quote && localize('quote'), send && localize('send')].filter(
    Boolean,
  );
  return allowed.length > 0 ? allowed.join(', ') : localize('none');
}

function explainLeftOut(reason: LeftOutReason, until: string | undefined, localize: Localize): string {
  switch (reason) {
    case 'draft':
      return localize('left out: it is a draft.');
    case 'not-published':
      return localize('left out: it is marked as not published.');
    case 'scheduled':
      return until === undefined
        ? localize('left out: it is scheduled for later.')
        : localize('left out: it is scheduled for {0}.', until);
    case 'template':
      return localize('left out: it is a template or a part of a page, not a post.');
    case 'project-file':
      return localize('left out: files of this name describe a project and are no posts.');
    case 'dependency':
      return localize('left out: it is in a folder of installed or generated files.');
    case 'excluded':
      return localize('left out by the profile.');
    case 'style-guide':
      return localize('left out: by its name it is a style guide. “Import a Style Guide…” reads it.');
    case 'by-others':
      return localize('left out: it is by others, a guest post or what customers say.');
  }
}
