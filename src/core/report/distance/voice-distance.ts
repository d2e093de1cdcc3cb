import { median } from '../../base/numbers/median.ts';
import type { Localize } from '../../base/localize.ts';
import { findEvidence, locate, type Evidence } from '../../brand-model/reports/evidence.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { DEFAULT_CONSENT, readCorpusFile, type Post } from '../../brand/index.ts';
import { noticeKind } from '../../checks/index.ts';
import { ENGLISH, type ProseBlock, type Span } from '../../text/index.ts';
import {
  channelShifts,
  driftOf,
  explain,
  explainShift,
  percentileOf,
  scoreText,
  type Calibration,
  type CorpusPost,
  type SentenceDrift,
  type Voice,
} from '../../voice/index.ts';
import { closerToTheirOwn } from './own-voice.ts';

/** A post of another voice, such as a persona's sample, as its file has it. */
export interface SampleFile {
  /** A name that the results call it by. */
  readonly path: string;
  readonly text: string;
}

/** A sentence of a sample that the brand would not write so. The span is in the sample's file. */
export interface DistantPassage extends Span {
  readonly path: string;
  readonly sentence: string;
  /** Why, in words, the strongest reason first. */
  readonly reasons: readonly string[];
  /** A sentence of the brand that shows what it does instead, where there is one. */
  readonly brand: Evidence | undefined;
}

/** A habit in which the samples differ from the brand’s posts by more than chance. */
export interface DistantHabit {
  readonly text: string;
  /** A sentence of a sample, or of the brand, that shows it. */
  readonly shownBy:
    { readonly whose: 'sample' | 'brand'; readonly path: string; readonly sentence: string } | undefined;
}

/** How far other posts are from a brand’s voice, with the passages that show it. */
export interface MeasuredDistance {
  readonly kind: 'measured';
  /** Each sample's place, 0 to 100, among the brand's own posts of its length: low is far off. */
  readonly places: readonly { readonly path: string; readonly percentile: number }[];
  /** The middle of these places. */
  readonly median: number;
  /** `apart`: farther off than posts of the brand would be but once in a hundred times. */
  readonly verdict: 'apart' | 'near';
  /** How many samples a voice learned from the other samples knows better than the brand's does. */
  readonly closerToOwn: number;
  readonly habits: readonly DistantHabit[];
  readonly passages: readonly DistantPassage[];
}

/**
 * The distance of a voice from the brand's. `few-samples`: too little text of the other voice, `more` posts of `words` words are missing.
 * `few-posts`: the brand has too few posts of its own to compare with.
 */
export type VoiceDistance =
  | MeasuredDistance
  | { readonly kind: 'few-samples'; readonly more: number; readonly words: number }
  | { readonly kind: 'few-posts' };

/** Three places tell a voice that is far off from one that is near; with two, one odd post would decide. */
export const LEAST_SAMPLES = 3;
/** Words of a post below which a brand’s posts are not compared either, unless its calibration says otherwise. */
const LEAST_WORDS = 40;
/** As for a channel; see `ENOUGH_POSTS` of channels. */
const LEAST_FOR_WORDS = 8;
const MOST_PASSAGES = 6;
const MOST_REASONS = 2;
/** The mean of places that a brand's own posts fall below once in a hundred times: uniform places, the normal limit of their mean. */
const Z_OF_ONE_IN_HUNDRED = 2.326;
const DEVIATION_OF_A_PLACE = 100 / Math.sqrt(12);

/**
 * Learns the voice of samples and compares it with a brand's. Samples that do not allow learning are not read, and of those that do not allow
 * quoting no sentence is shown. English only: samples in other languages count as none.
 * @param today YYYY-MM-DD
 */
export function voiceDistance(
  brand: ReadonlyBrandModel,
  files: readonly SampleFile[],
  today: string,
  localize: Localize,
): VoiceDistance {
  const found = placedSamples(brand, files, today);
  if (found.kind !== 'measured') return found;
  const { posts, samples: placed } = found;
  const { voice } = found.view;
  const places = placed.map(({ percentile }) => percentile);
  return {
    kind: 'measured',
    places: placed.map(({ post, percentile }) => ({ path: post.id, percentile })),
    median: median(places),
    verdict: found.verdict,
    closerToOwn: closerToTheirOwn(
      voice,
      placed.map(({ post }) => post),
    ),
    habits: habitsOf(brand, posts, localize),
    passages: passagesOf(brand, voice, posts, localize),
  };
}

/** Samples that may be learned, and their places among the brand's own posts. */
interface PlacedSamples {
  readonly kind: 'measured';
  /** All of them, short ones included. */
  readonly posts: readonly Post[];
  readonly samples: readonly { readonly post: Post; readonly percentile: number }[];
  readonly verdict: MeasuredDistance['verdict'];
  readonly view: { readonly voice: Voice; readonly calibration: Calibration };
}

