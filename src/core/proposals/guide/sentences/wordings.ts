/** Quotation marks of every sort; an apostrophe within a word ends no quotation. */
const QUOTED =
  /[“"„]([^“”"„]{1,80})[”"]|(?<![\p{L}\p{N}])[‘'](?!s\b)((?:[^‘’'\n]|[’'](?=\p{L})){1,80})[’'](?!\p{L})/gu;

/** The quoted wordings of a text, in order. */
export const quotedIn = (text: string): string[] =>
  [...text.matchAll(QUOTED)]
    .map((match) => tidyWording(match[1] ?? match[2] ?? ''))
    .filter((wording) => wording !== '');

/** A wording without quotes, struck-through marks, and the full stop of its sentence; abbreviations keep theirs. */
export function tidyWording(text: string): string {
  const bare = text
    .replaceAll('~~', '')
    .replace(/^[\s“”"„‘'✅❌✓✗✘:–—-]+|[\s“”"„,;:!?]+$/gu, '')
    .replace(/(?<!\p{L})[’']$/u, '')
    .trim();
  const stripped = /^[“"‘']?(.*?)[”"’']?$/su.exec(bare)?.[1] ?? bare;
  return /(?:^|\s)(?:\p{L}\.){2,}$|(?:^|\s)etc\.$/u.test(stripped)
    ? stripped
    : stripped.replace(/\.+$/, '').trim();
}

/** The items of a list in a sentence: quoted ones where there are some, otherwise what commas, “or” and “and” divide. */
export function listItems(text: string): string[] {
  const quoted = quotedIn(text);
  if (quoted.length > 0) return quoted;
  const { items } = splitList(text);
  return items;
}

export function splitList(text: string): { readonly items: string[] } {
  const items = text
    .replace(/\s*\([^)]*\)/g, '')
    .split(
      /\s*(?:,|;|\/|\|)\s+(?:(?:and|or|nor|never|not)\s+)?|\s+(?:or|and|nor)\s+|\s*;\s*|\s+\/\s+|(?<=\p{L})\/(?=\p{L})/u,
    )
    .map(tidyWording)
    .filter((item) => item !== '');
  return { items };
}

const MOST_WORDS = 5;

/** True for something that can stand in a list of terms: a word or a short phrase, no sentence, nothing about grammar. */
export function isWording(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    text !== '' &&
    text.length <= 60 &&
    words.length <= MOST_WORDS &&
    /[\p{L}%]/u.test(text) &&
    !/[?!:;]|\.\s/.test(text) &&
    !NO_TERM.test(text)
  );
}

const MOST_WORDS_OF_CELL = 8;

/** In a column of words to avoid, words about language are words too: “quote”, “title”. */
export const isCellWording = (text: string): boolean =>
  text.length <= 60 &&
  text.split(/\s+/).length <= MOST_WORDS_OF_CELL &&
  /[\p{L}%]/u.test(text) &&
  !/[?!:;]|\.\s/.test(text);

/** Words about language: a rule with them is about grammar or layout, not about a word of the brand. */
const NO_TERM =
  /^(?:the |an? |any |in |for |all |your |our )?(?:\p{L}+ )?(?:passive|active|voice|words?|phrases?|terms?|figures?|numerals?|digits?|numbers?|sentences?|paragraphs?|tense|person|case|capitals?|caps|capital letters|hyphens?|commas?|dash(?:es)?|hashtags?|emojis?|bullets?|bullet points|bold|italics?|underlin\p{L}+|quotation marks|quotes?|exclamation marks?|exclamation points?|question marks?|semi-?colons?|colons?|full stops?|brackets|ampersands?|contractions?|abbreviations?|acronyms?|jargon|clich[eé]s?|slang|adjectives?|adverbs?|nouns?|verbs?|headings?|headlines?|titles?|links?|spaces?|lists?|tables?|images?|photos?|logos?|it|them|this|that|these|those|anything|everything|something|latin|puns?|idioms?|metaphors?|superlatives?|emphasis|inconvenience|fonts?|charts?|graphs?|footnotes?)$/iu;
