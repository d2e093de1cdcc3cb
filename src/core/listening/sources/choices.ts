import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { textAt, valueAt } from '../feeds/import/values.ts';
import type { FeedPost } from '../feeds/post.ts';
import { usesOf } from '../feeds/post-uses.ts';
import { ListeningFileError } from '../shared/table.ts';
import { compare, parsed } from './feed-lines.ts';

/**
 * A post that was kept or hidden. What is learned follows from these alone. The text is kept with it, so that it still teaches when a newer
 * export no longer has the post.
 */
export interface Choice extends Pick<FeedPost, 'id' | 'text' | 'author' | 'time'> {
  readonly keep: boolean;
  /** The file that the post came from. */
  readonly source: string;
}

/** A choice about a post, without its text where its author does not want it to be archived. */
export const choiceOf = (post: FeedPost, source: string, keep: boolean): Choice => ({
  ...{ id: post.id, keep, text: usesOf(post).archive ? post.text : '' },
  ...{ author: post.author, time: post.time, source },
});

/** Reads what was kept and hidden. Throws `ListeningFileError` where a line is no choice. */
export function readChoices(lines: string, localize: Localize = localizeInEnglish): Choice[] {
  return lines.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const value = parsed(line);
    const [id, keep] = [textAt(value, 'id'), valueAt(value, 'keep')];
    if (id === null || typeof keep !== 'boolean')
      throw new ListeningFileError(localize('Line {0} is no JSON object with an “id” and “keep”.', at + 1));
    const [text, author, time] = ['text', 'author', 'time'].map((field) => textAt(value, field));
    return [
      {
        ...{ id, keep, text: text ?? '', author: author ?? null, time: time ?? null },
        source: textAt(value, 'source') ?? '',
      },
    ];
  });
}

/** One choice a line, by their ids: the order in which they were made leaves no trace. */
export const writeChoices = (choices: readonly Choice[]): string =>
  choices
    .toSorted((a, b) => compare(a.id, b.id))
    .map(
      ({ id, keep, text, author, time, source }) =>
        `${JSON.stringify({ id, keep, text, author, time, source })}\n`,
    )
    .join('');

/** With another choice about a post, or, without one, as if none had been made. */
export const withChoice = (
  choices: readonly Choice[],
  id: string,
  choice: Choice | undefined,
): readonly Choice[] => [...choices.filter((other) => other.id !== id), ...(choice ? [choice] : [])];
