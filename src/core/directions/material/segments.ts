import { readClause } from './clause.ts';
import type { Clause } from './material.ts';
import type { NameTest } from './names.ts';

/** A part of a sentence that may stand for itself. Offsets are those of the sentence. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly clause: Clause | undefined;
}

const BREAK =
  /\s*[;:]\s+|\s*[–—]\s*|\s-{1,2}\s|,\s+(?:and|but|so|yet|or)\s+(?:then\s+)?|\s+(?:but|yet)\s+|\s+(?:and|so)\s+(?:then\s+)?(?=(?:we|I|they|he|she|it|there)(?:['’]\p{L}+)?\s)|,\s+(?=(?:which|who|where|although|though|whereas|while|because|as)\b)/gu;
// What stands under a condition is not so by itself.
const CONDITIONAL =
  /^(?:(?:and|but|so)\s+)?(?:if|when|unless|once|until|whenever|while|although|though|because|since|should|had|were|after|before)\b/iu;

/** The parts of a sentence between its joints; each a clause only where it could be taken apart. */
export function readSegments(text: string, isName: NameTest, isItem = false): Segment[] {
  const parts: Segment[] = [];
  let start = 0;
  const put = (from: number, to: number): void => {
    const written = text.slice(from, to);
    const bare = written.replace(/[\s.,!?…]+$/u, '');
    if (bare === '') return;
    const isQuestion = written.includes('?');
    // A draft that breaks off has no clause there yet.
    const isCut = !isItem && to === text.length && !/[.!?…”"')]$/u.test(text);
    const clause = isQuestion || isCut || CONDITIONAL.test(text) ? undefined : readClause(bare, isName);
    parts.push({ start: from, end: from + bare.length, text: bare, clause });
  };
  for (const match of text.matchAll(BREAK)) {
    if (match.index <= start) continue;
    // “Ruth and I”
    if (/^\s+(?:and|so)/u.test(match[0]) && !/\S\s+\S+\s+\S/u.test(text.slice(start, match.index))) continue;
    put(start, match.index);
    start = match.index + match[0].length;
  }
  put(start, text.length);
  return parts;
}
