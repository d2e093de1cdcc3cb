import type { CallOptions } from '../../core/base/calls.ts';
import { cooperate } from '../../core/base/cooperative.ts';
import type { BrandModel } from '../../core/brand-model/brand-model.ts';
import { maySend } from '../../core/brand-model/reports/sendable-posts.ts';
import type { LedgerEntry } from '../../core/facts/index.ts';
import { factsFor, PassageIndex, wantsOf, type FoundPassage } from '../../core/planning/passages/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** A place in a draft for which passages are looked up. */
export interface PassagesRequest extends BrandRequest {
  readonly text: string;
  /** Of the cursor, in UTF-16 units. */
  readonly offset: number;
  readonly most: number;
  /** Only passages of posts that may also be sent to a language model or an agent. */
  readonly toSend?: boolean | undefined;
}

/** What a brand has said about what a draft is about. */
export interface DraftPassages {
  /** Of the ledger: those that hold, best first. */
  readonly facts: readonly LedgerEntry[];
  /** Of posts that may be quoted, best first. */
  readonly passages: readonly FoundPassage[];
}

/** Passages of the brand's posts for drafts. */
export interface Passages {
  /** Reads new and changed posts, so that `find` answers at once. */
  warm(request: BrandRequest, options?: CallOptions): Promise<void>;
  find(request: PassagesRequest, options?: CallOptions): Promise<DraftPassages>;
}

export function passagesOf(context: EngineContext): Passages {
  const indexes = new WeakMap<BrandModel, { readonly index: PassageIndex; changes?: number }>();
  const current = async (brand: BrandModel, signal: AbortSignal | undefined): Promise<PassageIndex> => {
    const held = indexes.get(brand) ?? { index: new PassageIndex() };
    indexes.set(brand, held);
    const pause = context.pausing(signal);
    while (held.changes !== brand.changes) {
      const { changes } = brand;
      const isDone = await cooperate(held.index.update(brand.posts), pause, () => brand.changes);
      if (isDone) held.changes = changes;
    }
    return held.index;
  };
  return {
    async warm({ brand }, { signal } = {}) {
      await current(context.brand(brand), signal);
    },
    async find({ brand: key, text, offset, most, toSend }, { signal } = {}) {
      const brand = context.brand(key);
      const index = await current(brand, signal);
      const wants = wantsOf(text, offset);
      const today = context.today();
      return {
        facts: factsFor(brand.ledgerOn(today), wants, today, most),
        passages: index.find(wants, today, most, toSend === true ? maySend : undefined),
      };
    },
  };
}
