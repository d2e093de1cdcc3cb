import type { Profile } from '../../brand/index.ts';
import { STATED_KINDS } from './kinds.ts';
import { partsOf, readInstruction } from './read-instruction.ts';
import type { StatedKind, StatedRule } from './stated-kind.ts';
import type { Instruction, StatedScope, Statement } from './statement.ts';

/** A rule that a statement was understood as. */
export interface UnderstoodRule {
  readonly kind: StatedKind;
  readonly rule: StatedRule;
}

/** What was understood of a statement. */
export interface UnderstoodStatement extends StatedScope {
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
  if (!instruction)
    return { statement, rules: [], rest: [statement.text], hasCondition: true, exceptions: [] };
  const { channels, exceptions } = instruction;
  const { rules, rest } = rulesIn(instruction);
  return {
    ...{ statement, rules, channels, exceptions, hasCondition: false },
    rest: rules.length === 0 ? [statement.text] : rest,
  };
}

type Rules = Pick<UnderstoodStatement, 'rules' | 'rest'>;

function rulesIn(instruction: Instruction): Rules {
  const whole = firstRule((kind) => kind.readWhole?.(instruction));
  if (whole) return { rules: [whole], rest: whole.rule.rest ?? [] };
  const read = rulesOfParts(instruction);
  if (read.rules.length > 0) return read;
  const opposite = oppositeOf(instruction);
  const contrasted = opposite ? rulesOfParts(opposite) : undefined;
  return contrasted?.rest.length === 0 ? contrasted : { rules: [], rest: [] };
}

function rulesOfParts(instruction: Instruction): Rules {
  const parts = instruction.parts.map((part) => ({ part, found: ruleOf(part, instruction) }));
  const rest = parts.filter(({ found }) => !found).map(({ part }) => part);
  // A sentence whose commas part no list, such as one about many things.
  if (rest.some((part) => part.split(' ').length > MOST_WORDS)) return { rules: [], rest };
  return { rules: parts.flatMap(({ found }) => found ?? []), rest };
}

/** Words of a thing that a list names. */
const MOST_WORDS = 6;

const CONTRAST = /^(.+?),? (?:not|instead of|rather than|in place of|never) (?:any |a |an )?(.+)$/;

/** “Full stops, not semicolons” forbids what comes second. */
function oppositeOf(instruction: Instruction): Instruction | undefined {
  const unwanted = instruction.avoid ? undefined : CONTRAST.exec(instruction.subject)?.[2];
  if (unwanted === undefined) return undefined;
  return { ...instruction, avoid: true, limit: undefined, least: undefined, parts: partsOf(unwanted) };
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

/** What statements are read from; without its channels, only those that many brands have are known. */
export type Stating = Pick<Profile, 'dos' | 'donts'> & Partial<Pick<Profile, 'channels'>>;

/** All dos and don’ts of a profile. */
export function statementsOf({ dos, donts, channels = {} }: Stating): Statement[] {
  const names = Object.keys(channels);
  const of = (list: Statement['list'], texts: readonly string[]): Statement[] =>
    texts.map((text) => ({ text, list, channels: names }));
  return [...of('dos', dos), ...of('donts', donts)];
}

/** What was understood of profiles, which do not change: each kind of rule asks for it, at every preparation of a brand's rules. */
const understood = new WeakMap<Profile, readonly UnderstoodStatement[]>();

/** What is understood of a profile’s dos and don’ts; read once for each profile. */
export function statedBy(profile: Profile): readonly UnderstoodStatement[] {
  const known = understood.get(profile) ?? statementsOf(profile).map(understand);
  understood.set(profile, known);
  return known;
}
