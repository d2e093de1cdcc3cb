import type { Localize } from '../../base/localize.ts';
import { lengthQuartiles, type Voice } from '../../voice/index.ts';
import { capital, type SentenceEdit } from './habit.ts';

/** Sentences longer than this multiple of the brand's third quartile are split. */
const TOO_LONG = 1.3;
/** The fewest words of each part. */
const LEAST_WORDS = 4;

/** Beginnings of a clause that can be a sentence. */
const CLAUSE =
  /^(?:the|this|that|these|those|it|we|you|they|he|she|i|there|our|your|its|their|each|every|some|most|a|an|it['’]s|we['’]re|you['’]ll|they['’]re|that['’]s|there['’]s)\s+(?:\S+\s+){2,}/i;

/** After “, and” only a pronoun with its verb: “, and the cups” may be the last of a list. */
const JOINED =
  /, (and|but|so) (?=(?:we|you|they|he|she|it|i|there)(?:['’](?:s|re|ll|ve|d|m))?\s+\p{L}+\s+\p{L})/giu;

/** Words whose scope may include the next clause: it may be reported speech or depend on a condition. */
const REACHES_ON =
  /\b(?:if|when|whenever|while|unless|until|because|since|although|though|whether|that|which|who|whose|where|as|says?|said|thinks?|thought|believes?|hopes?|knows?|knew|so\s+that|not\s+only|either|neither|both)\b/i;

/** Splits a sentence that is long for the brand at a semicolon, or at “, and we …”. */
export function splitClauses(voice: Voice, sentence: string, localize: Localize): SentenceEdit[] {
  const [lower, , upper] = lengthQuartiles(voice.tally);
  const words = countWords(sentence);
  if (words <= TOO_LONG * upper || sentence.includes(':')) return [];
  const why = localize('{0} words; this brand’s sentences are mostly {1}–{2}', words, lower, upper);
  const edit = atSemicolon(sentence) ?? atConjunction(sentence);
  return edit ? [{ ...edit, why }] : [];
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

type Split = Omit<SentenceEdit, 'why'>;

function atSemicolon(sentence: string): Split | undefined {
  const at = sentence.indexOf('; ');
  if (at < 0 || sentence.includes(';', at + 1)) return undefined;
  const [, next = ''] = /^; (\S+)/.exec(sentence.slice(at)) ?? [];
  if (countWords(sentence.slice(0, at)) < LEAST_WORDS || !CLAUSE.test(sentence.slice(at + 2)))
    return undefined;
  return { start: at, end: at + 2 + next.length, replacement: `. ${capital(next)}` };
}

function atConjunction(sentence: string): Split | undefined {
  const [only, another] = [...sentence.matchAll(JOINED)];
  if (!only || another) return undefined;
  const before = sentence.slice(0, only.index);
  const after = sentence.slice(only.index + only[0].length);
  if (countWords(before) < LEAST_WORDS || countWords(after) < LEAST_WORDS) return undefined;
  if (before.includes(',') || before.includes(';') || /[“”"()—–]/.test(sentence) || REACHES_ON.test(before))
    return undefined;
  const [, word = ''] = only;
  const next = /^\S+/.exec(after)?.[0] ?? '';
  const end = only.index + only[0].length + next.length;
  // “And” can be dropped; “but” and “so” carry meaning and stay.
  const head = word.toLowerCase() === 'and' ? capital(next) : `${capital(word)} ${next}`;
  return { start: only.index, end, replacement: `. ${head}` };
}
