import data from '../../../../../data/planning/promises.json' with { type: 'json' };
import escapeRegExp from 'escape-string-regexp';
import type { ChannelKind } from '../channels.ts';

type Channels = readonly ChannelKind[] | undefined;

/** The channels that words for messages name; a letter may come by post or by e-mail. */
const KINDS: Readonly<Record<string, readonly ChannelKind[]>> = {
  email: ['email'],
  sms: ['sms', 'chat'],
  chat: ['chat'],
  phone: ['phone'],
  push: ['push'],
  print: ['print'],
  written: ['email', 'print', 'chat', 'sms', 'social', 'push', 'other'],
};

const indexOf = (
  words: Readonly<Record<string, readonly string[]>>,
): readonly (readonly [RegExp, Channels])[] =>
  Object.entries(words)
    .filter(([channel]) => channel !== 'any')
    .map(([channel, names]) => [
      new RegExp(String.raw`(?<![\p{L}-])(?:${names.map(escapeRegExp).join('|')})s?(?!\p{L})`, 'iu'),
      KINDS[channel],
    ]);

const VERBS = indexOf(data.verbs);
const NOUNS = indexOf(data.nouns);

/** The channels that the verb of a promise names. */
export const channelsOfVerb = (text: string): Channels => VERBS.find(([pattern]) => pattern.test(text))?.[1];
/** The channels that the name of a message names. */
export const channelsOfNoun = (text: string): Channels => NOUNS.find(([pattern]) => pattern.test(text))?.[1];
/** Either of both. */
export const channelsNamed = (text: string): Channels => channelsOfNoun(text) ?? channelsOfVerb(text);
