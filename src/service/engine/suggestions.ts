import { isServed } from '../../core/analysis/analyse-draft.ts';
import {
  suggest,
  suggestKnown,
  type Standing,
  type SuggestResult,
  type Threshold,
} from '../../core/prediction/index.ts';
import { judgeContinuations, type ContinuationsToJudge } from '../../core/writer/context/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** A place in a draft for ghost text; `before` and `after` are raw Markdown. */
export interface SuggestRequest extends BrandRequest {
  readonly before: string;
  readonly after: string;
  readonly threshold: Threshold;
  readonly standing: Standing | undefined;
  /** The longest run of words copied from a single post; eight when left out. */
  readonly longestCopy?: number | undefined;
}

/** Ghost text. */
export interface Suggestions {
  suggest(request: SuggestRequest): SuggestResult;
  /** The best of a language model's suggestions at the cursor, or the reason why none is shown. */
  judge(request: BrandRequest & ContinuationsToJudge): SuggestResult;
}

export const suggestionsOf = (context: EngineContext): Suggestions => ({
  suggest({ brand: key, ...call }) {
    const brand = context.brand(key);
    if (!isServed(brand, call.before, call.after)) return { kind: 'silent', reason: 'other-language' };
    const today = context.today();
    const request = { ...call, allow: brand.allowedOn(today), banned: brand.unwanted, avoids: brand.avoids };
    const known = suggestKnown(brand.lines, request, today, brand.phrases.vocabulary.curly);
    return known ?? suggest(brand.phrases, request);
  },
  judge: ({ brand, ...offered }) => judgeContinuations(context.brand(brand), offered, context.today()),
});
