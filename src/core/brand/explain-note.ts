import type { LeftOutReason } from './publication.ts';
import type { Localize } from '../base/localize.ts';
import type { Consent } from './consent.ts';
import type { CorpusNote, NoPostsReason, SkipReason } from './posts/post.ts';

/** The result of reading a corpus file, to follow its name: “not text, left out.” */
export function explainNote(note: CorpusNote, say: Localize): string {
  switch (note.kind) {
    case 'unreadable':
      return note.reason === 'binary'
        ? say('skipped: not a text file.')
        : say('skipped: the file is too large.');
    case 'repaired':
      return say('some characters were not valid UTF-8 and were replaced.');
    case 'encoding':
      return say(
        'read as {0}, since it is not valid UTF-8.',
        note.encoding === 'shift_jis' ? 'Shift JIS' : 'Windows-1252',
      );
    case 'broken-table':
      return say('could not be read completely: {0}.', note.detail);
    case 'no-text-column':
      return say('no column with the text of posts among: {0}.', note.columns.join(', '));
    case 'columns':
      return say(
        '{0} posts, from the columns {1}.',
        note.rows,
        Object.entries(note.taken)
          .map(([role, column]) => `${role} = “${column}”`)
          .join(', '),
      );
    case 'left-out':
      return explainLeftOut(note.reason, note.until, say);
    case 'no-header':
      return say('has no header row; columns are numbered from 1.');
    case 'unknown-column':
      return say(
        'the profile reads {0} from the column “{1}”, which does not exist.',
        note.role,
        note.column,
      );
    case 'skipped':
      return `${explainSkipped(note.reason, note.count, say)}.`;
    case 'no-posts':
      return say('no posts were read: {0} ({1}).', explainNoPosts(note.reason, say), note.format);
    case 'ambiguous-dates':
      return say(
        '{0} dates such as {1} are skipped, because day and month cannot be told apart.',
        note.count,
        note.example,
      );
    case 'listed-posts':
      return say(
        'it lists {0} posts, {1} of them not published.',
        note.posts.length,
        note.posts.filter(({ isPublished }) => !isPublished).length,
      );
    case 'unread-dates':
      return say('{0} dates could not be read.', note.count);
    case 'unclear-consent':
      return note.line === undefined
        ? say('the consent of {0} is unclear, so it is skipped. Use learn, quote, send or none.', note.post)
        : say(
            'the consent of {0} is unclear (line {1}), so it is left out. Say learn, quote, send or none.',
            note.post,
            note.line,
          );
    case 'folder-consent':
      return say(
        'posts in “{0}” that do not say otherwise: {1}.',
        placeIn(note.folder),
        describeConsent(note, say),
      );
    case 'broken-front-matter':
      return say(
        'the front matter on line {0} could not be read as a whole; its lines were read one by one.',
        note.line,
      );
  }
}

/** The number of skipped entries of an export with the reason: “3 skipped: reposts”. */
export const explainSkipped = (reason: SkipReason, count: number, say: Localize): string =>
  say('{0} skipped: {1}', count, explainSkip(reason, say));

/** Why entries of an export are not learned, as a plural: “reposts”. */
export function explainSkip(reason: SkipReason, say: Localize): string {
  switch (reason) {
    case 'repost':
      return say('reposts of what others wrote');
    case 'reply':
      return say('replies');
    case 'draft':
      return say('drafts, not published');
    case 'scheduled':
      return say('scheduled, not published yet');
    case 'deleted':
      return say('deleted or in the trash');
    case 'private':
      return say('not public');
    case 'others-text':
      return say('written by others');
    case 'page':
      return say('pages and attachments, not posts');
    case 'total':
      return say('rows of totals');
    case 'empty':
      return say('without text');
    case 'no-words':
      return say('without words: only links, tags or emoji');
    case 'duplicate':
      return say('duplicates');
    case 'unreadable':
      return say('lines that cannot be read');
  }
}

function explainNoPosts(reason: NoPostsReason, say: Localize): string {
  switch (reason) {
    case 'index':
      return say('it lists posts without their text');
    case 'figures':
      return say('it holds figures and no text');
    case 'subjects':
      return say('it holds subject lines and figures, no text of the campaigns');
    case 'titles':
      return say('it holds titles and figures, no text');
    case 'comments':
      return say('it holds comments, no text of posts');
    case 'messages':
      return say('it holds private messages, no text of posts');
    case 'likes':
      return say('it holds what others wrote, no text of posts');
    case 'account':
      return say('it holds account data, no text of posts');
    case 'settings':
      return say('it holds settings, not posts');
    case 'code':
      return say('it is a program, not text of posts');
    case 'no-text':
      return say('no text of posts was found in it');
  }
}

const placeIn = (folder: string): string => (folder === '' ? '/' : folder);

function describeConsent({ learn, quote, send }: Consent, say: Localize): string {
  const allowed = [learn && say('learn'), quote && say('quote'), send && say('send')].filter(Boolean);
  return allowed.length > 0 ? allowed.join(', ') : say('none');
}

function explainLeftOut(reason: LeftOutReason, until: string | undefined, say: Localize): string {
  switch (reason) {
    case 'draft':
      return say('left out: it is a draft.');
    case 'not-published':
      return say('left out: it says that it is not published.');
    case 'scheduled':
      return until === undefined
        ? say('left out: it is scheduled for later.')
        : say('left out: it is scheduled for {0}.', until);
    case 'template':
      return say('left out: it is a template or a part of a page, not a post.');
    case 'project-file':
      return say('left out: files of this name describe a project and are no posts.');
    case 'dependency':
      return say('left out: it lies in a folder of installed or generated files.');
    case 'excluded':
      return say('left out by the profile.');
  }
}
