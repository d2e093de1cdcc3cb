import { median } from '../../../base/numbers/median.ts';
import type { Localize } from '../../../base/localize.ts';
import type { TopicPost } from '../topics/topics-of.ts';
import type { BriefReason } from './brief.ts';
import { levelsOf, residualsOf } from '../slots/adjust.ts';
import type { PostFigures } from '../analytics/match-posts.ts';

/** With fewer posts that have figures, their median says little. */
const FEWEST_POSTS = 20;
/** A topic has at least so many of them. */
const FEWEST_OF_TOPIC = 4;
/** As many posts at the brand's median are added to each topic: one that was read widely is no pattern. */
const SHRINK = 4;
/** Standard errors that an effect is above none, at least: of twelve topics without one, all stay silent in nine of ten brands. */
const SURE = 2.6;
/** A smaller difference is no reason to write. */
const LEAST_RATIO = 1.25;
/** A normal distribution's standard deviation over its median absolute deviation. */
const DEVIATIONS = 1.4826;
/** Posts of the same half year have had about as long to be found. Days. */
const HALF_YEAR = 182;
/** Posts that are given as evidence. */
const SHOWN = 6;

/**
 * Says of each topic whether its posts are read more often than the brand's median post, other things equal: the logarithm of the figures, with age and
 * channel taken out, shrunk towards none. Mostly silent.
 * @param posts those with a day, oldest first
 */
export function readMore(
  figures: readonly PostFigures[],
  posts: readonly TopicPost[],
  localize: Localize,
): (topic: string) => BriefReason | undefined {
  const read = figures.map((one) => effectsIn(one, posts));
  return (topic) => {
    const effects = read.flatMap((effectOf) => effectOf(topic) ?? []);
    const [most] = effects.sort((a, b) => b.posts.length - a.posts.length);
    if (!most) return undefined;
    const { ratio, metric, source } = most;
    const text = localize(
      'Its posts have {0} times the “{1}” of the brand’s median post ({2} posts in {3})',
      ...[Math.round(ratio * 10) / 10, metric, most.posts.length, source],
    );
    const shown = [...most.posts].sort((a, b) => b.count - a.count).slice(0, SHOWN);
    return { text, posts: shown.map(({ post: { id, path, title, date } }) => ({ id, path, title, date })) };
  };
}

interface Effect {
  readonly ratio: number;
  readonly metric: string;
  readonly source: string;
  readonly posts: readonly { readonly post: TopicPost; readonly count: number }[];
}

function effectsIn(
  { counts, metric, source }: PostFigures,
  posts: readonly TopicPost[],
): (topic: string) => Effect | undefined {
  const counted = posts.flatMap((post) => {
    const count = counts.get(post.id);
    return count === undefined ? [] : [{ post, count }];
  });
  if (counted.length < FEWEST_POSTS) return () => undefined;
  const controls = [
    ...levelsOf(counted.map(({ post }) => String(Math.floor((post.day ?? 0) / HALF_YEAR)))),
    ...levelsOf(counted.map(({ post }) => post.channel)),
  ];
  const left = residualsOf(controls)(Float64Array.from(counted, ({ count }) => Math.log1p(count)));
  const middle = median([...left]);
  const scores = [...left].map((value) => value - middle);
  const spread = DEVIATIONS * median(scores.map(Math.abs));
  return (topic) => {
    const own = counted.flatMap((one, at) =>
      one.post.topic === topic ? [{ ...one, score: scores[at] ?? 0 }] : [],
    );
    if (own.length < FEWEST_OF_TOPIC || spread === 0) return undefined;
    const effect = (median(own.map(({ score }) => score)) * own.length) / (own.length + SHRINK);
    const ratio = Math.exp(effect);
    // The median of few is less sure than their mean, by the square root of half of pi.
    const error = (Math.sqrt(Math.PI / 2) * spread) / Math.sqrt(own.length + SHRINK);
    return ratio >= LEAST_RATIO && effect >= SURE * error ? { ratio, metric, source, posts: own } : undefined;
  };
}
