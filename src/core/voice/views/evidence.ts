import type { Sentence } from '../../text/index.ts';
import type { CorpusPost } from '../model/calibration.ts';
import { sentencesOf } from '../count/counts.ts';
import { countWords } from '../count/features.ts';
import { lettersOf, readSymbolsIn } from '../languages/index.ts';
import type { Reason } from '../model/reason.ts';
import { readSymbols, type VoiceSymbol } from '../model/symbols.ts';

/** A sentence of the corpus that supports a reason. */
export interface Evidence {
  readonly id: string;
  readonly sentence: Sentence;
}

/**
 * Sentences of the corpus that support a reason, at most one a post, in the posts' order: for a wording,
 * those with the brand's alternative (or the wording itself, where there is none); for a length, those of the
 * brand's usual length.
 */
export function evidenceFor(reason: Reason, posts: Iterable<CorpusPost>, limit: number): Evidence[] {
  const proves = proofOf(reason);
  const { language } = reason;
  const read = language === undefined ? readSymbols : (text: string) => readSymbolsIn(language, text);
  const found: Evidence[] = [];
  for (const post of posts) {
    if (found.length >= limit) break;
    const sentence = sentencesOf(post.blocks).find(({ text }) => proves(read(text)));
    if (sentence) found.push({ id: post.id, sentence });
  }
  return found;
}

function proofOf(reason: Reason): (symbols: readonly VoiceSymbol[]) => boolean {
  if (reason.feature === 'length') {
    const [lower, , upper] = reason.brand.quartiles ?? [0, 0, 0];
    return (symbols) => countWords(symbols) >= lower && countWords(symbols) <= upper;
  }
  if (reason.feature === 'opening') return (symbols) => symbols[0]?.text === reason.here;
  if (reason.feature === 'lower') return (symbols) => symbols[0]?.isLower === true;
  if (reason.feature === 'letters') {
    const [lower, , upper] = reason.brand.quartiles ?? [0, 0, 0];
    return (symbols) => {
      const letters = lettersOf(symbols);
      return letters !== undefined && letters >= lower && letters <= upper;
    };
  }
  const words = (reason.instead ?? String(reason.here)).split(' ');
  return (symbols) => symbols.some((_, from) => words.every((word, at) => symbols[from + at]?.text === word));
}
