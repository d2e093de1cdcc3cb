import type { Profile } from '../../brand/index.ts';
import type { Localize } from '../../base/localize.ts';
import { inOneLine } from './in-one-line.ts';
import type { CardLine, OfferedSection } from './budget.ts';

/** Banned terms per line; lines are only dropped whole. */
const TERMS_A_LINE = 12;

/**
 * What the brand's profile states, as of a day, YYYY-MM-DD: most important first. `channel` is the draft's.
 */
export function statedSections(
  profile: Profile,
  channel: string | undefined,
  today: string,
  localize: Localize,
): OfferedSection[] {
  const { name, description, traits, dos, donts, terms, banned, facts } = profile;
  return [
    stated(localize('Who this is'), [
      inOneLine(name),
      description === '' ? '' : inOneLine(description),
      ...channelLines(profile, channel, localize),
    ]),
    stated(
      localize('Style'),
      traits.map((trait) => point(trait.description ? `${trait.name}: ${trait.description}` : trait.name)),
    ),
    stated(localize('Always'), dos.map(point)),
    stated(localize('Never'), donts.map(point)),
    stated(
      localize('Terms'),
      terms.map(({ use, insteadOf }) =>
        point(insteadOf.length > 0 ? localize('{0}, not {1}', use, insteadOf.join(', ')) : use),
      ),
    ),
    stated(
      localize('Words it never writes'),
      inLinesOf(
        TERMS_A_LINE,
        banned.map(({ term }) => term),
      ).map((few) => point(few.join(', '))),
    ),
    stated(
      localize('Facts: state only these dates, prices, names and claims and those in the draft'),
      facts
        .filter(({ expires }) => expires === undefined || expires >= today)
        .map(({ text, expires }) =>
          point(expires === undefined ? text : localize('{0} (until {1})', text, expires)),
        ),
    ),
  ];
}

/** The draft's channel in the profile's words, and its rules. */
function channelLines({ channels }: Profile, channel: string | undefined, localize: Localize): string[] {
  const limits = channel === undefined ? undefined : channels[channel];
  if (channel === undefined || !limits) return [];
  const { maxCharacters, minCharacters, maxWords, minWords, maxHashtags, notes } = limits;
  const name = inOneLine(channel);
  return [
    localize('The draft is for {0}.', name),
    maxCharacters === undefined ? '' : localize('{0} allows at most {1} characters.', name, maxCharacters),
    minCharacters === undefined ? '' : localize('{0} asks for at least {1} characters.', name, minCharacters),
    maxWords === undefined ? '' : localize('{0} allows at most {1} words.', name, maxWords),
    minWords === undefined ? '' : localize('{0} asks for at least {1} words.', name, minWords),
    maxHashtags === undefined ? '' : localize('{0} allows at most {1} hashtags.', name, maxHashtags),
    notes === undefined ? '' : inOneLine(notes),
  ];
}

const stated = (title: string, lines: readonly string[]): OfferedSection => ({
  title,
  rank: 'stated',
  lines: lines.filter((line) => line !== '').map((text): CardLine => ({ text })),
});

/** A list item; the profile's text is data like any other. */
export const point = (text: string): string => `- ${inOneLine(text)}`;

function inLinesOf(size: number, terms: readonly string[]): string[][] {
  const lines: string[][] = [];
  for (let at = 0; at < terms.length; at += size) lines.push(terms.slice(at, at + size));
  return lines;
}
