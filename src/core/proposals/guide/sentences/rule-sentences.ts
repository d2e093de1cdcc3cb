import { mechanicIn } from './mechanics.ts';

/** A sentence that tells somebody what to do. */
export const DIRECTIVE =
  /\b(?:must|should|shouldn['’]t|mustn['’]t|never|always|avoid|please|do not|don['’]t|needs? to|have to|has to|only|is not allowed|not permitted|at all times|approved?|spelt|spelled|prefer)\b/iu;
export const IMPERATIVE =
  /^(?:please\s+)?(?:always|never|avoid|use|write|say|keep|put|make|start|begin|end|finish|give|tell|show|lead|talk|speak|address|explain|describe|name|state|sign|spell|read|cut|check|ask|prefer|limit|include|add|aim|choose|be|do|don['’]t|do\s+not|no|one|two)\b/iu;
export const FORBIDS = /^(?:please\s+)?(?:never|avoid|don['’]t|do\s+not|no)\b|:\s*no\.?$/iu;
/** In running text, only verbs about writing begin a rule. */
const WRITING =
  /^(?:please\s+)?(?:always|use|write|say|keep|put|start|begin|end|finish|spell|call|refer|name|sign|capitalise|capitalize)\b/iu;
/** About the document, its editions and copies. */
const ABOUT_DOCUMENT =
  /\b(?:editions?|out\s+of\s+date|superseded|(?:if\s+you\s+have|throw\s+away)\s+(?:the|an?)\s+.*\b(?:copy|one|version)|own\s+sheet|circulate)\b/iu;
const FOLLOW_UP =
  /^(?:it|it['’]s|this|that|that['’]s|they|these|those|everybody|everyone|nobody|we|he|she|people|in\s+that\s+order)\b/iu;

export const isAboutDocument = (sentence: string): boolean => ABOUT_DOCUMENT.test(sentence);
/** The paragraph below a guide's title that says what the document is and whose. */
export const isImprint = (text: string): boolean =>
  /\b(?:edition|version|revised|owners?|kept\s+by|last\s+(?:touched|updated)|to\s+be\s+pinned|circulate|living\s+document)\b/iu.test(
    text,
  );
/** Goes on with the sentence before it, and is no rule of its own. */
export const isFollowUp = (sentence: string): boolean =>
  FOLLOW_UP.test(sentence) && !DIRECTIVE.test(sentence);
/** A rule wherever it stands. */
export const isPlainRule = (sentence: string): boolean =>
  FORBIDS.test(sentence) || WRITING.test(sentence) || mechanicIn(sentence) !== undefined;
/** A rule where it is an item of a list. */
export const isRuleItem = (text: string): boolean =>
  IMPERATIVE.test(text) || DIRECTIVE.test(text) || mechanicIn(text) !== undefined;

export const plainRule = (sentence: string): string => {
  const text = sentence.trim();
  return /[.!?]["”’')]?$/.test(text) ? text : `${text}.`;
};

/** Profiles have no rules of a single channel yet; what holds only in some places is not checked in others. */
export const ruleOfChannel = (text: string, channel: string): string =>
  `${plainRule(text).replace(/\.$/, '')} (${channel} only).`;

const CHANNELS =
  'instagram|linked\\s?in|facebook|twitter|x|tik\\s?tok|youtube|threads|bluesky|mastodon|pinterest|whatsapp|snapchat|newsletters?|e-?mails?|blogs?|press\\s+releases?|websites?|sms|text\\s+messages|podcasts?';
const OF_CHANNEL = '(?:\\s+(?:posts?|captions?|stories|articles|pages))?';
const CHANNEL = new RegExp(`^(?:[\\d.]+\\s+)?(?:on\\s+|for\\s+|our\\s+)?(${CHANNELS})${OF_CHANNEL}$`, 'iu');
const CHANNEL_START = new RegExp(
  `(?:^|(?<=[.!?;]\\s))(?:on\\s+|for\\s+)?(${CHANNELS})${OF_CHANNEL}:\\s+`,
  'giu',
);

/** What a text says of each channel: “LinkedIn: three hashtags. X: no hashtags.” Undefined where it does not begin with one. */
export function channelParts(
  text: string,
): { readonly channel: string; readonly text: string }[] | undefined {
  const starts = [...text.matchAll(CHANNEL_START)];
  if (starts[0]?.index !== 0) return undefined;
  return starts.map(({ 0: start, 1: channel = '', index }, at) => ({
    channel,
    text: text.slice(index + start.length, starts[at + 1]?.index).trim(),
  }));
}

/** The channel that a heading names. */
export const channelOfHeading = (heading: string): string | undefined =>
  CHANNEL.exec(heading.replace(/[^\p{L}\p{N}\s.-]/gu, '').trim())?.[1];

/** Sentences of a guide: a full stop, and then a capital, a figure or a quotation mark. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?]["”’')]?)(?<!\b(?:max|min|approx|ca)\.)\s+(?=[“"‘'(]?[\p{Lu}\p{N}#])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
