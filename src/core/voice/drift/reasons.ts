import { overlaps } from '../../text/index.ts';
import type { ScoredSentence } from '../score/sentence-score.ts';
import { lengthReasons } from './length-reasons.ts';
import type { Reason } from '../model/reason.ts';
import type { Voice } from '../score/voice.ts';
import { wordingReasons } from './wording-reasons.ts';

const MOST_REASONS = 3;

/** At most three reasons, strongest first, no two about the same words. */
export function reasonsFor(
  voice: Voice,
  sentence: Pick<ScoredSentence, 'symbols' | 'entries' | 'features'>,
): Reason[] {
  const { symbols } = sentence;
  const usually = (key: number): number => voice.background.rate(key)?.mean ?? 0;
  const candidates = [
    ...wordingReasons(voice, sentence),
    ...(voice.strikes?.lengths === true ? [] : lengthReasons(voice.tally, symbols, usually)),
  ];
  candidates.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  const chosen: Reason[] = [];
  for (const reason of candidates) {
    if (chosen.length === MOST_REASONS) break;
    if (!chosen.some((other) => clash(reason, other))) chosen.push(reason);
  }
  return chosen;
}

const clash = (a: Reason, b: Reason): boolean =>
  a.here === b.here || (a.feature !== 'length' && b.feature !== 'length' && overlaps(a.span, b.span));

/**
 * A sentence's distance from the brand's manner, whatever its subject: the sum of the weights of its reasons.
 */
export const registerShiftOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { weight }) => sum + weight, 0);
