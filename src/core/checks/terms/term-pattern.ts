import escape from 'escape-string-regexp';
import { inflected } from '../../english/inflection.ts';
import { classesOf, isInflected } from '../../english/word-class.ts';

/**
 * A pattern for a term as a writer may type it: any case, straight or curly apostrophes, any run of white space between its words, any
 * hyphen or none where it has one, and the plain English endings: all endings for a single word (`leverage` matches `leveraged` and
 * `leveraging`), the plural for several words. Not in hashtags and handles, which are names.
 */
export function termPattern(term: string): RegExp | undefined {
  const clean = term.trim();
  const words = clean.split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const single = /^\p{L}{3,}$/u.test(clean);
  const before = STARTS_WORD.test(clean) ? '(?<![\\p{L}\\p{N}#@_])' : '';
  const after = ENDS_WORD.test(clean) ? '(?![\\p{L}\\p{N}_])' : '';
  const body = single ? formsOf(clean) : `${words.map(wordPattern).join(BETWEEN_WORDS)}${pluralOf(clean)}`;
  return new RegExp(`${before}${body}${after}`, 'giu');
}

const HYPHEN = '[-\\u2010-\\u2015\\u2212]';
/** `day old` matches `day-old`. */
const BETWEEN_WORDS = `(?:\\s+|\\s*${HYPHEN}\\s*)`;
/** `game-changer` matches `game changer`, `gamechanger`, and forms with a non-breaking hyphen. */
const AT_HYPHEN = `(?:${HYPHEN}|\\s+)?`;

const wordPattern = (word: string): string =>
  word
    .split(/(?<=[\p{L}\p{N}])[-\u2010-\u2015](?=[\p{L}\p{N}])/u)
    .map((part) => escape(part).replace(/['’]/g, "['’\u02BC]"))
    .join(AT_HYPHEN);

const pluralOf = (term: string): string =>
  /[\s\p{Pd}]\S*\p{L}{3}$/u.test(term) && !/s$/i.test(term) ? '(?:s|es)?' : '';

// In scripts without spaces a word may be directly between others.
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const STARTS_WORD = new RegExp(`^(?![${UNSPACED}])[\\p{L}\\p{N}]`, 'u');
const ENDS_WORD = new RegExp(`(?![${UNSPACED}])[\\p{L}\\p{N}]$`, 'u');

/** The forms of a word: by the rules of English (`stopped`, `tries`, `bought`), and for longer words by endings alone. */
function formsOf(word: string): string {
  const lower = word.toLowerCase();
  const forms = [...inflected([lower], 'verb'), ...inflected([lower], 'noun')].flatMap(
    ([form]) => form ?? [],
  );
  const stem = escape(word);
  const byEnding = /e$/i.test(word) ? `${stem.slice(0, -1)}(?:e|es|ed|ing)` : `${stem}(?:s|es|ed|ing)?`;
  // `car` does not match `caring`.
  const plain = word.length > 3 ? [byEnding] : [stem];
  const longestFirst = [...new Set(forms)].map((form) => escape(form)).sort((x, y) => y.length - x.length);
  return `(?:${[...longestFirst, ...plain].join('|')})`;
}

/** The other forms of a single word that are found with it and that people would expect, such as `chapels` and `leveraged`; none for a phrase or an adjective. */
export function termForms(term: string): string[] {
  const word = term.trim().toLowerCase();
  if (!/^\p{L}{3,}$/u.test(word)) return [];
  if (isInflected(word)) return [];
  const classes = classesOf(word);
  // Of “thrilled” there is no plural.
  const parts = (['noun', 'verb'] as const).filter((part) => classes.has(part));
  const forms = parts.flatMap((part) => inflected([word], part).flatMap(([form]) => form ?? []));
  return [...new Set(forms)].filter((form) => form !== word);
}

/** Gives `replacement` the case of what it replaces: `Utilise` → `Use`, `UTILISE` → `USE`. */
export function matchCase(replacement: string, original: string): string {
  if (original.length > 1 && original === original.toUpperCase() && /\p{L}/u.test(original))
    return replacement.toUpperCase();
  if (/^\p{Lu}/u.test(original)) return replacement.charAt(0).toUpperCase() + replacement.slice(1);
  return replacement;
}
