import type { Localize } from '../base/localize.ts';
import type { CorpusNote } from './post.ts';

/** What became of a corpus file, to stand behind its name: “not text, left out.” */
export function explainNote(note: CorpusNote, say: Localize): string {
  switch (note.kind) {
    case 'unreadable':
      return note.reason === 'binary'
        ? say('not text, left out.')
        : say('too large for a file of posts, left out.');
    case 'repaired':
      return say('some characters were not valid UTF-8 and were replaced.');
    case 'broken-table':
      return say('could not be read to the end: {0}.', note.detail);
    case 'no-text-column':
      return say('no column looks like the text of a post among: {0}.', note.columns.join(', '));
    case 'columns':
      return say(
        '{0} posts, from the columns {1}.',
        note.rows,
        Object.entries(note.taken)
          .map(([role, column]) => `${role} = “${column}”`)
          .join(', '),
      );
    case 'unclear-consent':
      return say(
        'the consent of {0} is unclear, so it is left out. Say learn, quote, send or none.',
        note.post,
      );
  }
}
