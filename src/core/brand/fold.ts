/**
 * A name or phrase as words in lower case, without accents, punctuation and parts in brackets: `Publish_time
 * (GMT)` is `publish time`.
 */
export const foldWords = (text: string): string =>
  text
    .replace(/\([^)]*\)|（[^）]*）/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Like `foldWords` without spaces, since programs separate the words of a name differently: `published_at`,
 * `publishedAt`, `PublishedAt`.
 */
export const foldName = (text: string): string => foldWords(text).replaceAll(' ', '');
