import classes from '../../../../data/checks/word-classes.json' with { type: 'json' };
import lists from '../../../../data/checks/word-lists.json' with { type: 'json' };
import absolute from '../../../../data/checks/rules/absolute.json' with { type: 'json' };
import award from '../../../../data/checks/rules/award.json' with { type: 'json' };
import comparative from '../../../../data/checks/rules/comparative.json' with { type: 'json' };
import confirmshaming from '../../../../data/checks/rules/confirmshaming.json' with { type: 'json' };
import environmental from '../../../../data/checks/rules/environmental.json' with { type: 'json' };
import fakeScarcity from '../../../../data/checks/rules/fake-scarcity.json' with { type: 'json' };
import falseUrgency from '../../../../data/checks/rules/false-urgency.json' with { type: 'json' };
import fear from '../../../../data/checks/rules/fear.json' with { type: 'json' };
import finance from '../../../../data/checks/rules/finance.json' with { type: 'json' };
import guilt from '../../../../data/checks/rules/guilt.json' with { type: 'json' };
import health from '../../../../data/checks/rules/health.json' with { type: 'json' };
import hiddenConditions from '../../../../data/checks/rules/hidden-conditions.json' with { type: 'json' };
import price from '../../../../data/checks/rules/price.json' with { type: 'json' };
import socialProof from '../../../../data/checks/rules/social-proof.json' with { type: 'json' };
import statistic from '../../../../data/checks/rules/statistic.json' with { type: 'json' };
import superlative from '../../../../data/checks/rules/superlative.json' with { type: 'json' };
import testimonial from '../../../../data/checks/rules/testimonial.json' with { type: 'json' };
import type { WordLists } from '../patterns/pattern.ts';
import { CLEARANCES, GUARDS, type ClaimRule } from './rule.ts';

/** The lists that patterns name; those of WordNet add to ours of the same name. */
export const WORD_LISTS: WordLists = [
  ...Object.entries(lists.lists),
  ...Object.entries(classes.lists),
].reduce(
  (all, [name, words]) => all.set(name, new Set([...(all.get(name) ?? []), ...words])),
  new Map<string, Set<string>>(),
);

/** Every rule about claims and persuasion. A new one is a file in `data/checks/rules` and a line here. */
export const CLAIM_RULES: readonly ClaimRule[] = [
  superlative,
  absolute,
  comparative,
  statistic,
  health,
  finance,
  environmental,
  price,
  award,
  testimonial,
  falseUrgency,
  fakeScarcity,
  socialProof,
  confirmshaming,
  guilt,
  fear,
  hiddenConditions,
].map(ruleOf);

type RuleFile = typeof superlative;

/** Checks the names in a rule file. Throws `Error` for an unknown one. */
function ruleOf(file: RuleFile): ClaimRule {
  return {
    ...file,
    kind: file.kind === 'claim' ? 'claim' : 'persuasion',
    clearedBy: file.clearedBy.map((name) => oneOf(CLEARANCES, name)),
    guards: file.guards.map((name) => oneOf(GUARDS, name)),
  };
}

function oneOf<Name extends string>(names: readonly Name[], name: string): Name {
  const known = names.find((candidate) => candidate === name);
  if (known === undefined) throw new Error(`A rule names ${name}, which there is not.`);
  return known;
}
