import { packStore, unpackStore, type PackedPost, type KnownFile, type Post } from '../brand/index.ts';
import type { KnownLine } from '../prediction/index.ts';
import { featureFingerprint, type Calibrations } from '../voice/index.ts';
import { readWordings, type BrandLines } from './brand-lines.ts';
import { readDerived, writeDerived, type Derived } from './derived.ts';
import type { LearnedPosts } from './learned-posts.ts';
import { OwnPosts } from './own-posts.ts';

/** The index of the posts' forms within the stored derived data, after the parts of `writeDerived`. */
const OWN_POSTS = 5;
/** The index of the wordings of several posts. */
const WORDINGS = 6;

/** The stored parts of a brand. */
export interface BrandToStore {
  /** In path order. */
  readonly files: readonly KnownFile[];
  /** The learned posts, in path order. */
  readonly posts: readonly Post[];
  readonly own: OwnPosts;
  readonly learned: LearnedPosts;
  readonly lines: BrandLines;
  readonly calibrations: Calibrations;
  /** See `scoringFingerprint`. */
  readonly scoringFingerprint: number;
}

/** Equal brands give equal bytes. In steps of some milliseconds. */
export function* writeBrandStore(brand: BrandToStore): Generator<undefined, Uint8Array, undefined> {
  const { files, posts, own, learned, lines, calibrations, scoringFingerprint } = brand;
  const derived = yield* writeDerived({
    ...{ voices: learned.voices, posts, calibrations, scoringFingerprint },
    phrases: { model: learned.phrases, ids: learned.phraseIds() },
  });
  const raw = files.flatMap((file) => file.posts);
  return packStore({ files, derived: [...derived, own.write(raw), lines.write()] }, featureFingerprint());
}

/** The content of a store. */
export interface StoredBrand {
  readonly files: readonly KnownFile[];
  /** The learned posts, in the store's order. */
  readonly posts: readonly PackedPost[];
  readonly own: OwnPosts;
  readonly wordings: readonly KnownLine[];
  readonly derived: Derived;
}

/**
 * Reads a store, in steps of some milliseconds; undefined when it is damaged or was counted in another way.
 * @param others the number of the background's passages
 */
export function* readBrandStore(
  store: Uint8Array,
  scoringFingerprint: number,
  others: number,
): Generator<undefined, StoredBrand | undefined, undefined> {
  const stored = unpackStore(store, featureFingerprint());
  yield;
  if (!stored) return undefined;
  const raw = stored.files.flatMap((file) => file.posts);
  const own = OwnPosts.read(raw, stored.derived[OWN_POSTS]);
  const wordings = readWordings(stored.derived[WORDINGS]);
  if (!own || !wordings) return undefined;
  const posts = raw.flatMap(({ id }) => own.learned.get(id) ?? []);
  const derived = yield* readDerived(stored.derived, posts, scoringFingerprint, others);
  return derived && { files: stored.files, posts, own, wordings, derived };
}
