/** A name or phrase as words in lower case, without accents, punctuation and what stands in brackets: `Publish_time (GMT)` is `publish time`. */
export const foldWords = (text: string): string =>
  text
    .replace(/\([^)]*\)|（[^）]*）/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same without spaces, since programs differ in how they part the words of a name: `published_at`, `publishedAt`, `PublishedAt`. */
export const foldName = (text: string): string => foldWords(text).replaceAll(' ', '');
