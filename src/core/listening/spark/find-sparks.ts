import { HOUR } from '../shared/time.ts';
import { evidenceOf } from './card/evidence.ts';
import { mergeAlerts, type Burst } from './card/burst.ts';
import { concernOf, toneOf } from './card/concern.ts';
import { similarWording } from './card/copies.ts';
import type { BaseRate, SparkWindow } from './card/spark-window.ts';
import { sizeOf, type CascadeSize } from './cascades.ts';
import type { Mention, MentionFile, Series } from './mention.ts';
import { Baseline } from './volume/baseline.ts';
import { volumeAlerts } from './volume/volume-alerts.ts';
import { risingTerms } from './words/rising-terms.ts';
import { wordAlerts } from './words/word-alerts.ts';

/** A burst is compared with at most so many mentions before it. */
const COMPARED = 20_000;
const SHOWN_TERMS = 10;
const DAY_HOURS = 24;

/** Finds the unusual times of an export, each with its evidence. Alerts are causal; what a card says is about the whole burst as far as the export has it. */
export function findSparks({ mentions, series }: MentionFile): SparkWindow[] {
  const hasTexts = mentions.some(({ text }) => text !== '');
  const bursts = mergeAlerts(
    volumeAlerts(series),
    hasTexts ? wordAlerts(mentions) : [],
    hasTexts ? mentions[0]?.time : undefined,
  );
  const baseline = new Baseline(series);
  const waiting = { ended: 0, of: 0 };
  return bursts.map((burst) => {
    const window = cardOf(burst, mentions, { ...waiting }, peakOf(burst, series, baseline));
    waiting.of++;
    if (burst.end - burst.alerted <= DAY_HOURS * HOUR) waiting.ended++;
    return window;
  });
}

type Peak = Pick<SparkWindow, 'peak' | 'observed' | 'expected'>;

/** The hour with the most mentions. */
function peakOf(
  { volume, start, alerted, end }: Burst,
  { counts, step, start: first }: Series,
  baseline: Baseline,
): Peak {
  const [highest] = volume.toSorted((a, b) => b.observed - a.observed);
  if (highest)
    return {
      peak: highest.peak,
      observed: Math.round(highest.observed),
      expected: Math.round(highest.expected),
    };
  let best: Peak = { peak: alerted, observed: 0, expected: 0 };
  const last = Math.min(counts.length - 1, Math.floor((end - first) / step));
  for (let at = Math.max(0, Math.floor((start - first) / step)); at <= last; at++) {
    const usual = baseline.at(at);
    if (usual && usual.observed > best.observed)
      best = { peak: first + (at + 1) * step, observed: usual.observed, expected: usual.expected };
  }
  return { ...best, observed: Math.round(best.observed), expected: Math.round(best.expected) };
}

function cardOf(burst: Burst, mentions: readonly Mention[], waiting: BaseRate, peak: Peak): SparkWindow {
  const { start, alerted, end } = burst;
  const kind = burst.volume.length > 0 ? 'numbers' : 'words';
  const whole: SparkWindow = {
    ...{ start, alerted, end, kind, waiting, ...peak },
    ...{ terms: [], mentions: [], coordination: null, answers: ['wait', 'look', 'reply'] },
  };
  const inside = mentions.slice(placeOf(mentions, start), placeOf(mentions, end + 1));
  if (inside.length === 0) return whole;
  const begin = placeOf(mentions, start);
  const before = mentions.slice(Math.max(0, begin - COMPARED), begin);
  const about = kind === 'words' ? uniqueMentions(burst) : inside;
  const terms = risingTerms(inside, before);
  const coordination = similarWording(about) ?? null;
  const largest = largestCascade(inside, end);
  return {
    ...whole,
    terms: terms.slice(0, SHOWN_TERMS).map(({ term }) => term),
    mentions: evidenceOf(about, terms),
    coordination,
    concern: concernOf(toneOf(about), toneOf(before), coordination !== null),
    ...(largest ? { largest } : {}),
  };
}

const uniqueMentions = ({ words }: Burst): Mention[] =>
  [
    ...new Map(words.flatMap((alert) => alert.mentions).map((mention) => [mention.id, mention])).values(),
  ].sort((a, b) => a.time - b.time);

/** The most reposted mention of a burst, where it was reposted more than once or twice. */
function largestCascade(inside: readonly Mention[], end: number): CascadeSize | undefined {
  const roots = new Map(inside.filter(({ parent }) => parent === '').map(({ id, time }) => [id, time]));
  const ages = new Map<string, number[]>();
  for (const { parent, time } of inside) {
    const root = roots.get(parent);
    if (root !== undefined) ages.set(parent, [...(ages.get(parent) ?? []), time - root]);
  }
  const [most] = [...ages].sort(([, a], [, b]) => b.length - a.length);
  const root = most && roots.get(most[0]);
  return most && root !== undefined && most[1].length > 2 && end > root
    ? { root: most[0], ...sizeOf(most[1], end - root) }
    : undefined;
}

/** The place of the first mention at or after a time. */
function placeOf(mentions: readonly Mention[], time: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.time ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
