import escapeStringRegexp from 'escape-string-regexp';
import { oncePerDraft } from '../detector.ts';
import type { DraftSentence } from '../draft-text.ts';
import { FIRST_NAMES } from '../first-names.ts';

const TITLED = /\b(?:Mr|Mrs|Ms|Dr|Doña|Don|Sister|Father|Captain) (\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?/gu;

/** Sentences in which each person is named, found once a draft. A signature under the piece does not count. */
export const personsIn = oncePerDraft(({ sentences }): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  const speakers = speakersIn(sentences.map(({ text }) => text));
  sentences.forEach(({ text, kind, isProse }, at) => {
    if (kind === 'heading' || (!isProse && text.split(' ').length < 5)) return;
    for (const name of namesIn(text, speakers)) places.set(name, [...(places.get(name) ?? []), at]);
  });
  return places;
});

/** Names of persons in a sentence: first names, titled names, and those who said something in the piece. */
function namesIn(text: string, speakers: ReadonlySet<string>): ReadonlySet<string> {
  const titled = [...text.matchAll(TITLED)].map(([whole]) => whole);
  const first = [...text.matchAll(NAME)]
    .map(([, name = '']) => name)
    .filter(
      (name) =>
        (FIRST_NAMES.has(name.toLowerCase()) || speakers.has(name)) && !COMMON.has(name.toLowerCase()),
    );
  // “Mr Emrys Bowen” is one person, not two.
  return new Set([...titled, ...first.filter((name) => !titled.some((whole) => whole.includes(name)))]);
}

/** A capitalised word. */
const NAME = /(?<![\p{L}'-])(\p{Lu}\p{Ll}{2,})(?=\s|[,.;:!?)]|'s)/gu;
const SPEAKER = /\b(\p{Lu}\p{Ll}{2,}) (?:said|says|thinks|asked|told|laughed|insists|reckons)\b/gu;
const HUMAN = /\b(?:he|she|his|her)\b/iu;
const NO_NAME =
  /^(?:he|she|they|who|nobody|somebody|everybody|everyone|someone|people|one|and|but|then|mum|dad)$/iu;

/** Who says something in a piece that speaks of somebody as he or she. */
const speakersIn = (texts: readonly string[]): ReadonlySet<string> =>
  texts.some((text) => HUMAN.test(text))
    ? new Set(
        texts.flatMap((text) =>
          [...text.matchAll(SPEAKER)].map(([, name = '']) => name).filter((name) => !NO_NAME.test(name)),
        ),
      )
    : new Set();

/** First names that are words, months or places as well. */
const COMMON: ReadonlySet<string> = new Set(
  'april may june august will mark grace faith hope joy rose lily daisy ivy holly iris jasmine victoria charlotte florence sydney paris jordan georgia chelsea lance bill art frank jack rob pat gene miles dale glen cliff drew chase dean drake angel christian constance prudence chance rich sue sandy amber ruby jade pearl crystal summer autumn dawn eve carol mercy patience penny ginger olive basil rosemary sage rusty'.split(
    ' ',
  ),
);

/** Whether a sentence says that somebody does or did something. */
export function acts({ tagged }: DraftSentence, person: string): boolean {
  const name = person.toLowerCase().split(' ').at(-1) ?? '';
  return new RegExp(
    `(?:^| )${escapeStringRegexp(name)}/\\S+ (?:(?:also|then|just|still|has|had|who|later|once)/\\S+ ){0,2}\\S+/VERB`,
    'u',
  ).test(tagged);
}
