import type { Post } from '../../brand/index.ts';
import type { ReadonlyBrandModel } from '../readonly-brand-model.ts';
import { readLookAlikes, reportInSteps, type ProofReport } from '../../voice/proof/report/index.ts';
import { asShare, type RivalKind } from '../../voice/proof/index.ts';

/** Another brand to be told from the proved one. */
export interface ProofRival {
  readonly brand: ReadonlyBrandModel;
  readonly kind: Exclude<RivalKind, 'sample'>;
}

export type Proving = Generator<number, ProofReport, undefined>;

/** Tests a brand's voice against other brands and the packed sample brands. Yields the share done, 0 to 1; starts again when posts change meanwhile. */
export function* proving(
  brand: ReadonlyBrandModel,
  others: readonly ProofRival[],
  packed: Uint8Array | undefined,
): Proving {
  const samples = yield* asShare(0, readLookAlikes(packed));
  for (;;) {
    const changes = (): string =>
      [brand, ...others.map((other) => other.brand)].map((each) => each.changes).join();
    const before = changes();
    const rivals = others.map((other) => ({
      name: other.brand.profile.name,
      kind: other.kind,
      posts: englishPosts(other.brand),
    }));
    const proven = {
      name: brand.profile.name,
      language: brand.voices.mainLanguage,
      voice: brand.voice,
      calibration: brand.calibration,
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

/** Only English voices can be tested: the look-alikes are in English. */
const englishPosts = ({ voices, posts }: ReadonlyBrandModel): Post[] => [...voices.english(posts.values())];
