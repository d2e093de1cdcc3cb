import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { judgeCommunities, type CommunityHealth } from '../communities/judge-communities.ts';
import { likedEvents, type LikedEvent } from '../communities/nurture-draft.ts';
import type { CommunityEvent } from '../communities/events.ts';
import { ListeningFileError } from '../shared/table.ts';
import { DAY, HOUR, isoTime } from '../shared/time.ts';
import type { SparkWindow } from '../spark/card/spark-window.ts';
import { findSparks } from '../spark/find-sparks.ts';
import type { Mention, MentionFile, Series } from '../spark/mention.ts';
import { seriesOf } from '../spark/read-mentions.ts';
import { readSource } from './read-source.ts';
import type { Source, SourceFile, SourceSummary } from './source.ts';
import { UnclearDatesError } from '../shared/written-times.ts';

/** A mention that shows a spark. */
export interface ShownMention extends Pick<Mention, 'id' | 'text' | 'parent' | 'reach'> {
  /** ISO 8601. */
  readonly time: string;
  /** The file it is in. */
  readonly source: string;
}

/** An unusual time, with the texts of the mentions that show it. */
export interface Spark {
  readonly window: SparkWindow;
  readonly mentions: readonly ShownMention[];
  /** The text of the mention that was reposted most. */
  readonly mostReposted?: ShownMention;
  /** Mentions in each hour around it; `start` in milliseconds. */
  readonly hours: { readonly start: number; readonly counts: readonly number[] };
  /** True while the export ends within days of it. */
  readonly isRecent: boolean;
}

/** What a brand's files say, to be shown. */
export interface ListeningReport {
  readonly sources: readonly SourceSummary[];
  /** The latest first. */
  readonly sparks: readonly Spark[];
  /** The day of the last mention. */
  readonly mentionsUntil?: string;
  /** The likeliest to fall silent first. */
  readonly communities: readonly CommunityHealth[];
  /** The largest events of each community's last year, where there were any with five people. */
  readonly liked: Readonly<Record<string, readonly LikedEvent[]>>;
  /** The day on which communities are looked at: today, or the day after the last event that is known. */
  readonly communitiesAsOf?: string;
}

export interface ReportOptions {
  readonly salt?: string;
  /** Days since 1970. Events from this day on are planned and no past. */
  readonly today: number;
}

/** A spark is still of interest when the export ends so soon after it. */
const RECENT = 7 * DAY;

type Read = SourceFile & { readonly source?: Source; readonly skipped: number; readonly fault?: string };

/** Reads all files of a brand's folder and says what is unusual in them. A file that cannot be read is named with the reason. */
export function reportListening(
  files: readonly SourceFile[],
  { salt, today }: ReportOptions,
  localize: Localize = localizeInEnglish,
): ListeningReport {
  const read = files.map((file): Read => {
    try {
      return { ...file, ...readSource(file, salt === undefined ? {} : { salt }, localize) };
    } catch (error) {
      if (!(error instanceof ListeningFileError)) throw error;
      const fault =
        error instanceof UnclearDatesError
          ? `${error.message} ${localize('Remove the file, and use “Add a File to Listen To…”, which asks.')}`
          : error.message;
      return { ...file, skipped: 0, fault };
    }
  });
  const merged = mergeMentions(read);
  const sparks = [
    ...(merged.mentions.length > 0
      ? sparksOf(
          { mentions: merged.mentions, series: seriesOf(merged.mentions, localize), skipped: 0 },
          merged.from,
        )
      : []),
    ...read.flatMap(({ source, name }) =>
      source?.kind === 'counts'
        ? sparksOf({ mentions: [], series: source.series, skipped: 0 }, () => name)
        : [],
    ),
  ];
  const until = read.flatMap((file) => lastMention(file) ?? []).reduce((a, b) => Math.max(a, b), -Infinity);
  const communities = mergeEvents(read);
  const days = [...communities.values()]
    .flat()
    .map(({ day }) => day)
    .filter((day) => day < today);
  const asOf = Math.min(today, days.reduce((a, b) => Math.max(a, b), -Infinity) + 1);
  return {
    sources: read.map(summaryOf),
    sparks: sparks.toSorted((a, b) => b.window.alerted - a.window.alerted),
    ...(Number.isFinite(until) ? { mentionsUntil: isoTime(until) } : {}),
    communities: Number.isFinite(asOf) ? judgeCommunities(communities, asOf, localize) : [],
    liked: Object.fromEntries(
      [...communities].flatMap(([name, events]) => {
        const liked = likedEvents(events, asOf);
        return liked.length === 0 ? [] : [[name, liked]];
      }),
    ),
    ...(Number.isFinite(asOf) ? { communitiesAsOf: isoTime(asOf * DAY).slice(0, 10) } : {}),
  };
}

