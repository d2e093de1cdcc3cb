/**
 * A pattern for a term as a writer may type it: any case, any run of white space between its words, straight or curly apostrophes,
 * and, for single words, the plain English endings (`leverage` is met in `leveraged` and `leveraging`).
 */
export function termPattern(term: string): RegExp | undefined {
  const words = term.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const body = words.map((word) => escape(word).replace(/['’]/g, "['’]")).join('\\s+');
  const before = /^[\p{L}\p{N}]/u.test(term.trim()) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(term.trim()) ? '(?![\\p{L}\\p{N}])' : '';
  const single = words.length === 1 && /^\p{L}{4,}$/u.test(term.trim());
  return new RegExp(`${before}${single ? inflected(words[0] ?? '') : body}${after}`, 'giu');
}

function inflected(word: string): string {
  const stem = escape(word);
  return /e$/i.test(word) ? `${stem.slice(0, -1)}(?:e|es|ed|ing)` : `${stem}(?:s|es|ed|ing)?`;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Gives `replacement` the case of what it replaces: `Utilise` → `Use`, `UTILISE` → `USE`. */
export function matchCase(replacement: string, original: string): string {
  if (original.length > 1 && original === original.toUpperCase() && /\p{L}/u.test(original))
    return replacement.toUpperCase();
  if (/^\p{Lu}/u.test(original)) return replacement.charAt(0).toUpperCase() + replacement.slice(1);
  return replacement;
}
