import { ALSO_NOUN, isAdverb, isAuxiliary } from '../verb-group.ts';
import { verbReadings } from '../verbs.ts';
import {
  ADJECTIVES,
  CONJUNCTIONS,
  isDeterminer,
  looksPlural,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  type Word,
} from '../words.ts';

const STARTS = /^(?:the|a|an|our|my|these|those)$/u;

/** A noun phrase or a name, word by word. */
export interface Phrase {
  readonly words: readonly Word[];
  readonly isName: boolean;
}

/** A phrase with an article, up to its noun. */
export function phraseAt(words: readonly Word[], from: number): Phrase | undefined {
  const first = words[from];
  if (!first || !STARTS.test(first.norm) || first.after !== '') return undefined;
  let last = from;
  for (let at = from + 1; at < Math.min(words.length, from + 5); at++) {
    const word = words[at];
    if (!word || ends(word, words[at + 1], words.slice(from, at))) break;
    last = at;
    if (word.after !== '') break;
  }
  const phrase = words.slice(from, last + 1);
  const head = phrase.at(-1);
  if (!head || phrase.length < 2 || !isNoun(head, phrase)) return undefined;
  const isFollowedByNoun = head.after === '' && (words[last + 1]?.text ?? '').startsWith('-');
  if (isFollowedByNoun || !agrees(first, head)) return undefined;
  return { words: withOf(words, phrase, last), isName: false };
}

/** With a short “of” behind it: “a yard full of vats” stays whole, “the roof of the hall” too. */
function withOf(words: readonly Word[], phrase: readonly Word[], last: number): readonly Word[] {
  const head = phrase.at(-1);
  if (head?.after !== '' || words[last + 1]?.norm !== 'of' || words[last + 1]?.after !== '') return phrase;
  const room = 5 - phrase.length - 1;
  const next = words[last + 2];
  if (!next || room < 1) return phrase;
  if (STARTS.test(next.norm)) {
    const inner = phraseAt(words, last + 2);
    return inner && inner.words.length <= room
      ? [...phrase, ...words.slice(last + 1, last + 2), ...inner.words]
      : phrase;
  }
  const fits =
    !isDeterminer(next.norm) &&
    !PRONOUNS.has(next.norm) &&
    !SUBORDINATORS.has(next.norm) &&
    isNoun(next, [next, next]) &&
    (looksPlural(next.norm) || /^\p{Lu}/u.test(next.text) || next.after !== '');
  return fits ? [...phrase, ...words.slice(last + 1, last + 3)] : phrase;
}

const agrees = (first: Word, head: Word): boolean =>
  first.norm === 'a' || first.norm === 'an'
    ? !looksPlural(head.norm)
    : !/^(?:these|those)$/u.test(first.norm) || looksPlural(head.norm);

const isNoun = ({ norm, text }: Word, phrase: readonly Word[]): boolean => {
  if (
    ADJECTIVES.has(norm) ||
    isAdverb(norm) ||
    NUMBER_WORDS.has(norm) ||
    isDeterminer(norm) ||
    /['’]s?$/u.test(text) ||
    /\d/u.test(text)
  )
    return false;
  if (
    /(?:ful|ous|less|able|ible|ative|ual|ied|est)$/u.test(norm) &&
    !/(?:table|vegetable|cable|forest|test|guest|harvest|request|chest|nest|interest|individual|handful|spoonful|manual|visual|ritual)$/u.test(
      norm,
    )
  )
    return false;
  const readings = verbReadings(norm);
  if (
    readings.some(({ form }) => form === 'participle' || form === 'past') &&
    !readings.some(({ form }) => form === 'base')
  )
    return /^(?:thought|cut|felt|bit|lead|wound|saw|left|ground|found)$/u.test(norm)
      ? norm === 'thought'
      : false;
  if (readings.some(({ form }) => form === 'gerund'))
    return (
      phrase.length === 2 &&
      /^(?:building|meeting|ending|lining|wedding|opening|heading|setting|wiring|coating|stitching|recording|reading|finding|painting|drawing|tanning|forecasting|lettering|spelling|ceiling|clothing)$/u.test(
        norm,
      )
    );
  if (readings.some(({ form }) => form === 'base') && !ALSO_NOUN.test(norm)) return false;
  return /^\p{L}[\p{L}’'-]+$/u.test(text) && !/^\p{Lu}{4,}/u.test(text);
};

/** Whether a phrase is over before a word. */
function ends({ norm }: Word, next: Word | undefined, phrase: readonly Word[]): boolean {
  if (
    PREPOSITIONS.has(norm) ||
    CONJUNCTIONS.has(norm) ||
    SUBORDINATORS.has(norm) ||
    PRONOUNS.has(norm.replace(/'.*/u, ''))
  )
    return true;
  if (
    isAuxiliary(norm) ||
    norm === 'not' ||
    norm === 'to' ||
    norm === 'there' ||
    norm === 'here' ||
    norm.endsWith("n't")
  )
    return true;
  if (/sel(?:f|ves)$/u.test(norm) && /^(?:my|your|him|her|it|our|them)/u.test(norm)) return true;
  if (isDeterminer(norm) && !(phrase.length === 1 && (NUMBER_WORDS.has(norm) || /^\d/u.test(norm))))
    return true;
  if (
    /^(?:today|yesterday|tomorrow|tonight|again|ago|too|either|instead|away|enough|else|full|ahead|together|alone)$/u.test(
      norm,
    )
  )
    return true;
  if (phrase.length === 1) return isAdverb(norm) && !/^(?:newly|fully|only)$/u.test(norm);
  if (isAdverb(norm)) return true;
  const readings = verbReadings(norm);
  const before = phrase.at(-1);
  const afterNoun =
    before !== undefined &&
    !ADJECTIVES.has(before.norm) &&
    !/(?:ed|ful|ous|able|ible|less|[^lr]ing|'s)$/u.test(before.norm) &&
    !isDeterminer(before.norm);
  if (/['’]s$/u.test(before?.text ?? '') && readings.length > 0) return true;
  // “The mending cost more”: behind what is done comes what it does.
  if (before && before.norm.endsWith('ing') && readings.some(({ form }) => form === 'past')) return true;
  if (readings.length === 0)
    return (
      afterNoun && /[^e]ed$/u.test(norm) && !/^(?:seed|feed|shed|bed|sled|weed|reed|hundred)$/u.test(norm)
    );
  const onlyVerb = !readings.some(({ form }) => form === 'base' || form === 'third');
  if (onlyVerb && readings.every(({ form }) => form === 'gerund')) return afterNoun;
  if (onlyVerb)
    return (
      afterNoun ||
      (readings.some(({ form }) => form === 'past') && !readings.some(({ form }) => form === 'participle'))
    );
  if (!afterNoun) return false;
  // “the operators show”, “the strap gives”: a verb that fits the noun before it, unless another verb follows.
  const isVerbHere = readings.some(
    ({ form }) => form === (looksPlural(before.norm) ? 'base' : 'third') || form === 'past',
  );
  const nextIsVerb =
    next !== undefined &&
    (isAuxiliary(next.norm) ||
      verbReadings(next.norm).some(({ form }) => form === 'past' || form === 'third'));
  return isVerbHere && !nextIsVerb;
}
