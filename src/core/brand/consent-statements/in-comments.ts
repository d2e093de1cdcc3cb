import { NO_AI } from './words.ts';

const COMMENTS: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['{/*', '*/}'],
  ['{#', '#}'],
  ['{% comment', 'endcomment'],
  ['%%', '%%'],
];
/** A longer comment is a passage that was taken out, or none. */
const LONGEST = 2000;

/** The text of the comment that an offset lies in; undefined where it lies in none. */
export function commentAround(file: string, at: number): string | undefined {
  const from = Math.max(0, at - LONGEST);
  const before = file.slice(from, at);
  for (const [opening, closing] of COMMENTS) {
    const opened = before.lastIndexOf(opening);
    if (opened < 0) continue;
    const isPair = opening === closing;
    const isOpen = isPair ? before.split(opening).length % 2 === 0 : before.lastIndexOf(closing) < opened;
    const end = file.indexOf(closing, at);
    if (isOpen && end >= 0 && end - at < LONGEST) return file.slice(from + opened + opening.length, end);
  }
  return undefined;
}

const NEGATION =
  /\b(?:no|not|never|none|without|refus\w*|den(?:y|ied)|declin\w*|withdr\w*|revok\w*|withheld)\b|n['’]t\b/i;

/** A note to oneself about consent with a no in it is not for us to weigh. */
export const isRefusedIn = (comment: string | undefined): boolean =>
  comment !== undefined &&
  (NO_AI.test(comment) ||
    (/consent/i.test(comment.replace(/cookie[-_ ]?consent/gi, '')) && NEGATION.test(comment)));
