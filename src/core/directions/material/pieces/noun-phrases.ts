import { toYou } from '../address.ts';
import { ALSO_NOUN, isAdverb, isAuxiliary } from '../verb-group.ts';
import { verbReadings } from '../verbs.ts';
import {
  ADJECTIVES,
  CONJUNCTIONS,
  isDeterminer,
  looksPlural,
  MONTH,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  readWords,
  SUBORDINATORS,
  WEEKDAY,
  type Word,
} from '../words.ts';
import type { Found, Reading } from './reading.ts';

const STARTS = /^(?:the|a|an|our|my|these|those)$/u;
/** Nouns that say too little of what a draft is about. */
const VAGUE =
  /^(?:lot|bit|kind|sort|type|way|ways|thing|things|time|times|day|days|week|weeks|month|months|year|years|moment|end|start|rest|part|parts|number|case|cases|point|fact|hour|hours|minute|minutes|half|side|top|bottom|front|back|use|place|reason|reasons|result|results|couple|few|variety|range|series|set|amount|level|one|ones|same|most|more|lots|date|spring|summer|autumn|winter|morning|afternoon|evening|night|weekend|today|beginning|middle|example|examples|purpose|order|line|question|answer|idea|matter|issue|issues|problem|chance|ability|need|right|left|first|second|third|past|future|present|whole|total|world|people|person|inconvenience|understanding|accordance|game-changer|superpower|celebration|median|tenth|third|quarter|zero|heart|comparison|relaunch|comments|link|job|revolutionary|latter|former|deal|sense|go|look|try|take|list|piece|pieces|pair|means|total|extent|role|goal|fulfillment|expertise)$/u;
const ROLES =
  /^(?:operators?|bakers?|customers?|readers?|visitors?|members?|makers?|founders?|engineers?|technicians?|farmers?|brothers?|sisters?|mothers?|fathers?|sons?|daughters?|men|women|man|woman|children|child|kids?|neighbou?rs?|friends?|guests?|users?|retailers?|suppliers?|drivers?|teachers?|students?|volunteers?|developers?|designers?|researchers?|contributors?|maintainers?|editors?|writers?|authors?|winners?|apprentices?|stitchers?|tanners?|beekeepers?|shopkeepers?|postmen|postman|team|crew|staff|board|council|committee|family|families|couple|partners?|clients?|owners?|patients?|nurses?|doctors?|carpenters?|painters?|cooks?|chefs?|gardeners?|walkers?|climbers?|riders?|swimmers?|sailors?|musicians?|actors?|players?|judges?|experts?|scientists?|inspectors?|managers?|directors?|colleagues?|residents?|citizens?|people|utilities|lock-keepers?|clerks?|weavers?|dyers?|potters?|smiths?|blacksmiths?|brewers?|growers?|pickers?|millers?)$/u;

/** Whether a noun phrase is about people, as far as its words tell. */
export const isPeople = (phrase: string): boolean => readWords(phrase).some(({ norm }) => ROLES.test(norm));

interface Phrase {
  readonly words: readonly Word[];
  readonly isName: boolean;
}

/** Noun phrases with an article, and names: actors, places and things. */
export function readNounPhrases(reading: Reading): Found[] {
  const { words, sentence } = reading;
  const found: Found[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = sentence.kind === 'heading' ? undefined : (nameAt(reading, at) ?? phraseAt(words, at));
    if (phrase) found.push(...asFound(reading, phrase, words[at - 1]));
    at += phrase?.words.length ?? 1;
  }
  return found;
}

