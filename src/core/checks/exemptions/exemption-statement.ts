import { dayOf } from '../../facts/index.ts';

/** What is exempted from which rules, as comments and front matter write it: `terms/banned “chapel”: a street's name, until 2027-03-01`. */
export interface ExemptionStatement {
  /** Rules by id, by family (`terms`), or `*` for all. */
  readonly rules: readonly string[];
  /** The exempted text; undefined for everything in the exempted place. */
  readonly text: string | undefined;
  /** Empty when none is given; nothing is exempted then. */
  readonly reason: string;
  /** The last day on which it exempts, YYYY-MM-DD; for ever where it is undefined. */
  readonly until?: string;
}

const STATEMENT = /^([^:“"]*)(?:“([\s\S]*?)”|"([\s\S]*?)")?\s*(?::([\s\S]*))?$/;

/** Reads a statement; anything else gives one without rules. */
export function readStatement(written: string): ExemptionStatement {
  const [, rules = '', curly, straight, reason = ''] = STATEMENT.exec(written.trim()) ?? [];
  const text = (curly ?? straight)?.trim().replace(/\s+/g, ' ');
  const [, why = reason.trim(), day] = UNTIL.exec(reason.trim()) ?? [];
  const until = dayOf(day);
  return {
    rules: rules.split(/[\s,]+/).filter(Boolean),
    text: text === '' ? undefined : text,
    // What looks like a day and is none stays in the reason; `isUnclear` tells.
    reason: until === undefined ? reason.trim() : why.trim(),
    ...(until === undefined ? {} : { until }),
  };
}

const UNTIL = /^([\s\S]*?)(?:,|^)[ \t]*until[ \t]+(\d{4}-\d{2}-\d{2})$/;

/** True for a reason that ends in a day that is none, such as `until 2027-02-31`: it must not exempt for ever. */
export const isUnclear = ({ reason, until }: ExemptionStatement): boolean =>
  until === undefined && /(?:^|,\s*)until\s+\d[\d./-]*$/.test(reason);

/** Whether it still exempts on a day, YYYY-MM-DD; without a day it does. */
export const holdsOn = (statement: ExemptionStatement, today: string | undefined): boolean =>
  statement.reason !== '' &&
  !isUnclear(statement) &&
  (today === undefined || statement.until === undefined || statement.until >= today);

/** Undefined for a text that a statement cannot hold. */
export function writeStatement({ rules, text, reason, until }: ExemptionStatement): string | undefined {
  const quoted = text === undefined ? '' : ` “${text.replace(/\s+/g, ' ')}”`;
  const end = until === undefined ? '' : `, until ${until}`;
  const written = `${rules.join(', ')}${quoted}: ${reason}${end}`;
  const back = readStatement(written);
  return back.text === text?.trim().replace(/\s+/g, ' ') && back.until === until ? written : undefined;
}
