import type { ChannelLimits } from '../brand/index.ts';
import type { Prose, Say } from '../text/index.ts';
import type { Finding } from './finding.ts';

/** What in a draft exceeds the limits of its channel. Characters are counted as readers see them (grapheme clusters, UAX #29). */
export function checkChannel(
  file: string,
  prose: Prose,
  channel: string,
  limits: ChannelLimits,
  say: Say,
): Finding[] {
  const last = prose.blocks.at(-1);
  if (!last) return [];
  const findings: Finding[] = [];
  const characters =
    prose.blocks.reduce((sum, block) => sum + graphemes(block.text), 0) + 2 * (prose.blocks.length - 1);
  const { maxCharacters, maxHashtags } = limits;
  if (maxCharacters !== undefined && characters > maxCharacters) {
    const message = say('{0} characters; {1} takes {2}.', characters, channel, maxCharacters);
    findings.push(finding(file, 'channel/length', last, message));
  }
  const hashtags = [
    ...file.slice(prose.frontMatter?.end ?? 0).matchAll(/(?<![\p{L}\p{N}&#/])#[\p{L}\p{N}_]+/gu),
  ];
  const surplus = maxHashtags === undefined ? undefined : hashtags[maxHashtags];
  if (surplus) {
    const start = (prose.frontMatter?.end ?? 0) + surplus.index;
    const message = say('{0} hashtags; {1} takes {2}.', hashtags.length, channel, maxHashtags ?? 0);
    findings.push(finding(file, 'channel/hashtags', { start, end: start + surplus[0].length }, message));
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
const graphemes = (text: string): number => [...segmenter.segment(text)].length;
