import type { DraftMaterial } from '../../material/material.ts';
import type { Line } from './lines.ts';
import { proseOf } from './pieces.ts';

const MOST_WORDS = { title: 8, tension: 40, question: 35 };

const GAP = / {2}|undefined|[,;:]\.|\?\?|\.\.| [,.?!;:]/u;
const ARTICLE = /^(?:a|an|the|your|our|their|its|his|her)$/iu;
const ARTICLE_OR_NO = /^(?:a|an|the|your|our|their|its|his|her|this|that|these|those|no)$/iu;

/** The line where it can stand: short enough, whole, and with no figure that the draft does not have. */
export function checked(text: Line, part: keyof typeof MOST_WORDS, material: DraftMaterial): Line {
  if (text === undefined) return undefined;
  // “0.3” counts as two, to be on the safe side.
  const words = text.split(/ |(?<=\d)[.,:](?=\d)/u);
  if (words.length > MOST_WORDS[part] || GAP.test(text) || isDoubled(words)) return undefined;
  // A title is more than a word, and begins as a sentence does.
  if (part === 'title' && (words.length < 2 || /^“?\p{Ll}/u.test(text))) return undefined;
  const figures = /\d/u.test(text) ? (text.match(/\d[\d.,]*%?/gu) ?? []) : [];
  return figures.every((figure) => proseOf(material).includes(figure)) ? text : undefined;
}

/** Whether a word stands twice in a row, or an article before another. */
function isDoubled(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const next = words[at + 1];
    if (next === undefined) return false;
    return (
      (word.toLowerCase() === next.toLowerCase().replace(/[,.?!;:]$/u, '') && word !== '–') ||
      (ARTICLE.test(word) && ARTICLE_OR_NO.test(next))
    );
  });
}
