import type { Post } from '../../../brand/index.ts';
import { evidenceFor, type Reason, type Voice } from '../../index.ts';
import type { Calibration } from '../../model/calibration.ts';
import {
  asShare,
  falseAlarmsOf,
  proveInSteps,
  type FalseAlarms,
  type Outlier,
  type Proof,
  type Rival,
} from '../index.ts';
import { placeOf, type PostPlace } from './place.ts';

/** A learned brand to be proved. */
export interface ProvenBrand {
  readonly name: string;
  /** The main language of its posts, as a BCP 47 tag. */
  readonly language: string;
  readonly voice: Voice;
  readonly calibration: Calibration;
  /** Its English posts, by id. */
  readonly posts: ReadonlyMap<string, Post>;
}

/** A sentence that may be quoted, with its place. */
export interface Quotation extends PostPlace {
  readonly sentence: string;
}

export interface PresentedReason {
  readonly reason: Reason;
  /** An example sentence from another post. */
  readonly evidence: Quotation | undefined;
}

/** An outlier with its sentences, unless its post must not be quoted. */
export interface PresentedOutlier extends Omit<Outlier, 'sentences'> {
  readonly sentences: readonly {
    readonly quotation: Quotation;
    readonly reasons: readonly PresentedReason[];
  }[];
}

/** A proof with what is needed to show it. */
export interface ProofReport {
  readonly brand: string;
  /** The main language of its posts, as a BCP 47 tag. Only English posts are proved. */
  readonly language: string;
  readonly proof: Proof;
  readonly outliers: readonly PresentedOutlier[];
  /** The places of outliers and stale posts, by id. */
  readonly places: Readonly<Record<string, PostPlace>>;
  /** Undefined with too few posts. */
  readonly falseAlarms: FalseAlarms | undefined;
  /** Posts by channel, most first; `''` for posts without a channel. */
  readonly channels: readonly (readonly [channel: string, posts: number])[];
}

/** Proves a brand's voice, yielding the share done at each step, and collects the evidence. */
export function* reportInSteps(
  brand: ProvenBrand,
  rivals: readonly Rival[],
): Generator<number, ProofReport, undefined> {
  const proof = yield* proveInSteps(brand.voice, brand.posts.values(), rivals, brand.language);
  const { name, language } = brand;
  const channels = channelsOf(brand.posts.values());
  if ('tooFew' in proof)
    return { brand: name, language, proof, outliers: [], places: {}, falseAlarms: undefined, channels };
  const quotable = [...brand.posts.values()]
    .filter(({ consent }) => consent.quote)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const outliers: PresentedOutlier[] = [];
  for (const outlier of proof.outliers) {
    yield 1;
    outliers.push(presentOutlier(outlier, brand, quotable));
  }
  const stale = proof.aging.known ? proof.aging.groups.flatMap((group) => group.stale) : [];
  const places = [...proof.outliers.map(({ id }) => id), ...stale].flatMap((id) => {
    const post = brand.posts.get(id);
    return post ? [[id, withheld(post, placeOf(post, firstOffset(post)))] as const] : [];
  });
  const falseAlarms = yield* asShare(1, falseAlarmsOf(brand.voice, brand.calibration, brand.posts.values()));
  return {
    brand: name,
    language,
    proof: { ...proof, outliers: proof.outliers.map((outlier) => quotedOutlier(outlier, brand)) },
    outliers,
    places: Object.fromEntries(places),
    falseAlarms,
    channels,
  };
}

function channelsOf(posts: Iterable<Post>): [channel: string, posts: number][] {
  const counts = new Map<string, number>();
  for (const { channel = '' } of posts) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
}

/** A place without the title of a post that may not be quoted; whoever has the file can still open it. */
const withheld = ({ consent }: Post, place: PostPlace): PostPlace =>
  consent.quote ? place : { ...place, title: '' };

/** An outlier without the sentences of a post that may not be quoted. */
const quotedOutlier = (outlier: Outlier, { posts }: ProvenBrand): Outlier =>
  posts.get(outlier.id)?.consent.quote === true ? outlier : { ...outlier, sentences: [] };

function presentOutlier(outlier: Outlier, brand: ProvenBrand, quotable: readonly Post[]): PresentedOutlier {
  const post = brand.posts.get(outlier.id);
  const others = quotable.filter(({ id }) => id !== outlier.id);
  const quote = (of: Post, sentence: { start: number; text: string }): Quotation => ({
    ...placeOf(of, sentence.start),
    sentence: sentence.text,
  });
  const presentReason = (reason: Reason): PresentedReason => {
    const [found] = evidenceFor(reason, others, 1);
    const source = found && brand.posts.get(found.id);
    return { reason, evidence: source && quote(source, found.sentence) };
  };
  return {
    ...outlier,
    sentences:
      post?.consent.quote === true
        ? outlier.sentences.map(({ sentence, reasons }) => ({
            quotation: quote(post, sentence),
            reasons: reasons.map(presentReason),
          }))
        : [],
  };
}

const firstOffset = ({ blocks }: Post): number => blocks[0]?.sentences[0]?.start ?? 0;
