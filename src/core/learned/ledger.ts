import type { Fact } from '../brand/index.ts';
import type { AllowedFacts } from '../suggest/index.ts';
import { tokenize, type Token } from '../text/index.ts';

/** The names and numbers that the brand's unexpired facts vouch for. `today` is YYYY-MM-DD. */
export function allowedFacts(facts: readonly Fact[], today: string): AllowedFacts {
  const tokens = facts
    .filter((fact) => fact.expires === undefined || fact.expires >= today)
    .flatMap((fact) => tokenize(fact.text));
  return {
    names: new Set(tokens.filter(mayBeName).map(({ text }) => text.replaceAll('’', "'"))),
    numbers: new Set(tokens.filter(({ kind }) => kind === 'number').map(({ text }) => text)),
  };
}

/** A fact often begins with a name, where its capital does not tell. */
const mayBeName = ({ kind, text }: Token): boolean =>
  kind === 'name' || (kind === 'word' && /^\p{Lu}/u.test(text));
