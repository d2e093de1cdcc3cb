import { escapeMarkdown } from '../../base/escape-markdown.ts';
import { NOT_FOR_MODELS } from '../../text/markup/not-for-models.ts';
import type { FeedPost } from '../feeds/post.ts';
import { addressOf, authorName } from './post-address.ts';
import { usesOf } from '../feeds/post-uses.ts';

/** How a network and a day are said, in the language of the user. */
export interface PostWording {
  readonly network: (network: string) => string;
  /** @param time ISO 8601 */
  readonly day: (time: string) => string;
  readonly unknownAuthor: string;
  readonly warning: (warning: string) => string;
}

/**
 * A post as a quotation in Markdown, word for word, with its author, network and day below it, inside the quotation: quotations are set apart and
 * never learned as the brand's own words. Where its author allows no use by AI models, a comment before it keeps it out of requests to them.
 * Ends with a line feed.
 */
export function quotePost(post: FeedPost, wording: PostWording): string {
  const lines = post.text.trim().split(/\r?\n/);
  const quoted = lines.map((line, at) => {
    const written = markup(line);
    if (written === '') return '>';
    // A line break in the post stays one.
    const breaks = at + 1 < lines.length && lines[at + 1]?.trim() !== '';
    return `> ${written}${breaks ? '\\' : ''}`;
  });
  const mark = usesOf(post).ai ? [] : [NOT_FOR_MODELS];
  return `${[...mark, ...quoted, '>', `> — ${attributionOf(post, wording)}`].join('\n')}\n`;
}

/** “[Ada](https://…), Mastodon, 4 March 2026, warning: blood”, as far as it is known. */
function attributionOf(post: FeedPost, { network, day, unknownAuthor, warning }: PostWording): string {
  const name = markup(authorName(post.author) ?? unknownAuthor);
  const address = addressOf(post);
  return [
    address === undefined ? name : `[${name}](<${address}>)`,
    ...(post.network === 'feed' ? [] : [network(post.network)]),
    ...(post.time === null ? [] : [day(post.time)]),
    ...(post.warning === null ? [] : [markup(warning(post.warning.replace(/\s+/g, ' ')))]),
  ].join(', ');
}

/** Text that Markdown, its dialects, and the templates and shortcodes of what publishes it, read as nothing else. */
const markup = (line: string): string =>
  escapeMarkdown(line.trim().replace(CONTROL, '')).replace(DIALECTS, (sign) => `\\${sign}`);

/** Signs that no text shows. */
const CONTROL = /\p{Cc}/gu;
/** Formulas, comments, tags, attributes, containers, block names. */
const DIALECTS = /\$|%(?=%)|\{(?=[{%#:/.*])|:(?=::)|!(?=!!)|\^|=(?==)/g;
