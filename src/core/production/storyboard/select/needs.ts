import type { DraftLine } from '../read/read-draft.ts';
import { ANNOUNCED, LEAD_ENDS, normsOf } from '../words.ts';
import { refersBack, refersElsewhere, withoutConnective } from './references.ts';
import { isRequest } from './weight.ts';
import { isRunOn, isWhole, type Writing } from './whole-thought.ts';

/** What a line needs to be understood. */
export interface Needs {
  /** The lines without which it would say nothing or something else. */
  readonly lines: readonly number[];
  /** Those among them that limit it: a heading, the note to an asterisk. */
  readonly limits: readonly number[];
  /** True for a line that refers to what no film can say. */
  readonly isUnclear: boolean;
  /** True for a line that is no sentence by itself. */
  readonly isPart: boolean;
}

/** For each line, what it needs. */
export const needsOf = (lines: readonly DraftLine[], writing: Writing): readonly Needs[] =>
  lines.map((line, at) => {
    const leadIn = leadInOf(lines, at);
    const limits = limitsOf(lines, line);
    // “Bread included.” belongs to the sentence before it.
    const isAttached = continuesBlock(line, lines[at - 1]) && isRunOn(line, writing);
    const isBack = isReferring(line, writing);
    const needsBefore = isAttached || (isBack ? line.follows : isIntroduced(line, lines[at - 1]));
    return {
      limits,
      lines: [
        ...(needsBefore ? [at - 1] : []),
        ...leadIn,
        ...listOf(lines, at),
        ...limits,
        // A question needs its answer, an announcement what it announces.
        ...(opens(line) ? lines.slice(at + 1, at + 2).map((next) => next.at) : []),
      ],
      isUnclear:
        (isBack && !line.follows && leadIn.length === 0) ||
        (writing.isEnglish && refersElsewhere(line.text)) ||
        (opens(line) && lines[at + 1]?.follows !== true),
      isPart: leadIn.length === 0 && !isAttached && isPart(line, writing),
    };
  });

/** What the first sentence of a draft refers to is the title, which is on screen with it. */
const isReferring = ({ at, text }: DraftLine, { isEnglish }: Writing): boolean =>
  isEnglish && at > 0 && refersBack(withoutConnective(text));

const isPart = (line: DraftLine, writing: Writing): boolean =>
  line.kind !== 'heading' && line.footnote !== 'note' && !isWhole(line, writing);

const continuesBlock = ({ kind, follows, block }: DraftLine, before: DraftLine | undefined): boolean =>
  kind === 'paragraph' && follows && before?.block === block;

/** True behind a sentence that ends with a colon. */
const isIntroduced = ({ kind, follows }: DraftLine, before: DraftLine | undefined): boolean =>
  kind !== 'item' && follows && before !== undefined && /[:：]["”’)]*$/.test(before.text);

/** The lines that limit one: a heading above it, the note to an asterisk. */
const limitsOf = (lines: readonly DraftLine[], { heading, footnote }: DraftLine): number[] => [
  ...(heading === undefined ? [] : [heading]),
  ...(footnote === 'marked' ? lines.filter((line) => line.footnote === 'note').map(({ at }) => at) : []),
];

const opens = (line: DraftLine): boolean =>
  line.kind === 'heading' || (/[:：?]["”’)]*$/.test(line.text) && !standsWithoutList(line));

/** True for a lead-in that is a sentence without what it announces: “Join one of our groups:”, not “We have two:”. */
export function standsWithoutList({ text }: DraftLine): boolean {
  const norms = normsOf(text);
  return (
    text.endsWith(':') &&
    !LEAD_ENDS.has(norms.at(-1) ?? '') &&
    !norms.some((norm) => ANNOUNCED.has(norm)) &&
    isRequest({ text })
  );
}

/** The line that announces the list which a line stands in. */
function leadInOf(lines: readonly DraftLine[], at: number): number[] {
  if (lines[at]?.kind !== 'item') return [];
  const before = lines.slice(0, at).findLastIndex(({ kind }) => kind !== 'item');
  const leadIn = lines[before];
  return leadIn?.text.endsWith(':') === true && !standsWithoutList(leadIn) ? [before] : [];
}

/** The items that a line announces: a list is said as a whole. */
function listOf(lines: readonly DraftLine[], at: number): number[] {
  const line = lines[at];
  if (line?.text.endsWith(':') !== true || standsWithoutList(line)) return [];
  const rest = lines.slice(at + 1);
  const end = rest.findIndex(({ kind }) => kind !== 'item');
  return (end < 0 ? rest : rest.slice(0, end)).map((line) => line.at);
}

/** A line with all that it needs, in the order of the draft. */
export function withNeeds(needs: readonly Needs[], at: number): readonly number[] {
  const found = new Set<number>();
  const open = [at];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(needs[next]?.lines ?? []));
  }
  return [...found].sort((a, b) => a - b);
}
