import type { Piece } from '../../material/material.ts';

const MAX_QUOTE = 8;
const MAX_PHRASE = 4;
const PRONOUN =
  /^(?:i|we|you|he|she|it|they|me|us|him|her|them|this|that|these|those|one|ones|who|what|which|there|here|something|someone|somebody|everything|everyone|everybody|anyone|anybody|anything|nothing|nobody|each|some|all|any|both|most|lot|lots|bit|things?|others?)$/iu;
const OPENS_PHRASE =
  /^(?:and|or|but|of|to|in|on|at|by|for|from|with|as|so|if|when|that|which|who|because|than|into|while|before|after|until|where)$/iu;
/** Nouns that name nothing a reader could point at. */
const VAGUE =
  /\b(?:story|heart|way|years?|months?|weeks?|days?|hours?|minutes?|time|times|end|lot|name|sort|kind|first|last|rest|part|point|fact|use|difference|moment|side|middle|top|bottom|front|back|same|next|second|third|half|tenth|question|answer|number|figure|result|reason|case|example|amount|range|range|seasons?|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|only|best|new|old|number|date|while|bit|idea|moment|while|course|whole|level|life|world|everyday|today|years|century|decade|thing|things|place|\p{L}+(?:teenth|fth|ieth|lfth|hth|nth|xth|urth))$/iu;
const LOOSE_END =
  /\s+(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|as|so|if|when|that|which|who|because|than|into|is|are|was|were|be|been|has|have|had|your|our|my|its|their|his|her|not|very|too|more|less|no)$/iu;

/** Words as a reader counts them. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The writer's words in quotation marks, at most eight, cut where a phrase ends. */
export function quote(piece: Piece | undefined): string | undefined {
  return quotable(piece?.text);
}

/** The whole of a piece in quotation marks, where it has no more than five words: fit for a title. */
export function brief(piece: Piece | undefined): string | undefined {
  return wordsOf(piece?.text ?? '').length > 5 ? undefined : quote(piece);
}

/** One side of a contrast, a change or a comparison, in quotation marks. */
export function side(piece: Piece | undefined, which: 0 | 1): string | undefined {
  return quotable(piece?.sides?.[which]);
}

function quotable(text: string | undefined): string | undefined {
  if (text === undefined || /[“”"«»\n*_[\]]/u.test(text)) return undefined;
  const whole = text.trim().replace(/[\s,;:.!–—-]+$/u, '');
  if (/[()]/u.test(whole) || LOOSE_END.test(whole)) return undefined;
  const words = whole.split(/\s+/u);
  if (whole === '' || words.length <= MAX_QUOTE) return whole === '' ? undefined : `“${whole}”`;
  for (let end = MAX_QUOTE; end >= 4; end--) {
    const isBreak = /[,;:–—]$/u.test(words[end - 1] ?? '') || OPENS_PHRASE.test(words[end] ?? '');
    const part = words
      .slice(0, end)
      .join(' ')
      .replace(/[\s,;:–—-]+$/u, '');
    if (isBreak && !LOOSE_END.test(part)) return `“${part}”`;
  }
  return undefined;
}

/** What a piece speaks of, as a noun phrase of at most four words that can stand in a sentence. */
export function name(piece: Piece | undefined): string | undefined {
  const phrase = piece?.phrase?.trim().replace(/[\s,;:.–—]+$/u, '');
  if (phrase === undefined || phrase === '' || PRONOUN.test(phrase) || /[“”"*_[\]\n]/u.test(phrase))
    return undefined;
  if (VAGUE.test(phrase) || /['’]s? \p{Ll}+$/u.test(phrase)) return undefined;
  return wordsOf(phrase).length > MAX_PHRASE ? undefined : phrase.replace(/^(?:our|my)\b/iu, 'your');
}

/** A figure with what it counts: “71 bags”, “thirty-four days”. */
export function count(piece: Piece | undefined): string | undefined {
  const figure = piece?.figure?.trim().replace(/^\p{Lu}(?=\p{Ll}+\b)/u, (letter) => letter.toLowerCase());
  if (figure === undefined || wordsOf(figure).length > MAX_PHRASE) return undefined;
  const counted = piece?.counted?.trim();
  if (counted !== undefined && /['’]s?$/u.test(counted)) return undefined;
  const whole = counted === undefined || figure.endsWith(counted) ? figure : `${figure} ${counted}`;
  return wordsOf(whole).length > MAX_PHRASE + 1 ? figure : whole;
}

/** The one form of a verb or the other, as what the piece speaks of is one or several. */
export function agree(piece: Piece | undefined, one: string, several: string): string {
  return piece?.isPlural === true ? several : one;
}

/** One of some ways to go on, always the same for the same words. */
export function pick(piece: Piece, ...ways: readonly (string | undefined)[]): string | undefined {
  return ways[wordsOf(piece.text).length % ways.length];
}
