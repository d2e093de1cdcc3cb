import { COMMON_WORDS } from '../../english/common-words.ts';
import { normalize, tokenize, type Language, type Token } from '../../text/index.ts';
import type { Facet } from '../model/facets.ts';
import {
  NAME,
  NUMBER,
  OBJECT_CLASS,
  STRAIGHT,
  symbolText as englishText,
  type VoiceSymbol,
} from '../model/symbols.ts';
import { ADDRESS_WORDS } from './address-words.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー々]+/gu;
const segmenters = new Map<Language, Intl.Segmenter>();

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly isWord: boolean;
  readonly isName: boolean;
}

/** The symbols of a sentence in any language but English; spans are offsets in `sentence`. */
export function readSymbolsIn(language: Language, sentence: string): VoiceSymbol[] {
  const symbols: VoiceSymbol[] = [];
  for (const token of tokenize(sentence)) {
    if (isUnspaced(token)) continue;
    for (const piece of piecesOf(language, token)) append(symbols, symbolOf(language, token, piece));
  }
  const runs = [...sentence.matchAll(UNSPACED)];
  if (runs.length === 0) return symbols;
  const words = runs.flatMap(({ 0: run, index }) => segmented(language, run, index));
  return [...symbols, ...words].sort((a, b) => a.start - b.start);
}

const isUnspaced = (token: Token): boolean => token.text.replace(UNSPACED, '') === '';

/** Splits scripts without spaces into words by Unicode's dictionaries (UAX #29). */
function segmented(language: Language, run: string, index: number): VoiceSymbol[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(run)].map(({ segment, index: at }) => ({
    text: segment,
    facet: facetOf(language, segment, true),
    isWord: true,
    isLower: false,
    mayBeName: false,
    start: index + at,
    end: index + at + segment.length,
  }));
}

/** Appends a symbol; adjacent names become one name. */
function append(symbols: VoiceSymbol[], symbol: VoiceSymbol): void {
  const last = symbols.at(-1);
  if (symbol.text === NAME && last?.text === NAME) symbols[symbols.length - 1] = { ...last, end: symbol.end };
  else symbols.push(symbol);
}

// French, Italian and Catalan elisions before an apostrophe, and French pronouns after a hyphen, are separate
// words.
const ELISION =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|nell|sull|dall|un|quest)['’](?=\p{L})/iu;
const ELIDING: ReadonlySet<Language> = new Set(['fr', 'it', 'ca']);
const HANGING = /(?<!^rendez)-(?:je|tu|ils?|elles?|on|nous|vous|moi|toi|lui|leur|les?|la|ce|là|ci)$/i;

function piecesOf(language: Language, token: Token): Piece[] {
  const isName = token.kind === 'name';
  const isWord = isName || token.kind === 'word';
  const whole = { text: token.text, start: token.start, isWord, isName };
  return isWord ? withoutEdges(language, whole) : [whole];
}

/** A word, and what is elided before it and hangs on it as words of their own. */
function withoutEdges(language: Language, whole: Piece): Piece[] {
  const { text, start, isName } = whole;
  const elided = ELIDING.has(language) ? (ELISION.exec(text)?.[0] ?? '') : '';
  const hanging = language === 'fr' ? (HANGING.exec(text)?.[0] ?? '') : '';
  if (elided === '' && hanging === '') return [whole];
  const from = elided.length;
  const to = text.length - hanging.length;
  const middle = text.slice(from, to);
  const isMiddleName = /^\p{Lu}/u.test(middle) && (isName || from > 0);
  const pieces = [
    { ...whole, text: elided, isName: false },
    { ...whole, text: middle, start: start + from, isName: isMiddleName },
    { ...whole, text: hanging.slice(1), start: start + to + 1, isName: false },
  ];
  return pieces.filter(({ text: piece }, at) => at === 1 || piece !== '');
}

function symbolOf(
  language: Language,
  token: Token,
  { text: written, start, isWord, isName }: Piece,
): VoiceSymbol {
  const text = symbolText(language, token, written, isName);
  const isClass = text.startsWith('<');
  return {
    text,
    facet: facetOf(language, text, isWord && !isClass),
    isWord: isWord && !isClass,
    isLower: isWord && /^\p{Ll}/u.test(written),
    mayBeName: false,
    start,
    end: start + written.length,
  };
}

const POLITE = /^(?:Sie|Ihnen|Ihr(?:e[rmns]?)?)$/;

function symbolText(language: Language, token: Token, written: string, isName: boolean): string {
  // German capitalises every noun, so a capital only distinguishes a polite form.
  if (language === 'de' && isName && !/^[#@]|[\p{N}_]/u.test(written))
    return POLITE.test(written) ? written : normalize(written);
  switch (token.kind) {
    case 'name':
      return isName && !isCommon(language, written) ? NAME : normalize(written);
    case 'mark':
      return MARKS.get(token.text) ?? token.text;
    case 'word':
      return normalize(written);
    case 'number':
    case 'object':
    case 'emoji':
      return englishText(token);
  }
}

/** True for a common word, which is no name even with a capital, as after ¡, « or a dash. */
const isCommon = (language: Language, written: string): boolean =>
  COMMON_WORDS.get(language)?.has(normalize(written)) === true;

const MARKS: ReadonlyMap<string, string> = new Map([...STRAIGHT, ['„', '"'], ['–', '—'], ['～', '〜']]);

function facetOf(language: Language, text: string, isWord: boolean): Facet {
  if (text === NAME || text === NUMBER || text === OBJECT_CLASS) return 'vocabulary';
  if (!isWord) return 'punctuation';
  if (ADDRESS_WORDS.get(language)?.has(text) === true) return 'address';
  return COMMON_WORDS.get(language)?.has(text) === true ? 'diction' : 'vocabulary';
}
