import type { Fact } from './brand/index.ts';
import type { AllowedFacts } from './suggest/index.ts';
import { tokenize } from './text/index.ts';

/** The names and numbers that the brand's unexpired facts vouch for. `today` is YYYY-MM-DD. */
export function allowedFacts(facts: readonly Fact[], today: string): AllowedFacts {
  const tokens = facts
    .filter((fact) => fact.expires === undefined || fact.expires >= today)
    .flatMap((fact) => tokenize(fact.text));
  return {
    names: new Set(tokens.filter((token) => token.kind === 'name').map((token) => token.norm)),
    numbers: new Set(tokens.filter((token) => token.kind === 'number').map((token) => token.norm)),
  };
}
