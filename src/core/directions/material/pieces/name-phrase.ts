import { isAdverb, isAuxiliary } from '../verb-group.ts';
import { verbReadings } from '../verbs.ts';
import {
  CONJUNCTIONS,
  isDeterminer,
  MONTH,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  WEEKDAY,
  type Word,
} from '../words.ts';
import type { Phrase } from './articled-phrase.ts';
import type { Reading } from './reading.ts';

/** A name that begins at a word: capitals inside a sentence, with what joins them. */
export function nameAt({ words, isName }: Reading, from: number): Phrase | undefined {
  const first = words[from];
  if (!first || !isCapitalised(first)) return undefined;
  const before = words[from - 1];
  const opens =
    from === 0 || /[^\s,;&]/u.test(before?.after ?? '') || /^(?:dear|hello|hi)$/u.test(before?.norm ?? '');
  const bare = first.norm.replace(/'s$/u, '');
  const follows = first.after === '' && words[from + 1] && isCapitalised(words[from + 1] ?? first);
  if (
    isDeterminer(bare) ||
    PRONOUNS.has(bare.replace(/'.*/u, '')) ||
    PREPOSITIONS.has(bare) ||
    SUBORDINATORS.has(bare) ||
    CONJUNCTIONS.has(bare) ||
    isAdverb(bare) ||
    isAuxiliary(bare)
  )
    return undefined;
  if (
    before?.after === '' &&
    isCapitalised(before) &&
    from > 0 &&
    !isDeterminer(before.norm) &&
    !PREPOSITIONS.has(before.norm)
  )
    return undefined;
  const known = isName(first.text.replace(/['’]s$/u, ''));
  if (opens && known !== true && (known === false || !follows)) return undefined;
  if (
    MONTH.test(bare) ||
    WEEKDAY.test(bare) ||
    /^(?:no|bulletin|note|annex|figure|table|section|chapter|mon|i)$/u.test(bare)
  )
    return undefined;
  if (
    !opens &&
    verbReadings(bare).some(({ form }) => form === 'base') &&
    !follows &&
    isName(first.text) !== true
  )
    return undefined;
  const name: Word[] = [first];
  for (let at = from + 1; at < words.length && name.length < 5; at++) {
    const last = name.at(-1);
    const word = words[at];
    if (!word || !last || /['’]s$/u.test(last.text) || !(last.after === '' || last.after === '&')) break;
    if (isCapitalised(word) && !MONTH.test(word.norm) && !WEEKDAY.test(word.norm)) name.push(word);
    else break;
  }
  return name.length > 4 ? undefined : { words: name, isName: true };
}

// A word in capitals throughout is shouted, not named, unless it is short.
const isCapitalised = ({ text }: Word): boolean =>
  /^\p{Lu}/u.test(text) && !/^\p{Lu}{4,}/u.test(text) && !/^(?:\p{L}|Mr|Mrs|Ms|Dr|No|St)$/u.test(text);
