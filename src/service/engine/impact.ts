import type { CallOptions } from '../../core/base/calls.ts';
import { readProfile } from '../../core/brand/index.ts';
import type { BrandModel } from '../../core/brand-model/brand-model.ts';
import type { RuleImpact } from '../../core/impact/impact-result.ts';
import { ruleImpact, styleImpact, type DraftText } from '../../core/impact/rule-impact.ts';
import { readStyles, type StyleFile } from '../../core/vale/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** A change of a brand's profile. */
export interface RuleImpactRequest extends BrandRequest {
  /** The profile as it would be. */
  readonly json: string;
  /** The profile to compare with; the brand's own where it is left out. */
  readonly before?: string | undefined;
  /** Drafts to look at besides the posts, such as those that are open. */
  readonly drafts?: readonly DraftText[];
}

/** Vale styles that a brand does not have yet. */
export interface StyleImpactRequest extends BrandRequest {
  /** Their files, as they would lie in the brand's folder. */
  readonly files: readonly StyleFile[];
  readonly drafts?: readonly DraftText[];
}

/** What a change would touch, before it is made. */
export interface Impact {
  /**
   * What the rules of a changed profile would mark, and would no longer mark. The progress is the share done, from 0 to 1. Undefined where the
   * corpus changed meanwhile.
   */
  ofProfile(request: RuleImpactRequest, options?: CallOptions<number>): Promise<RuleImpact | undefined>;
  /** What the rules of Vale styles would mark, the same way: rule by rule, the most posts first. */
  ofStyles(request: StyleImpactRequest, options?: CallOptions<number>): Promise<RuleImpact | undefined>;
}

export const impactOf = (context: EngineContext): Impact => ({
  ofProfile({ brand: key, json, before, drafts = [] }, options = {}) {
    const brand = context.brand(key);
    const { name } = brand.profile;
    const read = (text: string): typeof brand.profile => readProfile(text, name, context.localize).profile;
    const { profile, ...means } = brand.checkedOn(context.today());
    const steps = ruleImpact(
      {
        posts: publishedPosts(brand),
        drafts,
        before: before === undefined ? profile : read(before),
        after: read(json),
        brand: means,
      },
      context.localize,
    );
    return unlessChanged(context, brand, steps, options);
  },
  ofStyles({ brand: key, files, drafts = [] }, options = {}) {
    const brand = context.brand(key);
    const { profile } = brand;
    const input = { posts: publishedPosts(brand), drafts, profile, styles: readStyles(files) };
    return unlessChanged(context, brand, styleImpact(input, context.localize), options);
  },
});

/** Runs a search through the posts in steps; undefined where the corpus changes meanwhile. */
async function unlessChanged<Result>(
  context: EngineContext,
  brand: BrandModel,
  steps: Generator<number, Result, undefined>,
  { signal, onProgress }: CallOptions<number>,
): Promise<Result | undefined> {
  const pause = context.pausing(signal);
  await pause();
  const at = brand.changes;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    await pause();
    if (brand.changes !== at) return undefined;
  }
}

/** The learned posts, each once and as published: a rule marks repeated passages too. */
const publishedPosts = (brand: BrandModel): ReturnType<typeof brand.postsInOrder> =>
  brand.filesInOrder().flatMap(({ posts }) => posts.filter(({ id }) => brand.posts.has(id)));