/** A name that begins at a word: capitals inside a sentence, with what joins them. */
function nameAt({ words, isName }: Reading, from: number): Phrase | undefined {
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

/** A phrase with an article, up to its noun. */
function phraseAt(words: readonly Word[], from: number): Phrase | undefined {
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

const PLACE_BEFORE = /^(?:in|at|near|to|from|towards?|outside|inside|beside|behind)$/u;
const PLACES =
  /^(?:yard|gallery|chapel|hall|shop|shed|workshop|mill|factory|kitchen|office|studio|barn|field|valley|river|village|town|city|street|road|bridge|weir|lock|harbou?r|coast|island|house|room|roof|door|bench|counter|market|station|school|church|museum|library|garden|hill|forest|wood|park|warehouse|cellar|attic|basement|hatch|truck|parade|fair|ditch|stall|bakery|forge|brewery|cannery|lab|laboratory|site|catchment|estuary|watersheds?|lobby)$/u;

function asFound({ text }: Reading, { words, isName }: Phrase, before: Word | undefined): Found[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const head = headOf(words);
  const end = last.end - (isName && /['’]s$/u.test(last.text) ? 2 : 0);
  const written = text.slice(first.start, end);
  if (
    isName &&
    (/^\d|±/u.test(before?.norm ?? '') ||
      /-\p{Ll}+ed$/u.test(written) ||
      /^(?:Dear|Hello|Hi|Sincerely|Regards|Yours|Best|Thanks|FNU|NTU|FREE|NEW|AI|OK|CEO)\b/u.test(written))
  )
    return [];
  const bareHead = head.norm.replace(/'s$/u, '');
  if (WEEKDAY.test(bareHead) || MONTH.test(bareHead)) return [];
  if (!isName && (VAGUE.test(bareHead) || bareHead.length < 3)) return [];
  const place =
    before?.after === '' &&
    PLACE_BEFORE.test(before.norm) &&
    (isName ? /^(?:in|near)$/u.test(before.norm) && !/\d|^\p{Lu}{2}/u.test(written) : PLACES.test(bareHead));
  const common = {
    start: first.start,
    end,
    phrase: isName ? written : inside(words, written),
    isPlural: isName ? false : looksPlural(head.norm),
  };
  const isActor = isName ? isPerson(words, before) && !place : ROLES.test(bareHead);
  const found: Found[] = [{ kind: isActor ? 'actor' : 'thing', ...common }];
  if (place) found.push({ kind: 'place', ...common });
  return found;
}

/** The noun before “of”. */
function headOf(words: readonly Word[]): Word {
  const of = words.findIndex((word) => word.norm === 'of');
  const head = words[of > 0 ? of - 1 : words.length - 1];
  if (!head) throw new RangeError('A phrase has words');
  return head;
}

/** As it stands inside a sentence to the writer: “the old strap”, “your operators”. */
function inside(words: readonly Word[], written: string): string {
  const first = words[0]?.text ?? '';
  const rest = written.slice(first.length);
  return /^(?:our|my)$/iu.test(first) ? `${toYou(first).toLowerCase()}${rest}` : `the${rest}`;
}

/** One or two capitalised words that are no product of an article’s. */
const isPerson = (words: readonly Word[], before: Word | undefined): boolean =>
  words.length <= 2 &&
  !/^(?:the|a|an|our|this|every|each)$/u.test(before?.norm ?? '') &&
  !words.some((word) =>
    /.\p{Lu}|\d|^(?:Bridge|Weir|Street|Road|Tote|Valley|River|Week|Day|Hall|Park|House|Press|Note|Lock|Head|Lake|Island|Mill|Farm|Fork|Upper|Lower|Lane|Hill|Square|Station|Christmas|Easter)/u.test(
      word.text,
    ),
  ) &&
  !/^(?:in|at|near|on|of|to|announce|announces|announced|launch|launches|launched|meet|built|build|built|introducing|use|using|by)$/u.test(
    before?.norm ?? '',
  );

// Roles that need no article: “Customers”, “two brothers”.
/** People by what they are, without an article: “two brothers”, “customers”. */
export function readRoles({ words, text, sentence }: Reading): Found[] {
  if (sentence.kind === 'heading') return [];
  return words.flatMap((word, at): Found[] => {
    if (!ROLES.test(word.norm) || !looksPlural(word.norm)) return [];
    const before = words[at - 1];
    const counted =
      before?.after === '' &&
      (NUMBER_WORDS.has(before.norm) || /^\d+$/u.test(before.norm)) &&
      !/^(?:one)$/u.test(before.norm);
    const opensPhrase =
      before?.after !== '' ||
      CONJUNCTIONS.has(before.norm) ||
      PREPOSITIONS.has(before.norm) ||
      (verbReadings(before.norm).length > 0 && !ADJECTIVES.has(before.norm));
    if ((!counted && !opensPhrase) || /^['’]/u.test(word.after)) return [];
    const next = words[at + 1];
    if (
      next &&
      word.after === '' &&
      looksPlural(next.norm) &&
      !isAuxiliary(next.norm) &&
      !verbReadings(next.norm).length
    )
      return [];
    const start = counted ? before.start : word.start;
    const written = text.slice(start, word.end);
    return [
      {
        kind: 'actor',
        start,
        end: word.end,
        phrase: written.charAt(0).toLowerCase() + written.slice(1),
        isPlural: true,
      },
    ];
  });
}

/** Names that begin a clause and do something there. */
export function readNamedSubjects({ segments, text }: Reading): Found[] {
  return segments.flatMap(({ clause, start }): Found[] => {
    if (!clause?.isNamed || clause.base === 'be') return [];
    const from = text.indexOf(clause.subject, start);
    const isWhole = clause.subject.split(' ').every((word) => /^\p{Lu}/u.test(word));
    if (!isWhole || from < 0) return [];
    return [
      {
        kind: 'actor',
        start: from,
        end: from + clause.subject.length,
        phrase: clause.subject,
        isPlural: false,
        clause,
      },
    ];
  });
}
