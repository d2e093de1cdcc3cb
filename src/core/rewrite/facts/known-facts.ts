import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { unexpiredFacts, type IsCommonWord } from '../../facts/index.ts';
import { tokenize, type Span } from '../../text/index.ts';
import type { KnownFacts } from './fact-guard.ts';

/** What a rewrite of a passage may state: the rest of its draft, and the profile's facts on a day, YYYY-MM-DD. */
export const knownFacts = (
  brand: ReadonlyBrandModel,
  text: string,
  passage: Span,
  today: string,
): KnownFacts => ({
  rest: `${text.slice(0, passage.start)}\n\n${text.slice(passage.end)}`,
  allow: brand.allowedOn(today),
  stated: unexpiredFacts(brand.profile, today).join('\n\n'),
  knows: knowsWordOf(brand),
});

/** True for words that the brand, or else general English, writes in lower case within sentences. */
function knowsWordOf({ phrases: { vocabulary } }: ReadonlyBrandModel): IsCommonWord {
  return (norm) => {
    const [token, ...more] = tokenize(norm);
    const id = token && more.length === 0 ? vocabulary.find(token) : undefined;
    return id !== undefined && !vocabulary.spelling(id).name;
  };
}
