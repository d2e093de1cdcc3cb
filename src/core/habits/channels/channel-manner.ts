import type { Post } from '../../brand/index.ts';
import { rankZ, sampleOf } from '../../voice/index.ts';
import type { Sighting } from '../sightings.ts';
import {
  CHANNEL_MEASURES,
  channelUnit,
  measurePost,
  type ChannelMeasure,
  type ChannelUnit,
  type CountedSentence,
  type MeasuredPost,
} from '../channel-measures.ts';

/** A measure of a channel beside the posts of all other channels. */
export interface ChannelFigure {
  readonly measure: ChannelMeasure;
  readonly unit: ChannelUnit;
  readonly here: number;
  readonly elsewhere: number;
  /** Posts that have it, and posts. */
  readonly with: number;
  readonly of: number;
  readonly withElsewhere: number;
  readonly ofElsewhere: number;
  /** The Mann–Whitney statistic of the posts' values, above 0 where the channel has more. */
  readonly z: number;
  /** Whether it differs for a reader and by more than chance explains. */
  readonly isClear: boolean;
  /** A clear difference that only says again what sets another channel apart. */
  readonly isMirror: boolean;
  /** Sentences of the channel that show it, latest post first, at most one a post. */
  readonly sightings: readonly Sighting[];
}

/** How the posts of a channel are written. */
export interface ChannelManner {
  /** Empty for posts without a channel. */
  readonly channel: string;
  readonly posts: number;
  /** The posts that were measured; fewer than `posts` in a large channel. */
  readonly measured: number;
  readonly words: number;
  /** In the order of `CHANNEL_MEASURES`. */
  readonly figures: readonly ChannelFigure[];
}

/** Fewer posts have no manner of their own. */
export const LEAST_CHANNEL_POSTS = 5;
/** So many posts of a channel are measured. */
const MOST_POSTS = 200;
const MOST_SIGHTINGS = 8;
const POSTS_A_STEP = 20;
/** A chance below 1 in 1,000 for each measure, as for the voices of channels. */
const LEAST_Z = 3.3;
/** From which ratio lengths, and how often something comes, differ for a reader; sentences of 6 and of 8 words do not. */
const LEAST_RATIO = 1.4;
/** The same for words that are counted in 1,000, as for differences from general English. */
const LEAST_WORD_RATIO = 1.8;
/** The least difference for a reader: in posts of a hundred, and in occurrences in 1,000 words. */
const LEAST_POINTS = 20;
const LEAST_RATE = 3;

/**
 * How the posts of each channel with some posts are written beside all others, in steps of some milliseconds; the
 * channel with the most posts first. Empty for a brand with one channel. `posts` come latest first, as read;
 * `learned` has them by id in their learned form.
 */
export function* channelManners(
  posts: readonly Post[],
  learned: ReadonlyMap<string, Post>,
): Generator<undefined, readonly ChannelManner[], undefined> {
  const byChannel = new Map<string, Post[]>();
  for (const post of posts) {
    const channel = post.channel ?? '';
    const known = byChannel.get(channel);
    if (known) known.push(post);
    else byChannel.set(channel, [post]);
  }
  if (byChannel.size < 2) return [];
  const measured = new Map<string, MeasuredPost[]>();
  for (const [channel, own] of byChannel) {
    const all: MeasuredPost[] = [];
    for (const post of sampleOf(own, MOST_POSTS)) {
      all.push(measurePost(post, learned.get(post.id) ?? post));
      if (all.length % POSTS_A_STEP === 0) yield;
    }
    measured.set(channel, all);
  }
  const manners = [...measured]
    .filter(([, own]) => own.length >= LEAST_CHANNEL_POSTS)
    .map(([channel, own]) => ({
      channel,
      posts: byChannel.get(channel)?.length ?? 0,
      measured: own.length,
      words: own.reduce((sum, { words }) => sum + words, 0),
      figures: figuresOf(
        own,
        [...measured].flatMap(([name, others]) => (name === channel ? [] : others)),
      ),
    }))
    .sort((a, b) => b.posts - a.posts || (a.channel < b.channel ? -1 : 1));
  yield;
  return manners.map((manner) => ({
    ...manner,
    figures: manner.figures.map((figure, at) => ({
      ...figure,
      isMirror: isMirror(
        figure,
        manners.flatMap(({ figures }) => figures[at] ?? []),
      ),
    })),
  }));
}

