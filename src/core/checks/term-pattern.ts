import escapeStringRegexp from 'escape-string-regexp';
/**
 * A pattern for a term as a writer may type it: any case, any run of white space between its words, straight or curly apostrophes,
 * and, for single words, the plain English endings (`leverage` is met in `leveraged` and `leveraging`).
 */
export function termPattern(term: string): RegExp | undefined {
  const words = term.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const body = words.map((word) => escapeStringRegexp(word).replace(/['’]/g, "['’]")).join('\\s+');
  const before = STARTS_WORD.test(term.trim()) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = ENDS_WORD.test(term.trim()) ? '(?![\\p{L}\\p{N}])' : '';
  const single = words.length === 1 && /^\p{L}{4,}$/u.test(term.trim());
  return new RegExp(`${before}${single ? inflected(words[0] ?? '') : body}${after}`, 'giu');
}

// Where a script writes no spaces, a word may stand right between others.
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const STARTS_WORD = new RegExp(`^(?![${UNSPACED}])[\\p{L}\\p{N}]`, 'u');
const ENDS_WORD = new RegExp(`(?![${UNSPACED}])[\\p{L}\\p{N}]$`, 'u');

function inflected(word: string): string {
  const stem = escapeStringRegexp(word);
  return /e$/i.test(word) ? `${stem.slice(0, -1)}(?:e|es|ed|ing)` : `${stem}(?:s|es|ed|ing)?`;
}

/** Gives `replacement` the case of what it replaces: `Utilise` → `Use`, `UTILISE` → `USE`. */
export function matchCase(replacement: string, original: string): string {
  if (original.length > 1 && original === original.toUpperCase() && /\p{L}/u.test(original))
    return replacement.toUpperCase();
  if (/^\p{Lu}/u.test(original)) return replacement.charAt(0).toUpperCase() + replacement.slice(1);
  return replacement;
}
