import type { Span } from '../../text/index.ts';
import type { DraftSentence } from './material.ts';

/** Finds passages of a sentence in the file. */
export type Placed = (passage: string, at: number) => Span | undefined;

/**
 * Where passages of a sentence stand letter for letter in the file, white space aside. Where markup lies inside the sentence, only
 * passages without any, and only if they stand there once.
 */
export function placerOf(file: string, sentence: DraftSentence): Placed {
  const offsets: number[] = [];
  let folded = '';
  for (let at = sentence.start; at < sentence.end; at++) {
    const sign = file.charAt(at);
    const isSpace = /\s/u.test(sign);
    if (isSpace && (folded === '' || folded.endsWith(' '))) continue;
    folded += isSpace ? ' ' : sign;
    offsets.push(at);
  }
  return (passage, at) => {
    const from = sentence.isVerbatim ? at : folded.indexOf(passage);
    if (from < 0 || folded.slice(from, from + passage.length) !== passage) return undefined;
    if (!sentence.isVerbatim && folded.includes(passage, from + 1)) return undefined;
    const start = offsets[from];
    const last = offsets[from + passage.length - 1];
    return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
  };
}