const figuresOf = (here: readonly MeasuredPost[], elsewhere: readonly MeasuredPost[]): ChannelFigure[] =>
  CHANNEL_MEASURES.map((measure) => {
    const unit = channelUnit(measure);
    const [own, others] = [figureOf(here, measure), figureOf(elsewhere, measure)];
    const z = rankZ(
      here.map((post) => valueIn(post, measure)),
      elsewhere.map((post) => valueIn(post, measure)),
    );
    return {
      ...{ measure, unit, here: own, elsewhere: others, z },
      ...{ with: having(here, measure), of: here.length },
      ...{ withElsewhere: having(elsewhere, measure), ofElsewhere: elsewhere.length },
      isClear:
        elsewhere.length >= LEAST_CHANNEL_POSTS &&
        isClear(unit, own, others, z) &&
        (isLength(measure) || isClearRate(rateOf(here, measure), rateOf(elsewhere, measure))),
      isMirror: false,
      sightings: sightingsOf(here, measure, own),
    };
  });

const having = (posts: readonly MeasuredPost[], measure: ChannelMeasure): number =>
  posts.filter(({ counts }) => counts[measure] > 0).length;

/** What posts are ranked by: a length, or how often something comes in the length of the post. */
const valueIn = ({ counts, words }: MeasuredPost, measure: ChannelMeasure): number =>
  isLength(measure) ? counts[measure] : counts[measure] / Math.max(1, words);

const isLength = (measure: ChannelMeasure): measure is 'post-length' | 'sentence-length' =>
  measure === 'post-length' || measure === 'sentence-length';

function figureOf(posts: readonly MeasuredPost[], measure: ChannelMeasure): number {
  const sum = (of: (post: MeasuredPost) => number): number => posts.reduce((all, post) => all + of(post), 0);
  switch (channelUnit(measure)) {
    case 'words-a-post': {
      const lengths = posts.map(({ counts }) => counts[measure]).sort((a, b) => a - b);
      return lengths[lengths.length >> 1] ?? 0;
    }
    case 'words-a-sentence':
      return (
        sum(({ words }) => words) /
        Math.max(
          1,
          sum(({ sentences }) => sentences),
        )
      );
    case 'posts':
      return (100 * having(posts, measure)) / Math.max(1, posts.length);
    case 'in-words':
      return (
        (1000 * sum(({ counts }) => counts[measure])) /
        Math.max(
          1,
          sum(({ words }) => words),
        )
      );
  }
}

function isClear(unit: ChannelUnit, here: number, elsewhere: number, z: number): boolean {
  if (Math.abs(z) < LEAST_Z || z > 0 !== here > elsewhere) return false;
  const difference = Math.abs(here - elsewhere);
  if (unit === 'posts') return difference >= LEAST_POINTS;
  if (unit === 'in-words' && difference < LEAST_RATE) return false;
  const least = unit === 'in-words' ? LEAST_WORD_RATIO : LEAST_RATIO;
  return Math.max(here, elsewhere) >= least * Math.min(here, elsewhere);
}

/** Of posts of different lengths, the longer ones more often have anything; so the rates have to differ too. */
const isClearRate = (here: number, elsewhere: number): boolean =>
  Math.max(here, elsewhere) >= LEAST_RATIO * Math.min(here, elsewhere);

const rateOf = (posts: readonly MeasuredPost[], measure: ChannelMeasure): number =>
  posts.reduce((sum, { counts }) => sum + counts[measure], 0) /
  Math.max(
    1,
    posts.reduce((sum, { counts }) => sum + counts['post-length'], 0),
  );

/** Where one channel does something that all others do not, it is said of that channel alone. */
function isMirror({ measure, isClear: clear, z }: ChannelFigure, all: readonly ChannelFigure[]): boolean {
  if (!clear || isLength(measure)) return false;
  const others = all.filter((figure) => figure.isClear && figure.z > 0 !== z > 0).length;
  const same = all.filter((figure) => figure.isClear && figure.z > 0 === z > 0).length;
  return others > 0 && (others < same || (others === same && z < 0));
}

/** Sentences that show a measure; of a length, those of the posts nearest to it. */
function sightingsOf(posts: readonly MeasuredPost[], measure: ChannelMeasure, own: number): Sighting[] {
  const found = isLength(measure)
    ? posts
        .toSorted((a, b) => Math.abs(a.counts[measure] - own) - Math.abs(b.counts[measure] - own))
        .flatMap(({ post, shown }) => sighting(post, nearest(shown, measure, own)))
    : posts.flatMap(({ post, shown }) =>
        sighting(
          post,
          shown.find(({ counts }) => (counts[measure] ?? 0) > 0),
        ),
      );
  return found.slice(0, MOST_SIGHTINGS);
}

const sighting = (post: Post, shown: CountedSentence | undefined): Sighting[] =>
  shown ? [{ post, sentence: shown.sentence }] : [];

/** The first sentence of a post; to show how long sentences are, the one nearest to their mean length. */
const nearest = (
  shown: readonly CountedSentence[],
  measure: ChannelMeasure,
  own: number,
): CountedSentence | undefined =>
  measure === 'post-length'
    ? shown[0]
    : shown.reduce<CountedSentence | undefined>(
        (best, one) =>
          best === undefined || Math.abs(one.words - own) < Math.abs(best.words - own) ? one : best,
        undefined,
      );
