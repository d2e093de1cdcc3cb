import { packStore, unpackStore, type KeptPost, type KnownFile, type Post } from '../brand/index.ts';
import type { KnownLine } from '../prediction/index.ts';
import { featureFingerprint, type Calibrations } from '../voice/index.ts';
import { readWordings, type BrandLines } from './brand-lines.ts';
import { readDerived, writeDerived, type Derived } from './derived.ts';
import type { LearnedPosts } from './learned-posts.ts';
import { OwnPosts } from './own-posts.ts';

/** Where the forms of posts stand among what is stored as derived: behind what `writeDerived` writes. */
const OWN_POSTS = 5;
/** Likewise the wordings of several posts. */
const WORDINGS = 6;

/** What is stored of a brand. */
export interface BrandToStore {
  /** In path order. */
  readonly files: readonly KnownFile[];
  /** Posts as they are learned, in path order. */
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

/** What was read from a store. */
export interface StoredBrand {
  readonly files: readonly KnownFile[];
  /** Posts as they are learned, in the store's order. */
  readonly posts: readonly KeptPost[];
  readonly own: OwnPosts;
  readonly wordings: readonly KnownLine[];
  readonly derived: Derived;
}

/** Reads a store, in steps of some milliseconds; undefined when it is damaged or of another way of counting. */
export function* readBrandStore(
  store: Uint8Array,
  scoringFingerprint: number,
): Generator<undefined, StoredBrand | undefined, undefined> {
  const stored = unpackStore(store, featureFingerprint());
  yield;
  if (!stored) return undefined;
  const raw = stored.files.flatMap((file) => file.posts);
  const own = OwnPosts.read(raw, stored.derived[OWN_POSTS]);
  const wordings = readWordings(stored.derived[WORDINGS]);
  if (!own || !wordings) return undefined;
  const posts = raw.flatMap(({ id }) => own.learned.get(id) ?? []);
  const derived = yield* readDerived(stored.derived, posts, scoringFingerprint);
  return derived && { files: stored.files, posts, own, wordings, derived };
}
