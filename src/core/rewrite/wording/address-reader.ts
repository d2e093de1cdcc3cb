import data from '../../../../data/rewrite/empty-wording.json' with { type: 'json' };
import type { Localize } from '../../base/localize.ts';
import { wordKey, type Voice } from '../../voice/index.ts';
import { anyOf, type SentenceEdit } from './habit.ts';

/** Least rate of “you”, per word, in a brand that addresses its readers; it names its readers at most a tenth as often. */
const LEAST_YOU = 0.01;
const MOST_NAMED = 0.1;

/** Sentences about every reader: “Visitors may”, “Customers are welcome to”, but no reports (“customers told us”). */
const ADDRESSED = new RegExp(
  `^(?:our\\s+)?(${anyOf(data.readers)})\\s+(?=(?:can|may|must|should|will|need\\s+to|don['’]t\\s+need\\s+to|do\\s+not\\s+need\\s+to|have\\s+to|are\\s+(?:encouraged|invited|asked|advised|requested|required|welcome|able|free|entitled)\\b)\\s)`,
  'iu',
);
/** With these words, “their” may refer to somebody else. */
const OTHERS = /\b(?:they|them|themselves|theirs|who|whose|he|she|his|her)\b/i;

/** Replaces a mention of readers with “you” where the sentence is about every reader and the brand says “you”. */
export function addressReader({ tally }: Voice, sentence: string, localize: Localize): SentenceEdit[] {
  const [whole, name = ''] = ADDRESSED.exec(sentence) ?? [];
  if (whole === undefined || OTHERS.test(sentence)) return [];
  const you = tally.count(wordKey('you')) + tally.count(wordKey('your'));
  const named = tally.count(wordKey(name.toLowerCase()));
  if (you < LEAST_YOU * tally.words || named > MOST_NAMED * you) return [];
  const theirs = [...sentence.matchAll(/\btheir\b/gi)];
  if (theirs.length > 1) return [];
  const why = localize(
    'speaks to the reader: ‘you’ or ‘your’ {0} times, ‘{1}’ {2} times',
    you,
    name.toLowerCase(),
    named,
  );
  const [their] = theirs;
  if (!their) return [{ start: 0, end: whole.length, replacement: 'You ', why }];
  const between = sentence.slice(whole.length, their.index);
  return [{ start: 0, end: their.index + their[0].length, replacement: `You ${between}your`, why }];
}
