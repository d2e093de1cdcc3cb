import { tokenize, type ProseBlock } from '../../text/index.ts';
import type { VoiceBackground } from './statistics.ts';
import { wordKey } from '../count/features.ts';

/** Words read; more do not change the answer. */
const MOST_WORDS = 400;
const LEAST_SHARE = 0.6;

/**
 * True when general English has most of a text's words, not only its commonest ones, of which English lists
 * and notes have few.
 */
export function readsAsEnglish(background: VoiceBackground, blocks: readonly ProseBlock[]): boolean {
  let words = 0;
  let known = 0;
  for (const { sentences } of blocks)
    for (const { text } of sentences)
      for (const { kind, norm } of tokenize(text)) {
        if (kind !== 'word') continue;
        words++;
        if (background.has(wordKey(norm))) known++;
        if (words >= MOST_WORDS) return known >= LEAST_SHARE * words;
      }
  return words > 0 && known >= LEAST_SHARE * words;
}
