import { hashString } from '../../base/bytes/index.ts';
import type { Organisation } from '../../brand/organisation.ts';
import type { VoiceBackground } from '../background/statistics.ts';
import { rarityOf, writeBackgroundPassages, type ThinnedPassage } from './background-passages.ts';
import { BUCKETS, passagesIn, termWeight, type PassageCounts } from './passage-counts.ts';

/** Passages of each organisation, so that large ones do not outweigh others. */
const PASSAGES_EACH = 40;
/** Passages of each post that may be among them. */
const PASSAGES_A_POST = 4;
/** A feature that fewer organisations use is characteristic of them, and is left out. */
const LEAST_ORGANISATIONS = 3;

/**
 * Builds the background's `passages` section: a sample of every organisation's passages as counts of hashed
 * features that at least three of the organisations use.
 */
export function buildBackgroundPassages(
  organisations: readonly Organisation[],
  background: VoiceBackground,
): Uint8Array {
  const samples = organisations.map((organisation) => sampled(organisation, background));
  const users = new Uint32Array(BUCKETS);
  for (const passages of samples)
    for (const bucket of new Set(passages.flatMap(({ buckets }) => [...buckets])))
      users[bucket] = (users[bucket] ?? 0) + 1;
  const isShared = (bucket: number): boolean => (users[bucket] ?? 0) >= LEAST_ORGANISATIONS;
  const passages = samples.flat();
  const passagesWith = new Uint32Array(BUCKETS);
  for (const { buckets } of passages)
    for (const bucket of buckets)
      if (isShared(bucket)) passagesWith[bucket] = (passagesWith[bucket] ?? 0) + 1;
  return writeBackgroundPassages(
    passages.map((passage) => thinned(passage, isShared, passages.length, passagesWith)),
  );
}

function sampled({ name, posts }: Organisation, background: VoiceBackground): PassageCounts[] {
  const passages = posts.flatMap((post, number) =>
    passagesIn(background, post, PASSAGES_A_POST).map((passage, at) => ({
      passage,
      order: hashString(`${name} ${String(number)} ${String(at)}`),
    })),
  );
  passages.sort((a, b) => a.order - b.order);
  return passages.slice(0, PASSAGES_EACH).map(({ passage }) => passage);
}

function thinned(
  { buckets, counts }: PassageCounts,
  isShared: (bucket: number) => boolean,
  passages: number,
  passagesWith: Uint32Array,
): ThinnedPassage {
  let square = 0;
  buckets.forEach((bucket, at) => {
    square += (termWeight(counts[at] ?? 1) * rarityOf(passages, passagesWith[bucket] ?? 0)) ** 2;
  });
  const kept = [...buckets.keys()].filter((at) => isShared(buckets[at] ?? 0));
  return {
    norm: Math.sqrt(square),
    buckets: Uint32Array.from(kept, (at) => buckets[at] ?? 0),
    counts: Uint32Array.from(kept, (at) => counts[at] ?? 0),
  };
}
