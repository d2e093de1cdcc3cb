import type { Localize } from '../../base/localize.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import type { HabitReport } from '../../habits/index.ts';
import { REGISTER_ENTRIES, wordKey } from '../../voice/index.ts';
import { proposalId } from '../proposal.ts';
import type { Guess } from './strongest-guesses.ts';

const MOST_WORDS = 10;
/** Hype that is as often meant plainly. */
const PLAIN: ReadonlySet<string> = new Set([
  'secret',
  'secrets',
  'magic',
  'massive',
  'brand-new',
  'brilliant',
  'imagine',
]);
/** The natural logarithm of how much more often texts rewritten as hype have a word. */
const LEAST_LEAN = 1;
/** Of fewer posts it says little that a word is missing. */
const LEAST_WORDS = 5_000;

/**
 * Hype that the posts never have, where they have hardly any of it at all: words that a draft is likely to bring in, those first that texts rewritten as hype have most. That a
 * word is missing is weak evidence, so these are guesses.
 */
export function unwantedWords(brand: ReadonlyBrandModel, report: HabitReport, localize: Localize): Guess[] {
  const { tally, background } = brand.voice;
  const hype = REGISTER_ENTRIES.get('hype') ?? [];
  const written = hype.reduce((sum, word) => sum + tally.count(wordKey(word)), 0);
  const usual =
    hype.reduce((sum, word) => sum + (background.rate(wordKey(word))?.mean ?? 0), 0) * tally.words;
  if (tally.words < LEAST_WORDS || written > 0.35 * usual) return [];
  const text = localize(
    'Hype words: {0} in {1} posts; general English would have {2}. Never “{3}”',
    ...[written, report.posts, Math.round(usual)],
  );
  return hype
    .filter((word) => !PLAIN.has(word) && !word.includes(' ') && tally.count(wordKey(word)) === 0)
    .map((word) => ({ word, lean: background.registers.leanOf('hype', wordKey(word)) }))
    .filter(({ lean }) => lean >= LEAST_LEAN)
    .sort((a, b) => b.lean - a.lean || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ word }) => {
      const value = { kind: 'ban' as const, term: word };
      return {
        expected: (background.rate(wordKey(word))?.mean ?? 0) * tally.words,
        proposal: {
          id: proposalId(value),
          value,
          confidence: 'low',
          evidence: [{ text: text.replace('{3}', word), place: '' }],
        },
      };
    });
}
