import type { Detector } from '../detector.ts';
import type { DraftText } from '../draft-text.ts';
import { FIRST_NAMES } from '../first-names.ts';

const LEAST_DRAFT = 100;
/** Sentences that a person has to be in. */
const LEAST = 2;
const TITLED = /\b(?:Mr|Mrs|Ms|Dr|Doña|Don|Sister|Father|Captain) (\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?/gu;

/** The person whom a piece names most often; the line is the first with them. */
export const leadPerson: Detector = {
  id: 'lead-person',
  find: (draft) => {
    if (draft.words < LEAST_DRAFT || draft.isTechnical || draft.isInterview) return [];
    const places = personsIn(draft);
    const [lead] = [...places].sort(([, a], [, b]) => b.length - a.length);
    const [next] = [...places.values()]
      .map(({ length }) => length)
      .sort((a, b) => b - a)
      .slice(1);
    if (!lead) return [];
    const [person, all] = lead;
    const line = all.find((at) => draft.sentences[at]?.isProse);
    const isLead = all.length >= LEAST && all.length > (next ?? 0);
    const acts = all.some((at) =>
      new RegExp(`(?:^|[.,;:–—] |and |but |that |what )${person}(?:,[^,]{3,40},)? \\p{Ll}+`, 'u').test(
        draft.sentences[at]?.text ?? '',
      ),
    );
    if (!acts || draft.title?.includes(person) === true || draft.file.includes(`by ${person}`)) return [];
    return isLead && line !== undefined ? [{ sentence: line, person }] : [];
  },
};

/** A line of prose that names one person, who is not somebody's author or relation only; the person is that one. */
export const personLine: Detector = {
  id: 'person-line',
  find: (draft) => {
    if (draft.words < LEAST_DRAFT || draft.isTechnical || draft.isInterview) return [];
    const places = [...personsIn(draft)];
    const named = places.filter(([, all]) => all.length === 1 || places.length === 1);
    const [found] = named.flatMap(([person, all]) => {
      const at = all.find((place) => draft.sentences[place]?.isProse === true);
      const text = at === undefined ? '' : (draft.sentences[at]?.text ?? '');
      const acts = new RegExp(
        `(?:^|[.,;:–—] |and |but |that |what |who )${person}(?: who| has| had)? \\p{Ll}+(?:ed|s|w|t|d|k|g)?\\b`,
        'u',
      ).test(text);
      return at !== undefined && acts && !/\b(?:died|late|by|founded|former)\b/iu.test(text)
        ? [{ sentence: at, person }]
        : [];
    });
    return found ? [found] : [];
  },
};

/** Sentences in which each person is named who does something in one of them. A signature under the piece does not count. */
export function personsIn({ sentences }: DraftText): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const speakers = speakersIn(sentences.map(({ text }) => text));
  sentences.forEach(({ text, kind, isProse }, at) => {
    if (kind === 'heading' || (!isProse && text.split(' ').length < 5)) return;
    for (const name of namesIn(text, speakers)) places.set(name, [...(places.get(name) ?? []), at]);
  });
  return places;
}

/** Names of persons in a sentence: first names, titled names, and those who said something in the piece. */
function namesIn(text: string, speakers: ReadonlySet<string>): ReadonlySet<string> {
  const titled = [...text.matchAll(TITLED)].map(([whole]) => whole);
  const first = [...text.matchAll(NAME)]
    .map(([, name = '']) => name)
    .filter(
      (name) =>
        (FIRST_NAMES.has(name.toLowerCase()) || speakers.has(name)) && !COMMON.has(name.toLowerCase()),
    );
  return new Set([...titled, ...first]);
}

/** A capitalised word that is no surname: none stands before it. */
const NAME = /(?<!\p{Lu}[\p{L}.]*[ -])(?<![\p{L}'-])(\p{Lu}\p{Ll}{2,})(?=\s|[,.;:!?)]|'s)/gu;
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