function sparksOf(file: MentionFile, from: (id: string) => string): Spark[] {
  const byId = new Map(file.mentions.map((mention) => [mention.id, mention]));
  const last = file.series.start + file.series.counts.length * file.series.step;
  const shown = (id: string): ShownMention[] => {
    const mention = byId.get(id);
    if (!mention) return [];
    const { text, parent, reach, time } = mention;
    return [{ id, text, parent, reach, time: isoTime(time), source: from(id) }];
  };
  return findSparks(file).map((window) => {
    const [mostReposted] = window.largest ? shown(window.largest.root) : [];
    return {
      window,
      mentions: withoutRepetition(window.mentions.flatMap(shown)),
      ...(mostReposted ? { mostReposted } : {}),
      hours: hoursAround(file.series, window),
      isRecent: last - window.end <= RECENT,
    };
  });
}

/** The same text by several people shows no more than one. */
const withoutRepetition = (mentions: readonly ShownMention[]): ShownMention[] => [
  ...new Map(mentions.map((mention) => [mention.text, mention])).values(),
];

const BEFORE = 72 * HOUR;
const AFTER = 24 * HOUR;
/** A burst of weeks is drawn from its begin. */
const MOST_HOURS = 336;

function hoursAround({ start, step, counts }: Series, window: SparkWindow): Spark['hours'] {
  const from = Math.floor(Math.max(start, window.start - BEFORE) / HOUR) * HOUR;
  const until = Math.min(start + counts.length * step, window.end + AFTER);
  const hours = new Array<number>(Math.min(MOST_HOURS, Math.max(1, Math.ceil((until - from) / HOUR)))).fill(
    0,
  );
  const first = Math.max(0, Math.floor((from - start) / step));
  for (let at = first; at < counts.length; at++) {
    const hour = Math.floor((start + at * step - from) / HOUR);
    if (hour >= hours.length) break;
    if (hour >= 0) hours[hour] = (hours[hour] ?? 0) + (counts[at] ?? 0);
  }
  return { start: from, counts: hours };
}

/** Exports overlap: a mention that several files have counts once. */
function mergeMentions(read: readonly Read[]): {
  readonly mentions: readonly Mention[];
  readonly from: (id: string) => string;
} {
  const byId = new Map<string, { readonly mention: Mention; readonly name: string }>();
  for (const { source, name } of read)
    if (source?.kind === 'mentions')
      for (const mention of source.mentions)
        if (!byId.has(mention.id)) byId.set(mention.id, { mention, name });
  const mentions = [...byId.values()].map(({ mention }) => mention).sort((a, b) => a.time - b.time);
  return { mentions, from: (id) => byId.get(id)?.name ?? '' };
}

/** An event that several files have counts once, with the most people that one of them says. */
function mergeEvents(read: readonly Read[]): ReadonlyMap<string, readonly CommunityEvent[]> {
  const sources = read.flatMap(({ source }) => (source?.kind === 'events' ? [source] : []));
  const [only] = sources;
  if (only && sources.length === 1) return only.communities;
  const days = new Map<string, Map<number, number>>();
  for (const { communities } of sources)
    for (const [name, events] of communities) {
      const own = days.get(name) ?? new Map<number, number>();
      for (const { day, people } of events) own.set(day, Math.max(people, own.get(day) ?? 0));
      days.set(name, own);
    }
  return new Map(
    [...days].map(([name, own]) => [
      name,
      [...own].map(([day, people]) => ({ day, people })).sort((a, b) => a.day - b.day),
    ]),
  );
}

function lastMention({ source }: Read): number | undefined {
  if (source?.kind === 'mentions') return source.mentions.at(-1)?.time;
  return source?.kind === 'counts'
    ? source.series.start + (source.series.counts.length - 1) * source.series.step
    : undefined;
}

function summaryOf({ name, source, skipped, fault }: Read): SourceSummary {
  if (!source) return { name, size: 0, skipped, people: 0, ...(fault === undefined ? {} : { fault }) };
  return { name, kind: source.kind, skipped, ...contentOf(source) };
}

type Content = Pick<SourceSummary, 'size' | 'people' | 'first' | 'last'>;

function contentOf(source: Source): Content {
  switch (source.kind) {
    case 'mentions': {
      const people = new Set(source.mentions.map(({ author }) => author).filter((author) => author !== ''))
        .size;
      return { size: source.mentions.length, people, ...span(source.mentions.map(({ time }) => time)) };
    }
    case 'counts': {
      const { start, step, counts } = source.series;
      return { size: counts.length, people: 0, ...span([start, start + (counts.length - 1) * step]) };
    }
    case 'events': {
      const days = [...source.communities.values()].flat().map(({ day }) => day * DAY);
      return { size: days.length, people: 0, ...span(days.sort((a, b) => a - b)) };
    }
    case 'feed': {
      const people = new Set(source.posts.map(({ author }) => author ?? '')).size;
      const times = source.posts.flatMap(({ time }) => time ?? []).sort();
      const [first, last] = [times[0], times.at(-1)];
      return {
        ...{ size: source.posts.length, people },
        ...(first !== undefined && last !== undefined ? { first, last } : {}),
      };
    }
  }
}

/** @param times ascending */
function span(times: readonly number[]): Pick<Content, 'first' | 'last'> {
  const [first, last] = [times[0], times.at(-1)];
  return first === undefined || last === undefined ? {} : { first: isoTime(first), last: isoTime(last) };
}
