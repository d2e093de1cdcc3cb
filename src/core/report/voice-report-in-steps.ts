import type { Localize } from '../base/localize.ts';
import type { Post } from '../brand/index.ts';
import { reportCorpus } from '../brand-model/reports/corpus-report.ts';
import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import { summarize } from '../brand-model/reports/summary.ts';
import { countCells, type AngleMap } from '../directions/index.ts';
import {
  channelManners,
  clearFigures,
  explainFigure,
  postsAsRead,
  type ChannelFigure,
} from '../habits/index.ts';
import {
  countMeasures,
  measureFacet,
  measureOf,
  MEASURES,
  measureUnit,
  sampleOf,
  usualMeasure,
  type MeasureCounts,
} from '../voice/index.ts';
import type { ProofReport } from '../voice/proof/report/index.ts';
import { howItSounds } from './how-it-sounds.ts';
import { overTime, sumOf, type CountedPost } from './over-time.ts';
import { reportPost } from './report-posts.ts';
import { standingPosts } from './standing-posts.ts';
import type {
  ComparedBrand,
  MeasuredRow,
  ReportAngle,
  ReportBasis,
  ReportChannel,
  ReportPost,
  VoiceReport,
} from './voice-report.ts';

/** A brand whose figures stand beside the report's. */
export interface Compared {
  readonly kind: ComparedBrand['kind'];
  readonly brand: ReadonlyBrandModel;
}

export interface ReportParts {
  readonly compared: readonly Compared[];
  readonly angles: AngleMap;
  /** Of an earlier run; a report is made without one too. */
  readonly proof: ProofReport | undefined;
  readonly localize: Localize;
}

/** So many posts of a compared brand are measured. */
const MOST_COMPARED = 400;
const MOST_CHANNELS = 6;
const MOST_COMPARED_BRANDS = 5;
const MOST_EXAMPLES = 3;
const POSTS_A_STEP = 20;

/** Collects everything that a voice report shows, in steps of some milliseconds. */
export function* voiceReportInSteps(
  brand: ReadonlyBrandModel,
  { compared, angles, proof, localize }: ReportParts,
): Generator<undefined, VoiceReport, undefined> {
  const posts = [...brand.voices.english(brand.postsInOrder())];
  const counted = yield* countPosts(posts);
  const others = [];
  for (const each of compared.slice(0, MOST_COMPARED_BRANDS)) others.push(yield* measureOther(each));
  const all = sumOf(counted);
  const rows = rowsOf(
    brand,
    all,
    others.map(({ counts }) => counts),
  );
  const { profile } = brand;
  const sound = all.words === 0 ? [] : howItSounds(rows, all, brand.voice, posts);
  yield;
  const change = overTime(counted);
  yield;
  return {
    brand: brand.pinnedAs === undefined ? profile.name : `${profile.name} (${brand.pinnedAs})`,
    description: profile.description,
    weAre: profile.weAre,
    weAreNot: profile.weAreNot,
    traits: profile.traits.map(({ name, description = '' }) => ({ name, description })),
    audiences: Object.entries(profile.audiences),
    language: brand.voices.mainLanguage,
    basis: basisOf(brand, localize),
    measured: posts.length,
    compared: others.map(({ counts: { posts: of, words }, name, kind }) => ({
      name,
      kind,
      posts: of,
      words,
    })),
    rows,
    sound,
    overTime: change,
    dated: counted.filter(({ post }) => post.date !== undefined).length,
    channels: yield* channelsOf(brand, localize),
    standing: yield* standingPosts(brand, posts),
    ...anglesOf(brand, angles),
    proof,
  };
}

function* countPosts(posts: readonly Post[]): Generator<undefined, CountedPost[], undefined> {
  const counted: CountedPost[] = [];
  for (const post of posts) {
    counted.push({ post, counted: countMeasures(post.blocks) });
    if (counted.length % POSTS_A_STEP === 0) yield;
  }
  return counted;
}

function* measureOther({
  brand,
  kind,
}: Compared): Generator<
  undefined,
  { name: string; kind: ComparedBrand['kind']; counts: MeasureCounts },
  undefined
> {
  const posts = sampleOf(brand.voices.english(brand.posts.values()), MOST_COMPARED);
  return { name: brand.profile.name, kind, counts: sumOf(yield* countPosts(posts)) };
}

const rowsOf = (
  { voice }: ReadonlyBrandModel,
  own: MeasureCounts,
  others: readonly MeasureCounts[],
): MeasuredRow[] =>
  MEASURES.map((measure) => ({
    measure,
    facet: measureFacet(measure),
    unit: measureUnit(measure),
    own: measureOf(own, measure),
    usual: usualMeasure(voice.background, measure),
    others: others.map((other) => measureOf(other, measure)),
  }));

const MOST_DIFFERENCES = 6;

function* channelsOf(
  brand: ReadonlyBrandModel,
  localize: Localize,
): Generator<undefined, ReportChannel[], undefined> {
  const manners = yield* channelManners(postsAsRead(brand), brand.posts);
  return manners.slice(0, MOST_CHANNELS).map(({ channel, posts, words, figures }): ReportChannel => {
    const differing = clearFigures(figures);
    // What sets another channel apart is said only where there is nothing else to say.
    const shown = differing.length > 0 ? differing : figures.filter(({ isClear }) => isClear);
    return {
      ...{ name: channel, posts, words },
      figures: figures.map((figure) => ({ ...figure, sightings: [] })),
      differences: shown.slice(0, MOST_DIFFERENCES).map((figure) => ({
        text: explainFigure(figure, localize),
        example: exampleOfFigure(figure),
      })),
    };
  });
}

/** A sentence that shows a figure; none for what the channel seldom has. */
function exampleOfFigure({ unit, z, sightings }: ChannelFigure): ReportPost | undefined {
  if (unit !== 'words-a-post' && unit !== 'words-a-sentence' && z < 0) return undefined;
  const found = sightings.find(({ post }) => post.consent.quote);
  return found && reportPost(found.post, unit === 'words-a-post' ? undefined : found.sentence);
}

function anglesOf(brand: ReadonlyBrandModel, map: AngleMap): Pick<VoiceReport, 'angles' | 'plain'> {
  const { rows } = countCells(map, { by: 'channel' });
  const angles = rows.flatMap(({ id, standing, posts }): ReportAngle[] => {
    if (id === undefined) return [];
    const examples = posts
      .map((at) => map.posts[at])
      .filter((mapped) => mapped?.because !== undefined)
      .slice(-MOST_EXAMPLES)
      .flatMap((mapped) => {
        const post = mapped && brand.posts.get(mapped.post);
        return post && mapped.because ? [reportPost(post, mapped.because)] : [];
      });
    return [{ id, standing, posts: posts.length, examples }];
  });
  return { angles, plain: rows.find(({ id }) => id === undefined)?.posts.length ?? 0 };
}

function basisOf(brand: ReadonlyBrandModel, localize: Localize): ReportBasis {
  const { posts, words, files, channels, languages, firstDate, lastDate, unquotable } = summarize(
    brand,
    localize,
  );
  const leftOut = reportCorpus(brand, localize)
    .files.filter(({ posts: learned }) => learned === 0)
    .map(({ path, notes }) => ({ path, notes }));
  return { posts, words, files: files.length, channels, languages, firstDate, lastDate, unquotable, leftOut };
}
