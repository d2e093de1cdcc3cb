import type { Profile } from '../../brand/index.ts';
import { STATED_KINDS } from './kinds.ts';
import type { StatedKind, StatedRule } from './stated-kind.ts';
import { readInstruction, type Instruction, type Statement } from './statement.ts';

/** A rule that a statement was understood as. */
export interface UnderstoodRule {
  readonly kind: StatedKind;
  readonly rule: StatedRule;
}

/** What was understood of a statement. */
export interface UnderstoodStatement {
  readonly statement: Statement;
  readonly rules: readonly UnderstoodRule[];
  /** Parts that are not checked, in lower case; the whole statement where it has no rule. */
  readonly rest: readonly string[];
  /** True where a condition keeps it from being checked. */
  readonly hasCondition: boolean;
}

/** The rules that a statement states, as far as they can be checked. */
export function understand(statement: Statement): UnderstoodStatement {
  const instruction = readInstruction(statement);
  if (!instruction) return { statement, rules: [], rest: [statement.text], hasCondition: true };
  const whole = firstRule((kind) => kind.readWhole?.(instruction));
  if (whole) return { statement, rules: [whole], rest: [], hasCondition: false };
  const parts = instruction.parts.map((part) => ({ part, found: ruleOf(part, instruction) }));
  const rules = parts.flatMap(({ found }) => found ?? []);
  const rest = parts.filter(({ found }) => !found).map(({ part }) => part);
  return {
    statement,
    rules,
    rest: rules.length === 0 ? [statement.text] : rest,
    hasCondition: false,
  };
}

const ruleOf = (part: string, instruction: Instruction): UnderstoodRule | undefined =>
  firstRule((kind) => kind.readPart?.(part, instruction));

function firstRule(read: (kind: StatedKind) => StatedRule | undefined): UnderstoodRule | undefined {
  for (const kind of STATED_KINDS) {
    const rule = read(kind);
    if (rule) return { kind, rule };
  }
  return undefined;
}

/** All dos and don’ts of a profile. */
export const statementsOf = ({ dos, donts }: Pick<Profile, 'dos' | 'donts'>): Statement[] => [
  ...dos.map((text) => ({ text, list: 'dos' as const })),
  ...donts.map((text) => ({ text, list: 'donts' as const })),
];
