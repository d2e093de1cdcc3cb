import { correctMap, usageOf, type AngleCorrection, type AngleMap, type Usage } from '../index.ts';
import { cooperate } from '../../base/cooperative.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { mapInSteps, type KnownAngles } from './map-posts.ts';
import { shelveInSteps, type Shelf } from './shelf.ts';

/** What directions need to know of a brand. */
export interface BrandAngles {
  readonly map: AngleMap;
  readonly usage: Usage;
  readonly shelf: Shelf;
}

/** What was worked out of a brand, for the next time; a plain value that its holder keeps. */
export interface AnglesCache {
  readonly known: KnownAngles;
  readonly angles: BrandAngles;
  /** The brand's `changes` then. */
  readonly at: number;
}

/** Works out a brand's angles in pieces of some milliseconds, from the start when its posts change meanwhile; at once where nothing has changed. */
export async function anglesOf(
  brand: ReadonlyBrandModel,
  pause: () => Promise<void>,
  memory: AnglesCache | undefined,
  known: KnownAngles = memory?.known ?? new WeakMap(),
): Promise<AnglesCache> {
  if (memory?.at === brand.changes) return memory;
  for (;;) {
    const at = brand.changes;
    const angles = await cooperate(workOut(brand, known), pause, () => brand.changes);
    if (angles) return { known, angles, at };
  }
}

/** Only the map of a brand's angles, which takes half the time where nothing is known of it yet. */
export async function angleMapOf(
  brand: ReadonlyBrandModel,
  pause: () => Promise<void>,
  memory: AnglesCache | undefined,
  known: KnownAngles,
): Promise<AngleMap> {
  if (memory?.at === brand.changes) return memory.angles.map;
  for (;;) {
    const map = await cooperate(mapInSteps(brand, known), pause, () => brand.changes);
    if (map) return map;
  }
}

/** A brand's angles as people put them right. */
export function correctAngles(
  angles: BrandAngles,
  corrections: readonly AngleCorrection[] = [],
): BrandAngles {
  if (corrections.length === 0) return angles;
  const map = correctMap(angles.map, corrections);
  return { ...angles, map, usage: usageOf(map.posts) };
}

function* workOut(
  brand: ReadonlyBrandModel,
  known: KnownAngles,
): Generator<undefined, BrandAngles, undefined> {
  const map = yield* mapInSteps(brand, known);
  return { map, usage: usageOf(map.posts), shelf: yield* shelveInSteps(brand) };
}
