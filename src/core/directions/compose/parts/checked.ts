import type { DraftMaterial } from '../../material/material.ts';
import { countWords, type Line } from './lines.ts';
import { proseOf } from './pieces.ts';

const MOST_WORDS = { title: 8, tension: 40, question: 35 };

// A word twice in a row, an article before another, a gap, a mark too many.
const MALFORMED =
  /\s{2}|undefined|\b(\p{L}+) \1\b|\b(?:a|an|the|your|our|their|its|his|her) (?:a|an|the|your|our|their|its|his|her|this|that|these|those|no)\b|[,;:]\.|\?\?|\.\.| [,.?!;:]/iu;

/** The line where it can stand: short enough, whole, and with no figure that the draft does not have. */
export function checked(text: Line, part: keyof typeof MOST_WORDS, material: DraftMaterial): Line {
  if (text === undefined || countWords(text) > MOST_WORDS[part] || MALFORMED.test(text)) return undefined;
  // A title is more than a word, and a question ends as one or as a command.
  if (part === 'title' && (countWords(text) < 2 || /^“?\p{Ll}/u.test(text))) return undefined;
  const figures = text.match(/\d[\d.,]*%?/gu) ?? [];
  return figures.every((figure) => proseOf(material).includes(figure)) ? text : undefined;
}
