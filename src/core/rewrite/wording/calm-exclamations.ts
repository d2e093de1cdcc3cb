import type { Localize } from '../../base/localize.ts';
import { explain, wordKey, type Voice } from '../../voice/index.ts';
import { habitOf, type SentenceEdit } from './habit.ts';

/** A brand with a smaller share of sentences that end in an exclamation mark hardly ever uses it. */
const SELDOM_EXCLAIMS = 0.02;

export function calmExclamations(voice: Voice, sentence: string, localize: Localize): SentenceEdit[] {
  const { tally } = voice;
  const marks = /!+$/.exec(sentence);
  const count = tally.count(wordKey('!')) + tally.count(wordKey('!!')) + tally.count(wordKey('!!!'));
  if (!marks || tally.sentences < 50 || count > SELDOM_EXCLAIMS * tally.sentences) return [];
  const why = explain(habitOf(voice, '!', 'mark'), localize);
  return [{ start: marks.index, end: marks.index + marks[0].length, replacement: '.', why }];
}
