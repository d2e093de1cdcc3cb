import { NEEDS_NEXT_WORD } from '../../english/word-groups.ts';

/** The longest offer of a writer, in words. */
const LONGEST = 12;

/** How far before the cursor repeated text is looked for, in UTF-16 units. */
const ECHO = 200;

export interface Place {
  readonly before: string;
  readonly after: string;
  /** True for a word, in lower case, of the brand's posts or the background. */
  readonly isWord: (norm: string) => boolean;
}

/**
 * The part of a model's answer that may be inserted at the cursor: without repeated words, with a missing
 * space added, up to the end of the sentence or of a phrase of twelve words. Undefined when nothing is left.
 */
export function fitCandidate(answer: string, place: Place): string | undefined {
  const line =
    answer
      .replaceAll('\u00a0', ' ')
      .replace(/^\s*\n/, '')
      .split(/\r?\n/, 1)[0] ?? '';
  const unquoted = /^["“](?=[^"”]*["”]$)/.test(line.trim()) ? line.trim().slice(1, -1) : line;
  const joined = join(unquoted.replace(/\s+/g, ' ').replace(/^(?:…|\.{3}) ?/, ''), place);
  const short = withoutSuffix(cut(joined), place.after);
  return /\p{L}/u.test(short) ? short : undefined;
}

/** The answer with the space that belongs between it and the text before the cursor. */
function join(answer: string, { before, isWord }: Place): string {
  const rest = withoutEcho(answer, before);
  const start = rest.trimStart();
  if (before === '' || /\s$/.test(before) || /^[.,;:!?)\]…]/.test(start)) return start;
  if (/[([“"'‘/-]$/.test(before)) return start;
  const typed = /[\p{L}\p{N}'’-]+$/u.exec(before)?.[0];
  if (rest !== start || typed === undefined) return ` ${start}`;
  // The answer begins without a space: it completes the word being written, or its space is missing.
  const first = /^[\p{L}\p{N}'’-]+/u.exec(start)?.[0] ?? '';
  return isWord((typed + first).toLowerCase()) ? start : ` ${start}`;
}

/** Models often begin by repeating the words before the cursor, or the whole word being written. */
function withoutEcho(answer: string, before: string): string {
  const tail = before.slice(-ECHO).replace(/\s+/g, ' ');
  const start = answer.trimStart();
  for (let length = Math.min(tail.length, start.length); length > 0; length--) {
    const echo = tail.slice(-length);
    const isWhole = length === tail.length || /[^\p{L}\p{N}]$/u.test(tail.slice(0, -length));
    // A single repeated word after a space may be intended: `had had`.
    if (isWhole && start.startsWith(echo) && (echo.includes(' ') || start === answer))
      return start.slice(length);
  }
  return answer;
}

/**
 * Cuts at the end of the sentence; a longer phrase at its last comma, or after a word that does not depend on
 * the next.
 */
function cut(text: string): string {
  const sentence = /^.*?[.!?…]["”’)]*(?=\s|$)/.exec(text)?.[0] ?? text;
  const words = sentence.trimEnd().split(/(?<=\S)(?=\s)/);
  if (words.length <= LONGEST) return sentence.trimEnd();
  const phrase = words.slice(0, LONGEST);
  const comma = phrase.findLastIndex((word, at) => at >= 2 && /[,;:]$/.test(word));
  if (comma >= 0)
    return phrase
      .slice(0, comma + 1)
      .join('')
      .replace(/[,;:]$/, '');
  while (phrase.length > 1 && NEEDS_NEXT_WORD.has(phrase.at(-1)?.trim().toLowerCase() ?? '')) phrase.pop();
  return phrase.join('');
}

/** Removes an ending that is already to the right of the cursor. */
function withoutSuffix(text: string, after: string): string {
  const right = after.trimStart();
  if (right === '') return text;
  for (let length = Math.min(text.length, right.length); length > 0; length--) {
    const end = text.slice(-length);
    const isWhole = /^[^\p{L}\p{N}]/u.test(end) || /[^\p{L}\p{N}]$/u.test(text.slice(0, -length));
    if (isWhole && right.startsWith(end)) return text.slice(0, -length).trimEnd();
  }
  // The sentence continues to the right of the cursor, so it must not end here.
  return /^[\p{Ll},;:]/u.test(right) ? text.replace(/[.!?…]+$/, '') : text;
}
