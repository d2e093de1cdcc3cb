import type { Piece } from '../../material/material.ts';
import type { WordingContext } from '../wording.ts';
import { countWords, lowered, type Line } from './lines.ts';

const MAX_PHRASE = 4;
const PRONOUN =
  /^(?:i|we|you|he|she|it|they|me|us|him|her|them|this|that|these|those|one|ones|who|what|which|there|here|something|someone|somebody|everything|everyone|everybody|anyone|anybody|anything|nothing|nobody|each|some|all|any|both|most|lot|lots|bit|things?|others?)$/iu;

/** Nouns that name nothing a reader could point at. */
const VAGUE =
  /\b(?:story|heart|way|years?|months?|weeks?|days?|hours?|minutes?|time|times|end|lot|name|sort|kind|first|last|rest|part|point|fact|use|difference|moment|side|middle|top|bottom|front|back|same|next|second|third|half|tenth|question|answer|number|figure|result|reason|case|example|amount|range|range|seasons?|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|only|best|new|old|number|date|while|bit|idea|moment|while|course|whole|level|life|world|everyday|today|years|century|decade|thing|things|place|\p{L}+(?:teenth|fth|ieth|lfth|hth|nth|xth|urth))$/iu;

/** What a piece speaks of, as a noun phrase of at most four words that can stand in a sentence. */
export function name(piece: Piece | undefined): string | undefined {
  const phrase = piece?.phrase?.trim().replace(/[\s,;:.–—]+$/u, '');
  if (phrase === undefined || phrase === '' || PRONOUN.test(phrase) || /[“”"*_[\]\n]/u.test(phrase))
    return undefined;
  if (VAGUE.test(phrase) || /['’]s? \p{Ll}+$/u.test(phrase)) return undefined;
  return countWords(phrase) > MAX_PHRASE ? undefined : phrase.replace(/^(?:our|my)\b/iu, 'your');
}

/** A noun phrase that stands in a piece, the weightiest: what a title may call it. */
export function about({ material }: WordingContext, piece: Piece): Line {
  const within = material.pieces
    .filter(({ start, end }) => piece.start <= start && end <= piece.end)
    .toSorted((a, b) => b.weight - a.weight);
  const named = [piece, ...within].find(
    ({ kind, phrase }) =>
      /^(?:thing|actor|place)$/u.test(kind) && phrase !== undefined && countWords(phrase) <= 4,
  );
  return named?.phrase ?? figureOf(within.find(({ kind }) => kind === 'number'));
}

/** A figure with what it counts, as written: “31 kilos of peas”. */
const figureOf = (piece: Piece | undefined): Line =>
  piece === undefined || /\btimes$/u.test(piece.text) || countWords(piece.text) > 5
    ? undefined
    : lowered(piece.text);

/** The one form of a verb or the other, as what the piece speaks of is one or several. */
export function agree(piece: Piece | undefined, one: string, several: string): string {
  return piece?.isPlural === true ? several : one;
}
