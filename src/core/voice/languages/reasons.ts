import { overlaps, type Language } from '../../text/index.ts';
import { wordKey } from '../count/features.ts';
import { lengthReasons } from '../drift/length-reasons.ts';
import type { Reason } from '../model/reason.ts';
import { EMOJI, type VoiceSymbol } from '../model/symbols.ts';
import { usualRate } from './usual-rates.ts';
import { logRatioIn, type LanguageVoice } from './voice.ts';
import { lettersKey, lettersOf, lettersQuartiles } from './word-lengths.ts';

/** Equal to the limit for English. */
const LEAST_WEIGHT = 0.7;
const MOST_REASONS = 3;
const LEAST_SENTENCES = 30;

/** The closing mark of a pair gives no second reason. */
const SECOND_OF_PAIR: ReadonlySet<string> = new Set(['¡', '¿', ')', '）', '」']);
/** German opens quotations with the mark that other languages close them with. */
const closingQuote = (language: Language): string => (language === 'de' ? '«' : '»');

/**
 * Reasons why a sentence is untypical of the brand: common words, address and marks of its language that the
 * brand hardly uses, and its length. Words outside the lists are subjects, which give no reason. Strongest
 * first.
 */
export function reasonsIn(voice: LanguageVoice, sentence: string, symbols: readonly VoiceSymbol[]): Reason[] {
  const found = [
    ...symbols.flatMap((symbol) => wordingReasons(voice, sentence, symbol)),
    ...lengthReasons(voice.tally, symbols).map((reason) => ({ ...reason, language: voice.language })),
    ...lettersReasons(voice, symbols),
  ].filter(({ weight }) => weight >= LEAST_WEIGHT);
  found.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  const chosen: Reason[] = [];
  for (const reason of found) {
    if (chosen.length === MOST_REASONS) break;
    if (!chosen.some((other) => clash(reason, other))) chosen.push(reason);
  }
  return chosen;
}

const clash = (a: Reason, b: Reason): boolean =>
  a.here === b.here || (isWording(a) && isWording(b) && overlaps(a.span, b.span));
const isWording = ({ feature }: Reason): boolean => feature !== 'length' && feature !== 'letters';

const isSecond = (language: Language, { text }: VoiceSymbol): boolean =>
  SECOND_OF_PAIR.has(text) || text === closingQuote(language);

function wordingReasons(voice: LanguageVoice, sentence: string, symbol: VoiceSymbol): Reason[] {
  const { language, tally } = voice;
  const isMark = symbol.facet === 'punctuation';
  const usual = usualRate(language, symbol.text);
  if ((!isMark && !symbol.isWord) || !usual || isSecond(language, symbol)) return [];
  const key = wordKey(symbol.text);
  const count = tally.count(key);
  // A grammar word that the brand also uses gives no reason, as there is nothing to change.
  if (symbol.facet === 'diction' ? count > 0 : count > (usual.mean * tally.words) / 2) return [];
  return [
    {
      feature: isMark ? 'mark' : 'word',
      facet: symbol.facet,
      weight: -logRatioIn(voice, usual, key),
      span: { start: symbol.start, end: symbol.end },
      here: isMark && symbol.text !== EMOJI ? sentence.slice(symbol.start, symbol.end) : symbol.text,
      language,
      brand: {
        posts: tally.posts,
        count,
        postsWith: tally.postsWith(key),
        usual: usual.mean * tally.words,
      },
    },
  ];
}

/**
 * Words longer than the brand's upper quartile by this factor are long; the other factor applies to the lower
 * quartile.
 */
const LONG_WORDS = 1.25;
const SHORT_WORDS = 0.7;

function lettersReasons({ language, tally }: LanguageVoice, symbols: readonly VoiceSymbol[]): Reason[] {
  const letters = lettersOf(symbols);
  const quartiles = lettersQuartiles(tally);
  const [lower, , upper] = quartiles;
  if (letters === undefined || tally.sentences < LEAST_SENTENCES || upper === 0) return [];
  const isShort = letters < SHORT_WORDS * lower;
  if (!isShort && letters <= LONG_WORDS * upper) return [];
  const key = lettersKey(letters);
  return [
    {
      feature: 'letters',
      facet: 'diction',
      weight:
        LEAST_WEIGHT + Math.abs(Math.log(letters / (isShort ? SHORT_WORDS * lower : LONG_WORDS * upper))),
      span: { start: 0, end: symbols.at(-1)?.end ?? 0 },
      here: Math.round(2 * letters) / 2,
      language,
      brand: {
        posts: tally.posts,
        count: tally.count(key),
        postsWith: tally.postsWith(key),
        usual: 0,
        quartiles,
      },
    },
  ];
}
