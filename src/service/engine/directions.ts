import type { CallOptions } from '../../core/base/calls.ts';
import type { BrandModel } from '../../core/brand-model/brand-model.ts';
import {
  angleMapOf,
  anglesOf,
  correctAngles,
  direct,
  judgeDirection,
  type AnglesCache,
  type BrandAngles,
  type KnownAngles,
  type DirectionToJudge,
  type JudgedDirection,
} from '../../core/directions/for-brand/index.ts';
import {
  correctMap,
  type AngleCorrection,
  type AngleMap,
  type DirectCall,
  type DirectionSet,
} from '../../core/directions/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** Creative directions, and the map of a brand's angles that they are planned from. */
export interface Directions {
  /** The angle of each of the brand's posts. */
  angleMap(
    request: BrandRequest & {
      /** Angles that people put right. */
      readonly corrections?: readonly AngleCorrection[] | undefined;
    },
    options?: CallOptions,
  ): Promise<AngleMap>;
  /** Creative directions for a draft that the brand has hardly used, each different from the others. */
  suggest(request: BrandRequest & DirectCall, options?: CallOptions): Promise<DirectionSet>;
  /** Whether a language model's direction may be shown in place of the embedded one. */
  judge(request: BrandRequest & DirectionToJudge): JudgedDirection;
}

export function directionsOf(context: EngineContext): Directions {
  const caches = new WeakMap<BrandModel, AnglesCache>();
  const known = new WeakMap<BrandModel, KnownAngles>();
  const knownOf = (brand: BrandModel): KnownAngles => {
    const found = known.get(brand) ?? new WeakMap();
    known.set(brand, found);
    return found;
  };
  const anglesNow = async (brand: BrandModel, signal: AbortSignal | undefined): Promise<BrandAngles> => {
    const cache = await anglesOf(brand, context.pausing(signal), caches.get(brand), knownOf(brand));
    caches.set(brand, cache);
    return cache.angles;
  };
  return {
    async angleMap({ brand: key, corrections }, { signal } = {}) {
      const brand = context.brand(key);
      const map = await angleMapOf(brand, context.pausing(signal), caches.get(brand), knownOf(brand));
      return correctMap(map, corrections);
    },
    async suggest({ brand: key, ...call }, { signal } = {}) {
      const brand = context.brand(key);
      const angles = correctAngles(await anglesNow(brand, signal), call.memory.angles);
      return direct(brand, angles, call, { today: context.today(), tagger: context.tagger });
    },
    judge: ({ brand, ...written }) => judgeDirection(context.brand(brand), written, context.today()),
  };
}
