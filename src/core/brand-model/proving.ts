import type { Post } from '../brand/index.ts';
import type { ReadonlyBrandModel } from './readonly-brand-model.ts';
import { readLookAlikes, reportInSteps, type ProofReport } from '../voice/proof/report/index.ts';
import { asShare } from '../voice/proof/index.ts';

export type Proving = Generator<number, ProofReport, undefined>;

/** Proves a brand against others and the packed sample brands, telling the share done at each step; begins again when any of the posts come or go meanwhile. */
export function* proving(
  brand: ReadonlyBrandModel,
  others: readonly ReadonlyBrandModel[],
  packed: Uint8Array | undefined,
): Proving {
  const samples = yield* asShare(0, readLookAlikes(packed));
  for (;;) {
    const changes = (): string => [brand, ...others].map((each) => each.changes).join();
    const before = changes();
    const rivals = others.map((other) => ({
      name: other.profile.name,
      kind: 'brand' as const,
      posts: englishPosts(other),
    }));
    const proven = {
      name: brand.profile.name,
      language: brand.voices.mainLanguage,
      voice: brand.voice,
      posts: new Map(englishPosts(brand).map((post) => [post.id, post])),
    };
    const steps = reportInSteps(proven, [...rivals, ...samples]);
    while (changes() === before) {
      const step = steps.next();
      if (step.done === true) return step.value;
      yield step.value;
    }
  }
}

/** Voices in other languages have no look-alikes that they could be told from. */
const englishPosts = ({ voices, posts }: ReadonlyBrandModel): Post[] => [...voices.english(posts.values())];
