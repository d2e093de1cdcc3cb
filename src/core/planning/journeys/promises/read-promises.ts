import data from '../../../../../data/planning/promises.json' with { type: 'json' };
import escapeRegExp from 'escape-string-regexp';
import type { ChannelKind } from '../channels.ts';
import type { DraftSentence, DraftText } from '../drafts/draft-text.ts';
import { channelsOfNoun, channelsOfVerb } from './channels-named.ts';
import type { DraftPromise } from './promise.ts';
import { silenceIn } from './silence.ts';
import { whenIn, type When } from './when.ts';

type Channels = readonly ChannelKind[] | undefined;

const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|');

const VERBS = anyOf(Object.values(data.verbs).flat());
const NOUNS = anyOf(Object.values(data.nouns).flat());
const GOODS = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(data.goods)})s?(?!\p{L})`, 'iu');

const WILL = String.raw`(?:[’']ll|\s+will|\s+shall|[’']re\s+going\s+to|[’']m\s+going\s+to|\s+(?:are|am|is)\s+going\s+to)`;
const BY_US = String.raw`(?:I|we|someone|somebody|one of us|the team|\p{Lu}\p{L}+)`;
const ADVERB = String.raw`(?:\s+(?:also|just|then|only|simply|be|\p{L}+ly))?`;
const ING = String.raw`(?:writing|texting|emailing|calling|ringing|sending|asking|sharing|telling)`;

/** What a brand may do for a reader that is no message. */
const DEEDS = anyOf(data.deeds);

interface Form {
  readonly form: RegExp;
  /** True where only a time makes it the announcement of a message. */
  readonly needsTime?: true;
  /** True where it is read in running text only: in a subject, “Tomorrow: …” may be an event. */
  readonly inText?: true;
}

/** Ways to say that a message comes. */
const FORMS: readonly Form[] = [
  {
    form: new RegExp(
      String.raw`(?<!\p{L})(?:[Ww]e|${BY_US})${WILL}${ADVERB}\s+(?:${VERBS}|${ING})(?!\p{L})(?! it a day)`,
      'u',
    ),
  },
  {
    form: new RegExp(
      String.raw`(?<!\p{L})(?:[Ww]e|I)${WILL}${ADVERB}\s+(?!(?:${DEEDS})(?!\p{L}))\p{L}+\s+(?:[\p{L}\d’'-]+\s+){0,5}?(?:you|your\s+inbox|your\s+phone)(?!\p{L})`,
      'u',
    ),
    needsTime: true,
  },
  {
    form: /(?<!\p{L})(?:[Ww]e|I)(?:\s+(?:also|then))?\s+(?:write|text|call|ring|phone|email|send|ask)(?!\p{L})/u,
    needsTime: true,
  },
  {
    form: new RegExp(String.raw`(?<!\p{L})(?:[Ww]e[’']re|I[’']m|[Ww]e\s+are|I\s+am)\s+${ING}(?!\p{L})`, 'u'),
    needsTime: true,
  },
  {
    form: /(?<!\p{L})(?:writes|texts|emails|calls|rings|phones|sends)\s+(?:to\s+)?you(?!\p{L})/iu,
    needsTime: true,
  },
  { form: /(?<!\p{L})you\s+get(?!\p{L})/iu, needsTime: true },
  {
    form: new RegExp(
      String.raw`(?<!\p{L})you(?:[’']ll|\s+will|\s+should)\s+(?:then\s+|also\s+)?(?:hear\s+(?:from|more|the)|(?:get|receive|have|find|see)\s+(?:[\p{L}\d’'-]+\s+){0,4}?(?:${NOUNS}))(?!\p{L})`,
      'iu',
    ),
  },
  {
    form: new RegExp(
      String.raw`(?<!\p{L})(?:expect|look\s+out\s+for|watch\s+for|keep\s+an\s+eye\s+out\s+for)\s+(?:[\p{L}\d’'-]+\s+){0,4}?(?:${NOUNS})(?!\p{L})`,
      'iu',
    ),
  },
  {
    form: new RegExp(
      String.raw`(?<!\p{L})(?:${NOUNS})s?\s+(?:[\p{L}]+\s+){0,3}?(?:comes?|arrives?|follows?|lands?|goes\s+out|will\s+(?:come|follow|arrive|land|reach|be\s+sent|go|ask|tell|show|say)|is\s+coming|is\s+due)(?!\p{L})`,
      'iu',
    ),
  },
  {
    form: new RegExp(
      String.raw`(?<!\p{L})there(?:[’']s|[’']ll\s+be|\s+is|\s+are|\s+will\s+be)\s+(?:just\s+|only\s+)?(?:one|two|three|\d+)\s+(?:more|last|final)\s+(?:${NOUNS})s?(?!\p{L})`,
      'iu',
    ),
  },
  {
    form: /^(?:next (?:week|month|time|up)|tomorrow|in \p{L}+ (?:days?|weeks?))\s*[:–—](?!.*\b(?:\d ?[ap]\.?m|\d:\d\d|o[’']clock|doors))/iu,
    inText: true,
  },
  { form: /^(?:more|part \p{L}+)(?!\p{L})/iu, needsTime: true, inText: true },
];

/** What someone else must do first. */
const CONDITION =
  /(?<!\p{L})(?:if|unless|should you|in case|provided|whenever|(?:when|once|as soon as|after|until|before|every time|each time) (?:you|your|we hear|I hear))(?!\p{L})/iu;
const EVENT =
  /(?<!\p{L})(?:when|once|as soon as|the moment|the minute|the day) (?:it|the|they|he|she|there|that|this|your|\p{Lu})/u;
const ASKED = new RegExp(
  String.raw`(?:^|[,;:]\s*|\bor\s+|\band\s+|\bjust\s+|\bplease\s+|\bto\s+)(?:${anyOf(data.imperatives)})(?!\p{L})[^.;]*?(?:\band\b|\bthen\b|,|—|–)\s*$`,
  'iu',
);
const HABIT =
  /(?<!\p{L})(?:every|each|usually|always|(?:mon|tues|wednes|thurs|fri|satur|sun)days|once a|twice a)(?!\p{L})/iu;

/** What a draft says will come or not come, in order. Sentences that depend on what the reader does are no promises to those who do nothing. */
export function promisesIn({ sentences }: DraftText): DraftPromise[] {
  const found: DraftPromise[] = [];
  for (const sentence of sentences) {
    if (sentence.text.trimEnd().endsWith('?')) continue;
    const message = messageIn(sentence);
    if (message) found.push(message);
    const silence = silenceIn(
      sentence,
      found.some(({ kind }) => kind === 'message'),
    );
    if (silence && !isAsked(sentence.text, silence.span.start)) found.push(silence);
  }
  return found;
}

/** True where what stands before a place is what the reader is asked to do first. */
const isAsked = (text: string, at: number): boolean =>
  ASKED.test(text.slice(0, at)) || /(?<!\p{L})if(?!\p{L})/iu.test(text.slice(0, at));

function messageIn(sentence: DraftSentence): DraftPromise | undefined {
  const { text } = sentence;
  if (CONDITION.test(text) || HABIT.test(text)) return undefined;
  const when = whenIn(text);
  for (const { form, needsTime, inText } of FORMS) {
    const match = inText && sentence.place !== 'text' ? undefined : form.exec(text);
    if (!match || (needsTime && !when) || ASKED.test(text.slice(0, match.index))) continue;
    const said = text.slice(match.index);
    const channels = channelsIn(said.slice(0, match[0].length), said.slice(match[0].length));
    if (channels === undefined && isAboutGoods(said, when)) continue;
    // An event that the brand waits for may come at any time, or not at all.
    if (EVENT.test(text) && !when) continue;
    return {
      kind: 'message',
      sentence,
      span: { start: match.index, end: match.index + match[0].length },
      channels,
      when,
    };
  }
  return undefined;
}

const HANDS_OVER = /(?<!\p{L})(?:send|sending|give|bring|have|get|receive|post)(?!\p{L})/iu;
const A_MESSAGE = new RegExp(String.raw`(?<!\p{L})(?:${NOUNS})(?!\p{L})`, 'iu');

/** “Send” and “give” may be said of goods: of those that are known as such, and of what is not said to be for “you” at a time. */
function isAboutGoods(said: string, when: When | undefined): boolean {
  const near = said.slice(0, NEAR);
  if (!HANDS_OVER.test(near) || A_MESSAGE.test(said.slice(0, FAR))) return false;
  return GOODS.test(said.slice(0, FAR)) || when === undefined || !/(?<!\p{L})you(?!\p{L})/iu.test(near);
}

/** The channels that the words of a promise name: by the verb, else by what is sent. */
const channelsIn = (verb: string, behind: string): Channels =>
  channelsOfVerb(verb) ?? channelsOfNoun(verb) ?? channelsOfNoun(behind.slice(0, FAR));

/** How far behind its verb the name of a message may stand, in UTF-16 units. */
const FAR = 60;
const NEAR = 40;
