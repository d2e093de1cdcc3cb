import type { CallOptions } from '../../core/base/calls.ts';
import { cooperate } from '../../core/base/cooperative.ts';
import { learnHabits, type HabitReport } from '../../core/habits/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** What was learned of a brand, in words. */
export interface Habits {
  /** Undefined: the brand changed meanwhile. */
  list(request: BrandRequest, options?: CallOptions): Promise<HabitReport | undefined>;
}

export const habitsOf = (context: EngineContext): Habits => ({
  async list({ brand: key }, { signal } = {}) {
    const brand = context.brand(key);
    const changes = (): number => brand.changes + brand.profileRevision;
    return cooperate(learnHabits(brand, context.localize), context.pausing(signal), changes);
  },
});
