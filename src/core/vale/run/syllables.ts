/** About how many syllables an English word has. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length < 3) return letters === '' ? 0 : 1;
  const groups = letters.replace(/^y/, '').match(/[aeiouy]+/g) ?? [];
  // Vowels side by side that are spoken apart.
  const apart = letters.match(/i[ao](?!n|us)|eo(?!u)|ua(?!r)|[aiouy]ing$|[^aeiou]sm$|iou(?!s)/g) ?? [];
  const silent = SILENT_END.test(letters) ? 1 : 0;
  return Math.max(1, groups.length + apart.length - silent);
}

/** A final e, and that of -es and -ed, is not spoken after most letters. */
const SILENT_END = /[^aeiouyl]e$|[aeiouy]le$|[^aeiouyscxzg]es$|[^aeiouytd]ed$/;
