import data from '../../../../../data/planning/promises.json' with { type: 'json' };
import escapeRegExp from 'escape-string-regexp';
import type { DraftSentence } from '../drafts/draft-text.ts';
import { channelsNamed } from './channels-named.ts';
import type { SilencePromise } from './promise.ts';
import { durationIn } from './when.ts';

const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|');
const NOUNS = anyOf(Object.values(data.nouns).flat());
const VERBS = anyOf(data.silenceVerbs);
const NOT = String.raw`(?:won[’']t|will not|[’']ll not|[’']ll never|will never|(?:[’']re|[’']m|are|am) not going to|shan[’']t|don[’']t)`;
const MORE = String.raw`(?:again|any ?more|any longer|another|further|until you|unless you|for (?:a|an|the|at least|\d|\p{L}+ (?:days|weeks|months))|about|after (?:this|that|it)|this (?:week|month))`;

/** Ways to say that nothing more comes. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:I|we)\s*${NOT}\s+(?:\p{L}+ly\s+|ever\s+)?(?:${VERBS})(?!\p{L})(?=[^.]*?(?<!\p{L})${MORE}(?!\p{L})|\s*(?:you)?[.!]?$)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:I|we)\s*${NOT}\s+send\s+(?:you\s+)?(?:another|any|more|anything)(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})you\s*(?:${NOT})\s+(?:hear|get|receive)\s+(?:from|another|any|more|anything)(?!\p{L})(?!.{0,24}until (?!you))`,
    'iu',
  ),
  /(?<!\p{L})you(?:[’']ll|\s+will)\s+(?:hear|get|receive|have)\s+(?:\p{L}+\s+)?(?:nothing|no more|silence)(?!\p{L})/iu,
  /(?<!\p{L})nothing\s+(?:(?:more|else|further|comes?|follows?)\s+)?(?:after\s+(?:this|that|it)|from\s+(?:us|me)|(?:will\s+)?(?:comes?|follows?)(?!\p{L}))/iu,
  new RegExp(
    String.raw`(?<!\p{L})(?:this|that|it)(?:[’']s|\s+is|\s+will\s+be|[’']ll\s+be)\s+(?:the|my|our|your)\s+(?:very\s+)?(?:last|final|only)\s+(?:(?:you[’']?(?:ll)?\s+)(?:will\s+)?hear|(?:[\p{L}-]+\s+)?(?:${NOUNS})|(?:thing|time)\s+(?:you|we|I)[’'\p{L}]*\s+(?:hear|write|send|ask|mention))(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})no\s+(?:more|further|other)\s+(?:${NOUNS})s?(?!\p{L})|(?<!\p{L})no\s+(?:reminders|follow-ups|chasers|chasing|nagging)(?!\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?:I|we)(?:[’']ll|\s+will)\s+(?:then\s+)?(?:leave\s+(?:you|it)\s+(?:alone|there|be|in\s+peace|at\s+that)|stop\s+(?:writing|emailing|texting|calling|here|there)|go\s+quiet|(?:keep|be|stay)\s+quiet|say\s+(?:no|nothing)\s+more)(?!\p{L})/iu,
  /(?<!\p{L})you(?:[’']ll|\s+will)\s+only\s+hear\s+from\s+(?:us|me)\s+(?:when|if)(?!\p{L})/iu,
  /(?<!\p{L})that[’']?(?:s|\s+is)\s+(?:all|it|the\s+last)\s+(?:from|you[’']ll\s+hear\s+from)\s+(?:us|me)(?!\p{L})/iu,
];

/** What a sentence says of silence; undefined where it says nothing of it. */
export function silenceIn(sentence: DraftSentence, hasAnnounced: boolean): SilencePromise | undefined {
  const { text } = sentence;
  const match = FORMS.map((form) => form.exec(text)).find((found) => found !== null);
  if (!match) return undefined;
  const duration = durationIn(text);
  // Silence until another event ends with it, and nobody knows when.
  if (
    duration === undefined &&
    /(?<!\p{L})(?:until|till|before) (?!you|then|now)/iu.test(text.slice(match.index))
  )
    return undefined;
  const said = text.slice(match.index, match.index + match[0].length + 20);
  return {
    kind: 'silence',
    sentence,
    span: { start: match.index, end: match.index + match[0].length },
    channels: channelsNamed(said.replace(/(?<!\p{L})writ\p{L}*/giu, '')),
    duration,
    isAfterNext: hasAnnounced && /(?<!\p{L})(?:after (?:that|it)|then)(?!\p{L})/iu.test(text),
    isAboutOffer: /(?<!\p{L})(?:about|on) (?:this|it|that|the)(?!\p{L})|(?<!\p{L})mention(?!\p{L})/iu.test(
      text.slice(match.index),
    ),
  };
}
