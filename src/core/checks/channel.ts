import type { ChannelLimits } from '../brand/index.ts';
import { fileSpan, type Prose } from '../text/index.ts';
import { type Localize } from '../base/localize.ts';
import type { Finding } from './finding.ts';

const HASHTAG = /(?<![\p{L}\p{N}&#/])#[\p{L}\p{N}_]+/gu;

/** What in a draft exceeds the limits of its channel. Characters are counted as readers see them (grapheme clusters, UAX #29). */
export function checkChannel(
  file: string,
  prose: Prose,
  channel: string,
  limits: ChannelLimits,
  say: Localize,
  charactersIn: (text: string) => number = countCharacters,
): Finding[] {
  const last = prose.blocks.at(-1);
  if (!last) return [];
  const findings: Finding[] = [];
  const { maxCharacters, maxHashtags } = limits;
  if (maxCharacters !== undefined) {
    const breaks = 2 * (prose.blocks.length - 1);
    const characters = prose.blocks.reduce((sum, { text }) => sum + charactersIn(text), breaks);
    const message = say('{0} characters; {1} allows {2}.', characters, channel, maxCharacters);
    if (characters > maxCharacters) findings.push(finding(file, 'channel/length', last, message));
  }
  // In the prose only: a link to a section or a colour in code is no hashtag.
  const hashtags = prose.blocks.flatMap((block) =>
    [...block.text.matchAll(HASHTAG)].map(({ 0: tag, index }) =>
      fileSpan(block, { start: index, end: index + tag.length }),
    ),
  );
  const surplus = maxHashtags === undefined ? undefined : hashtags[maxHashtags];
  if (surplus) {
    const message = say('{0} hashtags; {1} allows {2}.', hashtags.length, channel, maxHashtags ?? 0);
    findings.push(finding(file, 'channel/hashtags', surplus, message));
  }
  return findings;
}

function finding(file: string, rule: string, span: { start: number; end: number }, message: string): Finding {
  return {
    start: span.start,
    end: span.end,
    rule,
    kind: 'channel',
    severity: 'information',
    text: file.slice(span.start, span.end),
    message,
    fixes: [],
  };
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Characters as readers see them. */
export const countCharacters = (text: string): number => [...segmenter.segment(text)].length;
