import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import type { FeedPost } from '../feeds/post.ts';
import { addressOf, authorName } from './post-address.ts';

/** A draft that answers a post: its name without extension, and its text. */
export interface AnswerDraft {
  readonly name: string;
  readonly text: string;
}

const NAME_WORDS = 6;

/**
 * A draft whose front matter names the post that it answers. What the post says stands in a comment, which is neither published by most tools, nor
 * learned, nor sent to an AI model.
 */
export function answerDraft(
  post: FeedPost,
  brand: string,
  localize: Localize = localizeInEnglish,
): AnswerDraft {
  const author = authorName(post.author);
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['brand', brand],
    ['status', 'draft'],
    ['answers', addressOf(post) ?? post.id],
    ...(author === undefined ? [] : [['answers_author', author] as const]),
    ...(post.time === null ? [] : [['answers_date', post.time.slice(0, 10)] as const]),
  ];
  const words = post.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const note = [
    localize('It answers {0}:', author ?? addressOf(post) ?? post.id),
    ...post.text.trim().split(/\r?\n/),
    '',
    localize('Delete this note before publishing.'),
  ];
  return {
    name: `${localize('answer')}-${words.slice(0, NAME_WORDS).join('-').slice(0, 60) || 'post'}`,
    text: [
      '---',
      ...fields.map(([name, value]) => `${name}: ${yaml(value)}`),
      '---',
      '<!--',
      ...note.map(inComment),
      '-->',
      '',
      '',
    ].join('\n'),
  };
}

/** A text as YAML: as it is where it is plain, else quoted as in JSON, which YAML reads. */
const yaml = (text: string): string =>
  (/^\p{L}[\p{L}\p{N} _-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)) ||
  /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? text
    : JSON.stringify(text);

/** Two hyphens might end the comment. */
const inComment = (line: string): string => line.trim().replace(/--+>?/g, '–');
