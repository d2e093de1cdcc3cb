import { DAY, readTime } from '../../shared/time.ts';
import type { RankedText } from '../post.ts';
import { arrange } from './order.ts';
import { scoreFeed, type ScoredFeed } from './score-feed.ts';

/** A word of a post, and what it adds to or takes from its score. */
export interface Reason {
  readonly term: string;
  readonly weight: number;
}

export interface RankedPost {
  readonly id: string;
  /** Higher is rather kept. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** The post above that it repeats. */
  readonly copyOf?: string;
}

/** What a reader wants. */
export interface FeedWish {
  /** Posts by id: kept or hidden. */
  readonly labels: ReadonlyMap<string, boolean>;
  readonly brief?: string;
  /** Words that are to say nothing: reasons that were undone. */
  readonly ignored?: ReadonlySet<string>;
}

/** Within so many days the value of being new halves. */
const NEWS_HALF_LIFE = 7;
/** A new post stands above an old one where their scores differ by less than this share of the spread. */
const NEWS = 0.1;
const REASONS = 3;

/** Ranks a feed's posts, best first, by what was kept and hidden, what is asked for, how new they are, and with variety. Nothing is stored. */
export function rankFeed(
  posts: readonly RankedText[],
  { labels, brief = '', ignored }: FeedWish,
): RankedPost[] {
  const texts = posts.map(({ text }) => text);
  const byPlace = new Map(
    posts.flatMap(({ id }, at): [number, boolean][] => {
      const keep = labels.get(id);
      return keep === undefined ? [] : [[at, keep]];
    }),
  );
  const scored = scoreFeed(texts, { labels: byPlace, brief, ignored: ignored ?? new Set() });
  const value = withNews(posts, scored.scores);
  return arrange(texts, value).map(({ at, copyOf }) => ({
    id: posts[at]?.id ?? '',
    score: rounded(scored.scores[at] ?? 0),
    reasons: reasonsOf(scored, at, texts[at] ?? ''),
    ...(copyOf === undefined ? {} : { copyOf: posts[copyOf]?.id ?? '' }),
  }));
}

function withNews(posts: readonly RankedText[], scores: Float64Array): Float64Array {
  const times = posts.map(({ time }) => readTime(time ?? ''));
  const newest = times.reduce<number>((most, time) => Math.max(most, time ?? most), -Infinity);
  const [least, most] = [
    scores.reduce((a, b) => Math.min(a, b), 0),
    scores.reduce((a, b) => Math.max(a, b), 0),
  ];
  // Where nothing was taught yet, all scores are equal, and the newest stand first.
  const spread = most - least || 1;
  return scores.map((score, at) => {
    const age = (newest - (times[at] ?? newest)) / DAY;
    return score + (Number.isFinite(age) ? NEWS * spread * (2 ** (-age / NEWS_HALF_LIFE) - 1) : 0);
  });
}

/** The words and pairs that speak most for a post, as they stand in it; for one that is rather hidden, those that speak least against it. */
function reasonsOf({ vectors, wordScores }: ScoredFeed, at: number, text: string): Reason[] {
  const best: number[] = [];
  const shown = text.toLowerCase();
  for (const unit of vectors.posts[at] ?? []) {
    const score = wordScores[unit] ?? 0;
    const place = best.findIndex((other) => score > (wordScores[other] ?? 0));
    if (score === 0 || (place < 0 && best.length >= REASONS)) continue;
    // Two words may have a comma between them.
    if (!shown.includes(vectors.vocabulary.name(unit))) continue;
    best.splice(place < 0 ? best.length : place, 0, unit);
    best.length = Math.min(best.length, REASONS);
  }
  const length = vectors.lengthAt(at);
  return best.map((unit) => ({
    term: vectors.vocabulary.name(unit),
    weight: rounded((wordScores[unit] ?? 0) / length),
  }));
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
