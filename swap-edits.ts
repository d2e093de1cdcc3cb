import { preferredSwaps, type Reason } from '../../voice/index.ts';
import type { Edit } from './edit.ts';
import { DETERMINERS, isParticiple, standsBeside, SUBJECTS, VERB_FOLLOWS } from './grammar.ts';
import { inCaseOf, spanOf, type SentenceContext } from './sentence-context.ts';
import { SWAPS } from './swaps.ts';

/** The brand's own wording where the sentence has another that it hardly uses, if the one can stand for the other just there. */
export function swapEdits(context: SentenceContext): Edit[] {
  const { heard, voice, words } = context;
  return preferredSwaps(voice, heard).flatMap(({ reason, from, to }) => {
    const here = String(reason.here);
    const found = SWAPS.get(here)?.find((swap) => swap.to === reason.instead);
    if (!found) return [];
    const place = { words, before: words[from - 1], after: words[to], here, to: found.to, isFirst: from === 0 };
    if (found.needsSubject && !SUBJECTS.has(place.before ?? '')) return [];
    if (!FITS.every((fits) => fits(place))) return [];
    const put = found.to.split(' ');
    const [first, last] = [put[0], put.at(-1)];
    if (!standsBeside(voice, place.before, first) || !standsBeside(voice, last, place.after)) return [];
    return written(context, reason, from, to) ?? [];
  });
}

function written(context: SentenceContext, reason: Reason, from: number, to: number): Edit | undefined {
  const span = spanOf(context, from, to);
  const curly = context.sentence.block.text.includes('’');
  const instead = (reason.instead ?? '').replace(/\bi(?=$|[ '])/g, 'I');
  const replacement = inCaseOf(context, span, curly ? instead.replaceAll("'", '’') : instead);
  return context.edit(span, replacement, reason);
}

interface Place {
  readonly words: readonly string[];
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly here: string;
  readonly to: string;
  readonly isFirst: boolean;
}

const isOneOf = (word: string | undefined, words: string): boolean =>
  word !== undefined && words.split(' ').includes(word);
const isQuestion = ({ words }: Place): boolean => words.at(-1) === '?';

/** Where a swap does not hold although the two mean the same. */
const FITS: readonly ((place: Place) => boolean)[] = [
  // “Don't you”, “Why don't we”: the full form cannot stand there, nor “not” before a subject.
  (place) => !/n't$/.test(place.here) || (!isQuestion(place) && !SUBJECTS.has(place.after ?? '')),
  (place) => !/n't$/.test(place.to) || !isQuestion(place) || SUBJECTS.has(place.before ?? ''),
  // “It's been” is “it has been”; “that's what” is safe.
  ({ here, after }) => !/'s$/.test(here) || here === "let's" || isOneOf(after, PLAIN_AFTER_IS),
  // “We have to”, “we have a bag”: only the auxiliary is drawn together.
  ({ here, after }) => !/ have$/.test(here) || isParticiple(after),
  // “The bag that is on it”, “what is on”: a relative clause is not drawn together.
  ({ here, isFirst, before }) => !/^(?:that|what|here) is$/.test(here) || isFirst || isOneOf(before, 'and but so'),
  ({ here, after }) => here !== 'gonna' && here !== 'wanna' ? true : after !== undefined && !DETERMINERS.has(after),
  ({ here, before }) => here !== 'gotta' || isOneOf(before, 'i you we they'),
  ({ here, after }) => !/^(?:try|strive|endeavou?r)/.test(here) || after === 'to',
  ({ here, after }) => !/^(?:ceas|halt|discontinu)/.test(here) || after !== 'to',
  // “Are required to” is no need, and “required by law” neither.
  ({ here, before, after }) => !/^require/.test(here) || (here !== 'required' && after !== 'to' && !isOneOf(before, 'be is are')),
  // “To purchase a bag”, but “a purchase of bags”.
  ({ here, before, isFirst }) => !/^(?:purchase|leverage|showcase|start|highlight|pick|support|use)s?$/.test(here) || isFirst || VERB_FOLLOWS.has(before ?? '') || SUBJECTS.has(before ?? ''),
  ({ here, after }) => !/^(?:in addition|subsequent)$/.test(here) || after !== 'to',
  ({ here, isFirst, after }) => !/^(?:additionally|furthermore|moreover|in addition|lastly)$/.test(here) || (isFirst && after === ','),
  ({ here, after }) => here !== 'such as' || after !== undefined,
  // “Several” and “a number of” count things, not “time”.
  ({ here, after }) => !/^(?:countless|numerous|a multitude of)$/.test(here) || (after ?? '').endsWith('s'),
  ({ here, isFirst, before }) => !/^(?:extremely|incredibly|tremendously)$/.test(here) || (!isFirst && before !== 'not'),
  ({ here, after }) => !/^(?:excited|thrilled|stoked)$/.test(here) || isOneOf(after, 'to about that with . , !'),
  ({ here, before, after }) => !/^(?:perhaps|maybe)$/.test(here) || (before !== 'a' && after !== undefined),
  ({ here, before, after }) => here !== 'kinda' && here !== 'sorta' ? true : before !== undefined && after !== undefined,
  ({ here, isFirst }) => here !== 'thank you' || isFirst,
  ({ here, before }) => here !== 'simply' || before !== 'quite',
  // “Our cutting-edge insights”, but not “the cutting-edge”.
  ({ here, after }) => !/^(?:cutting-edge|state-of-the-art|groundbreaking|innovative|next-generation|primary|principal|rapid|speedy|robust)$/.test(here) || /^\p{L}{3,}$/u.test(after ?? ''),
  // “The majority of the big four”: a size beside a number may be part of a name.
  ({ after }) => after !== '<number>' || true,
  ({ here, after }) => !/^(?:approximately|circa)$/.test(here) || after === '<number>' || DETERMINERS.has(after ?? '') || /^\p{L}/u.test(after ?? ''),
  ({ here, before }) => !/^(?:start|begin|end|stop)(?:s|ning|ing|ped|ed)?$/.test(here) || !DETERMINERS.has(before ?? ''),
  ({ here, after }) => here !== 'now' || (after !== undefined && after !== ',' && after !== 'that'),
  ({ here, after }) => !/^(?:tiny|big|large|huge|massive|enormous)$/.test(here) || after !== 'bit',
  ({ here, after }) => !/^(?:individuals|folks|everybody|everyone)$/.test(here) || after !== "'s",
];

const PLAIN_AFTER_IS =
  'a an the not very also our your my his her their its what how where when why in on at for to about like so too just only no all still now never always here there time because from with under over good great easy hard best';
