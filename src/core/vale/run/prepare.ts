import type { StyleRule } from '../rule.ts';
import { parseScope, unknownIn, type Scope } from '../scope.ts';
import { capitalization } from './capitalization.ts';
import { occurrence, repetition } from './counting.ts';
import { existence } from './existence.ts';
import { conditional, consistency } from './in-order.ts';
import { sequenceRule } from './sequence.ts';
import { substitution } from './substitution.ts';
import type { DraftRule, TextRule } from './text-rule.ts';
import { metric, readability, type WholeDraftRule } from './whole-draft.ts';
import type { Report } from './words.ts';

/** A rule made ready to check drafts. */
export type PreparedRule = { readonly rule: StyleRule; readonly scopes: readonly Scope[] } & (
  | { readonly kind: 'text'; readonly text: TextRule }
  | { readonly kind: 'draft'; readonly draft: DraftRule }
  | { readonly kind: 'whole'; readonly whole: WholeDraftRule }
);

/** Undefined where nothing of the rule can be used. `accepted`: the words of the vocabulary, which are exceptions. */
export function prepareRule(
  rule: StyleRule,
  accepted: readonly string[],
  report: Report,
): PreparedRule | undefined {
  const scopes = rule.scopes.map(parseScope);
  for (const name of new Set(scopes.flatMap(unknownIn)))
    report(`No part of a draft is of the scope “${name}”.`);
  const { definition } = rule;
  const asText = (text: TextRule | undefined): PreparedRule | undefined =>
    text && { rule, scopes, kind: 'text', text };
  const asDraft = (draft: DraftRule | undefined): PreparedRule | undefined =>
    draft && { rule, scopes, kind: 'draft', draft };
  const asWhole = (whole: WholeDraftRule | undefined): PreparedRule | undefined =>
    whole && { rule, scopes, kind: 'whole', whole };
  switch (definition.extends) {
    case 'existence':
      return asText(existence(rule, definition, accepted, report));
    case 'substitution':
      return asText(substitution(rule, definition, accepted, report));
    case 'occurrence':
      return asText(occurrence(rule, definition, report));
    case 'repetition':
      return asText(repetition(rule, definition, accepted, report));
    case 'capitalization':
      return asText(capitalization(rule, definition, accepted, report));
    case 'sequence':
      return asText(sequenceRule(rule, definition, report));
    case 'consistency':
      return asDraft(consistency(rule, definition, report));
    case 'conditional':
      return asDraft(conditional(rule, definition, accepted, report));
    case 'metric':
      return asWhole(metric(rule, definition, report));
    case 'readability':
      return asWhole(readability(rule, definition, report));
  }
}
