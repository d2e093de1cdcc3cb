import { BoundedCache } from '../../core/base/bounded-cache.ts';
import { isServed } from '../../core/analysis/analyse-draft.ts';
import { editChecksFor } from '../../core/analysis/edit-checks-for.ts';
import type { BrandModel } from '../../core/brand-model/brand-model.ts';
import {
  alternatives,
  findOpenings,
  startersFor,
  suggest,
  suggestKnown,
  veto,
  type FinishWords,
  type Opening,
  type SilentReason,
  type ShownSuggestion,
  type Starter,
  type Suggestion,
  type SuggestResult,
  type Threshold,
} from '../../core/prediction/index.ts';
import {
  allowedWith,
  prepareSteps,
  suggestFromSteps,
  type PreparedSteps,
  type StepFacts,
} from '../../core/planning/journeys/mid-flow/index.ts';
import { judgeContinuations, type ContinuationsToJudge } from '../../core/writer/context/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** A place in a draft for ghost text; `before` and `after` are raw Markdown. */
export interface SuggestRequest extends BrandRequest {
  readonly before: string;
  readonly after: string;
  readonly threshold: Threshold;
  readonly shown: ShownSuggestion | undefined;
  /** `long` when left out. */
  readonly finishWords?: FinishWords | undefined;
  /** The longest run of words copied from a single post; eight when left out. */
  readonly longestCopy?: number | undefined;
  /** What earlier steps of the draft's journey state. */
  readonly steps?: StepFacts | undefined;
}

/**
 * The answer to a request of the user: suggestions, best first; if there are none, words to begin with; if
 * there are neither, the reason.
 */
export interface Asked {
  readonly suggestions: readonly Suggestion[];
  readonly starters: readonly Starter[];
  readonly reason: SilentReason;
}

/** Ghost text. */
export interface Suggestions {
  suggest(request: SuggestRequest): SuggestResult;
  /** All suggestions at the cursor, however uncertain, for a user who asked. */
  ask(request: SuggestRequest): Asked;
  /** The best of a language model's suggestions at the cursor, or the reason why none is shown. */
  judge(request: BrandRequest & ContinuationsToJudge): SuggestResult;
}

/** What an earlier step states, before the other suggestions. */
const withFirst = (first: Suggestion | undefined, others: readonly Suggestion[]): readonly Suggestion[] =>
  first ? [first, ...others.filter(({ text }) => text !== first.text)] : others;

/** Drafts of journeys that are written at a time. */
const MOST_PREPARED = 8;

export function suggestionsOf(context: EngineContext): Suggestions {
  /** By their texts: steps come anew from another thread with every request. */
  const prepared = new BoundedCache<string, PreparedSteps>();
  const prepare = (steps: StepFacts | undefined, today: string): PreparedSteps | undefined => {
    if (!steps) return undefined;
    const { lines, openings, values } = steps;
    prepared.trim(MOST_PREPARED);
    return prepared.get(JSON.stringify([lines, openings, values, today]), () => prepareSteps(steps, today));
  };
  const openings = new WeakMap<BrandModel, { readonly at: number; readonly found: readonly Opening[] }>();
  const openingsOf = (brand: BrandModel): readonly Opening[] => {
    const known = openings.get(brand);
    if (known?.at === brand.changes) return known.found;
    const found = findOpenings(brand.postsInOrder().filter(({ consent }) => consent.quote));
    openings.set(brand, { at: brand.changes, found });
    return found;
  };
  const withBrand = (
    brand: BrandModel,
    call: Omit<SuggestRequest, 'brand' | 'steps'>,
    steps: PreparedSteps | undefined,
    today: string,
  ) => ({
    ...{ ...call, banned: brand.unwanted, avoids: brand.avoids },
    allow: steps ? allowedWith(brand.allowedOn(today), steps) : brand.allowedOn(today),
    createsFinding: (text: string) =>
      editChecksFor(brand, today).createsFinding({ before: call.before, text, after: call.after }),
  });
  return {
    suggest({ brand: key, steps, ...call }) {
      const brand = context.brandFor(key, call.before);
      if (!isServed(brand, call.before, call.after)) return { kind: 'silent', reason: 'other-language' };
      const today = context.today();
      const beside = prepare(steps, today);
      const request = withBrand(brand, call, beside, today);
      const place = veto(request);
      const { curly } = brand.phrases.vocabulary;
      const known =
        suggestKnown(brand.lines, request, today, curly, place) ??
        (beside && suggestFromSteps(beside, request, curly));
      return known ?? suggest(brand.phrases, request, place);
    },
    ask({ brand: key, steps, ...call }) {
      const brand = context.brandFor(key, call.before);
      const nothing = (reason: SilentReason): Asked => ({ suggestions: [], starters: [], reason });
      if (!isServed(brand, call.before, call.after)) return nothing('other-language');
      const place = veto(call);
      if (place) return nothing(place);
      const today = context.today();
      const beside = prepare(steps, today);
      const request = withBrand(brand, call, beside, today);
      const known = { model: brand.phrases, lines: brand.lines, today };
      const step = beside && suggestFromSteps(beside, request, brand.phrases.vocabulary.curly);
      const suggestions = withFirst(step, alternatives(known, request));
      if (suggestions.length > 0) return { ...nothing('unsure'), suggestions };
      const starters = startersFor(brand.profile, openingsOf(brand), { ...request, today });
      return { ...nothing(brand.phrases.size === 0 ? 'nothing-known' : 'unsure'), starters };
    },
    judge: ({ brand, ...offered }) =>
      judgeContinuations(context.brandFor(brand, offered.before), offered, context.today()),
  };
}
