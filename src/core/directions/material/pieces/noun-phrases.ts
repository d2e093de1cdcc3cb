import { toYou } from '../address.ts';
import { looksPlural, MONTH, WEEKDAY, type Word } from '../words.ts';
import { phraseAt, type Phrase } from './articled-phrase.ts';
import { nameAt } from './name-phrase.ts';
import type { Found, Reading } from './reading.ts';
import { ROLES } from './roles.ts';

/** Nouns that say too little of what a draft is about. */
const VAGUE =
  /^(?:lot|bit|kind|sort|type|way|ways|thing|things|time|times|day|days|week|weeks|month|months|year|years|moment|end|start|rest|part|parts|number|case|cases|point|fact|hour|hours|minute|minutes|half|side|top|bottom|front|back|use|place|reason|reasons|result|results|couple|few|variety|range|series|set|amount|level|one|ones|same|most|more|lots|date|spring|summer|autumn|winter|morning|afternoon|evening|night|weekend|today|beginning|middle|example|examples|purpose|order|line|question|answer|idea|matter|issue|issues|problem|chance|ability|need|right|left|first|second|third|past|future|present|whole|total|world|people|person|inconvenience|understanding|accordance|game-changer|superpower|celebration|median|tenth|third|quarter|zero|heart|comparison|relaunch|comments|link|job|revolutionary|latter|former|deal|sense|go|look|try|take|list|piece|pieces|pair|means|total|extent|role|goal|fulfillment|expertise|height|width|length|size|price|prices|plan|name|names|fortnight|rail|height|weight|colour|color|silver|gold|reading|meantime|opposite|sum|figure|figures|talk|notice|error|errors|loudest|contrary|advice|while|occasion|benefit|possibility|feeling|respect)$/u;

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
  if (WEEKDAY.test(bareHead) || MONTH.test(bareHead) || /^(?:christmas|easter)$/u.test(bareHead)) return [];
  if (!isName && (VAGUE.test(bareHead) || bareHead.length < 3 || /\bsame\b/iu.test(written))) return [];
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
