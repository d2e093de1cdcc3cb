import type { LearnedBrand } from './learned-brand.ts';
import { readLookAlikes, reportInSteps, type ProofReport } from './proof/index.ts';
import { asShare } from './voice/prove/index.ts';

export type Proving = Generator<number, ProofReport, undefined>;

/** Proves a brand against others and the packed sample brands, telling the share done at each step; begins again when any of the posts come or go meanwhile. */
export function* proving(
  brand: LearnedBrand,
  others: readonly LearnedBrand[],
  packed: Uint8Array | undefined,
): Proving {
  const samples = yield* asShare(0, readLookAlikes(packed));
  for (;;) {
    const changes = (): string => [brand, ...others].map((each) => each.changes).join();
    const before = changes();
    const rivals = others.map(({ profile, posts }) => ({
      name: profile.name,
      kind: 'brand' as const,
      posts: [...posts.values()],
    }));
    const { name, language } = brand.profile;
    const proven = { name, language, voice: brand.voice, posts: brand.posts };
    const steps = reportInSteps(proven, [...rivals, ...samples]);
    while (changes() === before) {
      const step = steps.next();
      if (step.done === true) return step.value;
      yield step.value;
    }
  }
}
