import { memoizedByWord } from '../../base/memoized-by-word.ts';
import { normalize, tokenize, type Span, type Token } from '../../text/index.ts';
import type { Facet } from './facets.ts';
import { FUNCTION_WORDS } from '../../english/function-words.ts';

/**
 * A token as counted: the word, or a class such as name or number, which belongs to the subject rather than
 * the manner.
 */
export interface VoiceSymbol extends Span {
  readonly text: string;
  readonly facet: Facet;
  /** False for marks and for classes: names, numbers, code, emoji. */
  readonly isWord: boolean;
  readonly isLower: boolean;
  /** True for a capitalised word at the start of a sentence, which may be a name. */
  readonly mayBeName: boolean;
}

export const NAME = '<name>';
export const NUMBER = '<number>';
export const OBJECT_CLASS = '<object>';
export const EMOJI = '<emoji>';
export const START = '<s>';
export const END = '</s>';

/** The symbols of a sentence; adjacent names are one name. Spans are offsets in `sentence`. */
export function readSymbols(sentence: string): VoiceSymbol[] {
  const symbols: VoiceSymbol[] = [];
  const tokens = tokenize(sentence);
  for (const [index, token] of tokens.entries()) {
    const last = symbols.at(-1);
    const text = joinsNames(last, token, tokens[index + 1]) ? NAME : symbolText(token);
    if (text === NAME && last?.text === NAME) symbols[symbols.length - 1] = { ...last, end: token.end };
    else symbols.push(symbolOf(token, text));
  }
  return symbols;
}

/** True for the ampersand in a company's name: `Harrow & Pine`. */
const joinsNames = (before: VoiceSymbol | undefined, token: Token, after: Token | undefined): boolean =>
  token.text === '&' && after?.kind === 'name' && (before?.text === NAME || before?.mayBeName === true);

function symbolOf({ kind, text: written, start, end }: Token, text: string): VoiceSymbol {
  if (kind !== 'word') {
    return { text, facet: facetOf(text, false), isWord: false, isLower: false, mayBeName: false, start, end };
  }
  const { facet, isLower, mayBeName } = wordReadingOf(written);
  return { text, facet, isWord: true, isLower, mayBeName, start, end };
}

/** Words of a language that a text uses again and again. */
const MOST_READINGS = 16_384;
/** What a word's symbol says besides its text, by the word as written. */
const wordReadingOf = memoizedByWord(
  MOST_READINGS,
  (written): Pick<VoiceSymbol, 'facet' | 'isLower' | 'mayBeName'> => {
    const text = normalize(written);
    return {
      facet: facetOf(text, true),
      isLower: /^\p{Ll}/u.test(written),
      mayBeName: /^\p{Lu}/u.test(written) && !FUNCTION_WORDS.has(text),
    };
  },
);

/** The symbol for a token in English. */
export function symbolText(token: Token): string {
  switch (token.kind) {
    case 'name':
      return NAME;
    case 'number':
      return NUMBER;
    case 'object':
      return OBJECT_CLASS;
    case 'emoji':
      return EMOJI;
    case 'mark':
      return STRAIGHT.get(token.text) ?? token.text;
    case 'word':
      return token.norm;
  }
}

/** Typographic marks and the plain marks that they are counted as. */
export const STRAIGHT: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['…', '...'],
  ['--', '—'],
]);

const ADDRESS =
  /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves|let's)$|^(?:i|we|you)'/;
const CONTRACTION = /'(?:s|re|ve|ll|d|m)$|n't$/;

function facetOf(text: string, isWord: boolean): Facet {
  if (text === NAME || text === NUMBER || text === OBJECT_CLASS) return 'vocabulary';
  if (!isWord) return 'punctuation';
  if (ADDRESS.test(text)) return 'address';
  return FUNCTION_WORDS.has(text) || CONTRACTION.test(text) ? 'diction' : 'vocabulary';
}
