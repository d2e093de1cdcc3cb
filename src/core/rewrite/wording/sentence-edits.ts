import { matchCase } from '../../checks/index.ts';
import type { Localize } from '../../base/localize.ts';
import { explain, Numbering, scoreSentence, wordingReasons, type Voice } from '../../voice/index.ts';
import { addressReader } from './address-reader.ts';
import { calmExclamations } from './calm-exclamations.ts';
import { dropOpeners } from './drop-openers.ts';
import { dropWords } from './drop-words.ts';
import { capital, type SentenceEdit } from './habit.ts';
import { isSafeSwap } from './safe-swaps.ts';
import { splitClauses } from './split-clauses.ts';

/**
 * All changes to an English sentence that are safe and fit the brand's habits, without those that a brand lead switched off; of two
 * for the same words the first is preferred.
 */
export function editsOf(voice: Voice, sentence: string, localize: Localize): SentenceEdit[] {
  const { strikes } = voice;
  return [
    ...dropOpeners(voice, sentence, localize),
    ...dropWords(voice, sentence, localize),
    ...swaps(voice, sentence, localize),
    ...(strikes?.has('address:you') === true ? [] : addressReader(voice, sentence, localize)),
    ...(strikes?.has('marks:exclamation') === true ? [] : calmExclamations(voice, sentence, localize)),
    ...(strikes?.lengths === true ? [] : splitClauses(voice, sentence, localize)),
  ];
}

function swaps(voice: Voice, sentence: string, localize: Localize): SentenceEdit[] {
  return wordingReasons(voice, scoreSentence(voice, sentence, new Numbering())).flatMap((reason) => {
    const { start, end } = reason.span;
    const here = String(reason.here);
    const { instead } = reason;
    if (instead === undefined) return [];
    if (!isSafeSwap(here, instead, sentence.slice(0, start), sentence.slice(end))) return [];
    const written = sentence.slice(start, end);
    return [{ start, end, replacement: cased(instead, written), why: explain(reason, localize), reason }];
  });
}

/** The replacement in the case of the replaced words; of short ones such as “I’ll” only the first letter counts. */
function cased(replacement: string, written: string): string {
  const upper = written.length > 3 ? matchCase(replacement, written) : first(replacement, written);
  return upper.replace(/^i(?=['’ ])/, 'I').replace(/(?<= )i(?=['’ ])/g, 'I');
}

const first = (replacement: string, written: string): string =>
  /^\p{Lu}/u.test(written) ? capital(replacement) : replacement;
