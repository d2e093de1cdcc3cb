import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import type { FeedPost } from '../feeds/post.ts';
import { headOf, nameFrom, type NewDraft } from '../shared/draft-file.ts';
import { addressOf, authorName } from './post-address.ts';

/** A draft whose front matter names the post that it answers. What the post says stands in a comment. */
export function answerDraft(post: FeedPost, brand: string, localize: Localize = localizeInEnglish): NewDraft {
  const author = authorName(post.author);
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['brand', brand],
    ['status', 'draft'],
    ['answers', addressOf(post) ?? post.id],
    ...(author === undefined ? [] : [['answers_author', author] as const]),
    ...(post.time === null ? [] : [['answers_date', post.time.slice(0, 10)] as const]),
  ];
  const notes = [
    localize('It answers {0}:', author ?? addressOf(post) ?? post.id),
    ...(post.warning === null ? [] : [localize('Its author warns: {0}', post.warning)]),
    ...post.text.trim().split(/\r?\n/),
    '',
    localize('Delete this note before publishing.'),
  ];
  return {
    name: `${localize('answer')}-${nameFrom(post.warning ?? post.text) || 'post'}`,
    text: `${headOf(fields, notes)}\n`,
  };
}
