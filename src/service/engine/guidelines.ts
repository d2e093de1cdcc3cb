import type { CallOptions } from '../../core/base/calls.ts';
import { cooperate } from '../../core/base/cooperative.ts';
import type { ReadonlyBrandModel } from '../../core/brand-model/readonly-brand-model.ts';
import { learnHabits } from '../../core/habits/index.ts';
import {
  collectGuidelines,
  examplePairs,
  type DraftToRead,
  type ExamplePair,
  type Guidelines,
} from '../../core/report/guidelines/index.ts';
import type { Localize } from '../../core/base/localize.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** Guidelines to hand out, and examples for them. Both start again when the brand changes meanwhile. */
export interface GuidelineWriting {
  collect(request: BrandRequest, options?: CallOptions): Promise<Guidelines>;
  /** Before/after pairs that a person chooses from. */
  examples(
    request: BrandRequest & { readonly drafts: readonly DraftToRead[] },
    options?: CallOptions,
  ): Promise<ExamplePair[]>;
}

export function guidelinesOf(context: EngineContext): GuidelineWriting {
  const toEnd = async <T>(
    key: string,
    signal: AbortSignal | undefined,
    steps: (brand: ReadonlyBrandModel) => Generator<undefined, T, undefined>,
  ): Promise<T> => {
    for (;;) {
      const brand = context.brand(key);
      const changes = (): number => brand.changes + brand.profileRevision;
      const result = await cooperate(steps(brand), context.pausing(signal), changes);
      if (result) return result;
    }
  };
  return {
    collect: ({ brand }, { signal } = {}) => toEnd(brand, signal, (of) => collect(of, context.localize)),
    examples: ({ brand, drafts }, { signal } = {}) =>
      toEnd(brand, signal, (of) => examplePairs(of, drafts, context.today(), context.localize)),
  };
}

function* collect(
  brand: ReadonlyBrandModel,
  localize: Localize,
): Generator<undefined, Guidelines, undefined> {
  const habits = yield* learnHabits(brand, localize);
  return yield* collectGuidelines(brand, habits, localize);
}