/** The samples long enough to have a place; without three of them there is no distance. */
export function placedSamples(
  brand: ReadonlyBrandModel,
  files: readonly SampleFile[],
  today: string,
): PlacedSamples | Exclude<VoiceDistance, MeasuredDistance> {
  const posts = files
    .flatMap((file) => readSample(file, today))
    .filter(({ blocks }) => isEnglish(brand, blocks));
  const view = brand.voiceView(ENGLISH);
  if (!view?.voice || view.calibration.bands.length === 0) return { kind: 'few-posts' };
  const { voice, calibration } = view;
  const placed = posts.flatMap((post) => {
    const place = percentileOf(calibration, scoreText(voice, post.blocks));
    return 'percentile' in place ? [{ post, percentile: place.percentile }] : [];
  });
  if (placed.length < LEAST_SAMPLES)
    return {
      kind: 'few-samples',
      more: LEAST_SAMPLES - placed.length,
      words: Math.max(LEAST_WORDS, calibration.bands[0]?.words ?? 0),
    };
  const places = placed.map(({ percentile }) => percentile);
  return {
    kind: 'measured',
    posts,
    samples: placed,
    verdict: isFarOff(places) ? 'apart' : 'near',
    view: { voice, calibration },
  };
}

function readSample({ path, text }: SampleFile, today: string): Post[] {
  const bytes = new TextEncoder().encode(text);
  const { posts } = readCorpusFile(path, bytes, DEFAULT_CONSENT, {
    today,
    // The persona's file names it, so it counts wherever it lies.
    choice: { include: ['**'], exclude: [] },
  });
  return posts
    .filter(({ consent }) => consent.learn)
    .map((post) => ({ ...post, blocks: withoutNotices(post.blocks) }));
}

/** That nobody lives behind a persona is said because it has to be, and is no part of how it sounds. */
export const withoutNotices = (blocks: readonly ProseBlock[]): ProseBlock[] =>
  blocks.map((block) => ({
    ...block,
    sentences: block.sentences.filter(({ text }) => noticeKind(text, 'persona') !== 'plain'),
  }));

const isEnglish = (brand: ReadonlyBrandModel, blocks: Post['blocks']): boolean =>
  (brand.voices.languageOf(blocks) ?? ENGLISH) === ENGLISH;

function isFarOff(places: readonly number[]): boolean {
  const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
  return mean < 50 - (Z_OF_ONE_IN_HUNDRED * DEVIATION_OF_A_PLACE) / Math.sqrt(places.length);
}

const mayQuote = ({ consent }: Pick<Post, 'consent'>): boolean => consent.quote;

function habitsOf(brand: ReadonlyBrandModel, posts: readonly Post[], localize: Localize): DistantHabit[] {
  const own = brand.postsInOrder().filter(({ id }) => brand.voices.languageOfPost(id) === ENGLISH);
  const shifts = channelShifts(posts, own).filter(
    // Of few posts, two that share a word are no habit.
    ({ habit }) => habit !== 'wording' || posts.length >= LEAST_FOR_WORDS,
  );
  return shifts.map((shift) => ({
    text: explainShift(shift, localize),
    shownBy: shift.evidence && shownBy(brand, posts, shift.evidence),
  }));
}

function shownBy(
  brand: ReadonlyBrandModel,
  posts: readonly Post[],
  { id, sentence }: { readonly id: string; readonly sentence: Span & { readonly text: string } },
): DistantHabit['shownBy'] {
  const sample = posts.find((post) => post.id === id);
  if (sample) return mayQuote(sample) ? { whose: 'sample', path: id, sentence: sentence.text } : undefined;
  const post = brand.posts.get(id);
  const place = post && mayQuote(post) ? locate(brand, id, sentence.start, sentence.text) : undefined;
  return place && { whose: 'brand', path: place.path, sentence: place.sentence };
}

/** The sentences that drift most, at most one after another from each sample, so that no single one speaks for all. */
function passagesOf(
  brand: ReadonlyBrandModel,
  voice: Voice,
  posts: readonly Post[],
  localize: Localize,
): DistantPassage[] {
  const bySample = posts.filter(mayQuote).map((post) =>
    flagged(brand, voice, post)
      .sort((a, b) => b.drift - a.drift)
      .map((drift) => ({ post, drift })),
  );
  const inTurn = Array.from({ length: MOST_PASSAGES }, (_, turn) =>
    bySample.flatMap((own) => own[turn] ?? []),
  ).flat();
  return inTurn.slice(0, MOST_PASSAGES).map(({ post, drift: { start, end, reasons } }) => ({
    path: post.id,
    ...{ start, end },
    sentence: sentenceAt(post, start),
    reasons: reasons.slice(0, MOST_REASONS).map((reason) => explain(reason, localize)),
    brand: reasons[0] && findEvidence(brand, reasons[0], 1)[0],
  }));
}

const flagged = (brand: ReadonlyBrandModel, voice: Voice, { blocks }: CorpusPost): SentenceDrift[] =>
  driftOf(voice, blocks, brand.calibration).filter((drift) => drift.flagged);

const sentenceAt = ({ blocks }: CorpusPost, at: number): string =>
  blocks.flatMap(({ sentences }) => sentences).find(({ start }) => start === at)?.text ?? '';
