import { forbidding, names, type StatedKind } from '../../stated-kind.ts';

export const semicolons: StatedKind = {
  name: 'semicolons',
  title: (localize) => localize('Semicolons'),
  description: 'A semicolon where the profile says that there should be none.',
  readPart: (part, instruction) => (names('semicolons', part) ? forbidding(/;/g, instruction) : undefined),
};

export const exclamationMarks: StatedKind = {
  name: 'exclamation-marks',
  title: (localize) => localize('Exclamation marks'),
  description: 'An exclamation mark where the profile wants none, or more of them than it allows.',
  readPart: (part, instruction) =>
    names('exclamation-marks', part)
      ? forbidding(/!+/g, instruction, () => [{ replacement: '.' }])
      : undefined,
};

// Signs such as © and ™ are emoji only with a selector.
const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\u200D\p{Extended_Pictographic}\uFE0F?|\p{EMod})*|(?<!\S)[:;]-?[)(D](?!\S)/gu;

export const emoji: StatedKind = {
  name: 'emoji',
  title: (localize) => localize('Emoji'),
  description: 'An emoji where the profile wants none, or more of them than it allows.',
  readPart: (part, instruction) => (names('emoji', part) ? forbidding(EMOJI, instruction) : undefined),
};

const HASHTAG = /(?<![\p{L}\p{N}&#/])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+/gu;

export const hashtags: StatedKind = {
  name: 'hashtags',
  title: (localize) => localize('Hashtags'),
  description: 'A hashtag where the profile wants none, or more of them than it allows.',
  readPart: (part, instruction) => (names('hashtags', part) ? forbidding(HASHTAG, instruction) : undefined),
};

// Not the hyphen in “well-made” or the dash of “9–17”.
const DASH = /—|(?<=\s)–(?=\s)|(?<=\s)--(?=\s)/g;

export const dashes: StatedKind = {
  name: 'dashes',
  title: (localize) => localize('Dashes'),
  description: 'A dash between words where the profile wants none, or more of them than it allows.',
  readPart: (part, instruction) => (names('dashes', part) ? forbidding(DASH, instruction) : undefined),
};

export const ellipses: StatedKind = {
  name: 'ellipses',
  title: (localize) => localize('Ellipses'),
  description: 'Three dots where the profile wants none.',
  readPart: (part, instruction) =>
    names('ellipses', part) ? forbidding(/…|\.{3,}/g, instruction) : undefined,
};

export const ampersands: StatedKind = {
  name: 'ampersands',
  title: (localize) => localize('Ampersands'),
  description: 'An ampersand between words where the profile wants “and”.',
  readPart: (part, instruction) =>
    names('ampersands', part)
      ? forbidding(/(?<=\p{Ll}\s)&(?=\s\p{Ll})/gu, instruction, () => [{ replacement: 'and' }])
      : undefined,
};
