import type { CallOptions } from '../../core/base/calls.ts';
import { cooperate } from '../../core/base/cooperative.ts';
import { everyHabit, learnHabits } from '../../core/habits/index.ts';
import { exportStyle, type ExportedStyle } from '../../core/style-export/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** A brand's rules for other tools. */
export interface StyleExports {
  /** The profile's rules as Vale styles; `folder` is the name of the folder they go into. Undefined: the brand changed meanwhile. */
  vale(
    request: BrandRequest & { readonly folder: string },
    options?: CallOptions,
  ): Promise<ExportedStyle | undefined>;
}

export const styleExportsOf = (context: EngineContext): StyleExports => ({
  async vale({ brand: key, folder }, { signal } = {}) {
    const brand = context.brand(key);
    // Habits are learned again only where the profile confirms some.
    if (brand.profile.habits.confirmed.length === 0) return exportStyle(brand.profile, [], folder);
    const changes = (): number => brand.changes + brand.profileRevision;
    const pause = context.pausing(signal);
    const report = await cooperate(learnHabits(brand, context.localize), pause, changes);
    return report && exportStyle(brand.profile, everyHabit(report.habits), folder);
  },
});
