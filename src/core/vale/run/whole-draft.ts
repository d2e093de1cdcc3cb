import type { Definition, StyleRule } from '../rule.ts';
import { readFormula } from './formula.ts';
import { formatMessage } from './hit.ts';
import { GRADES, type Measures } from './measures.ts';
import type { Report } from './words.ts';

/** Judges a draft by its counts: a message where it breaks the rule. */
export interface WholeDraftRule {
  judge(measures: Measures): string | undefined;
}

type Metric = Extract<Definition, { extends: 'metric' }>;
type Readability = Extract<Definition, { extends: 'readability' }>;

export function metric(
  rule: StyleRule,
  { formula, condition }: Metric,
  report: Report,
): WholeDraftRule | undefined {
  const value = readFormula(formula);
  const holds = readFormula(`value_of_formula ${condition}`);
  for (const read of [value, holds])
    if ('fault' in read) report(`Its formula cannot be used: ${read.fault}.`);
  if ('fault' in value || 'fault' in holds) return undefined;
  return {
    judge(measures) {
      if ((measures['words'] ?? 0) === 0) return undefined;
      const result = value(measures);
      if (holds({ ...measures, value_of_formula: result }) === 0) return undefined;
      return formatMessage(rule.message, result.toFixed(2));
    },
  };
}

export function readability(
  rule: StyleRule,
  { metrics, grade }: Readability,
  report: Report,
): WholeDraftRule | undefined {
  const formulas = metrics.flatMap((name) => {
    const formula = GRADES[name];
    if (!formula) report(`The measure “${name}” is not known.`);
    return formula ?? [];
  });
  if (formulas.length === 0) return undefined;
  return {
    judge(measures) {
      if ((measures['words'] ?? 0) === 0) return undefined;
      const mean = formulas.reduce((sum, formula) => sum + formula(measures), 0) / formulas.length;
      return mean > grade ? formatMessage(rule.message, mean.toFixed(2)) : undefined;
    },
  };
}
