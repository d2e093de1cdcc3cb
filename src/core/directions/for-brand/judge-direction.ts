import escapeStringRegexp from 'escape-string-regexp';
import {
  gateFor,
  collapseWhitespace,
  saysTheSame,
  strangeNames,
  wordsOfIdea,
  type Composer,
  type Direction,
  type GateFault,
  type Ground,
  type WrittenAnswer,
  type WrittenDirection,
} from '../index.ts';
import { editChecksFor } from '../../analysis/edit-checks-for.ts';
import { hashString } from '../../base/bytes/index.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { promptOf } from './open-cells.ts';
import { MOST_UNKNOWN, unknownWords } from '../../facts/unknown-words.ts';
import { contentStems, knownFacts } from '../../rewrite/index.ts';

export interface DirectionToJudge {
  /** The draft as it stands in the editor. */
  readonly text: string;
  /** The embedded direction of the cell that it was written for. */
  readonly planned: Direction;
  readonly written: WrittenDirection;
  readonly composer: Composer;
  /** The directions it is to stand beside, without the planned one. */
  readonly beside: readonly Direction[];
}

/** A language model's direction that passed, or why it did not; then the embedded one stands. */
export type JudgedDirection =
  | { readonly kind: 'kept'; readonly direction: Direction }
  | {
      readonly kind: 'refused';
      readonly why:
        'empty' | 'ungrounded' | 'claims' | 'same' | 'worn' | 'misspelled' | 'no-question' | 'other-subject';
    };

/**
 * Puts a language model's answers for one cell through the gates that every direction passes, the least likely first; the first that
 * passes is kept, its angle is the planned one, or the rare one that the cell offers. `today` is YYYY-MM-DD.
 */
export function judgeDirection(
  brand: ReadonlyBrandModel,
  judged: DirectionToJudge,
  today: string,
): JudgedDirection {
  let refused: JudgedDirection = { kind: 'refused', why: 'empty' };
  const cell = cellOf(judged);
  const evidence = groundsIn(judged.text, judged.written.evidence, cell);
  if (evidence.length === 0) return { kind: 'refused', why: 'ungrounded' };
  for (const answer of judged.written.answers) {
    const why = faultOf(brand, judged, answer, today);
    if (why === undefined) return { kind: 'kept', direction: kept(judged, cell, answer, evidence) };
    refused = { kind: 'refused', why };
  }
  return refused;
}

function faultOf(
  brand: ReadonlyBrandModel,
  { text, planned, beside }: DirectionToJudge,
  { title, question, firstStep }: WrittenAnswer,
  today: string,
): RefusedFor | undefined {
  const echoes = planned.evidence.map((ground) => ground.text);
  const spoken = { title, question, firstStep };
  const fault = gateFor(text, echoes)(spoken);
  if (fault) return REFUSALS[fault];
  const { knows, stated = '' } = knownFacts(brand, '', { start: 0, end: 0 }, today);
  // Line by line: a title has no full stop behind it.
  const names = Object.values(spoken).flatMap((line) =>
    strangeNames(line, [text, ...echoes, stated, brand.profile.name], knows),
  );
  if (names.length > 0 || statesNew(brand, text, Object.values(spoken), today)) return 'claims';
  if (!question.trimEnd().endsWith('?')) return 'no-question';
  const whole = [title, question, firstStep].join('\n');
  if (unknownWords(whole, [text, ...echoes], knows).length > MOST_UNKNOWN) return 'misspelled';
  if (!isAbout(text, whole)) return 'other-subject';
  const idea = wordsOfIdea({ angle: planned.angle, ...spoken });
  // A place that is still open says nothing yet.
  const said = beside.filter((other) => other.question !== '');
  return said.some((other) => saysTheSame(idea, wordsOfIdea(other))) ? 'same' : undefined;
}

/** True when an idea has at least one content word of the draft. */
function isAbout(draft: string, idea: string): boolean {
  const known = contentStems(draft);
  return [...contentStems(idea)].some((stem) => known.has(stem));
}

/** The cell as the model took it: with its own angle, or with the rare one that it offers. */
function cellOf({ planned, written }: DirectionToJudge): Direction {
  const { rare, ...own } = planned;
  if (!rare || written.tookAngle !== true)
    return { ...own, isOfWhole: own.isOfWhole && written.evidence.length === 0 };
  return { ...own, ...rare, prompt: promptOf(rare.angle), isOfWhole: false, showsAngle: true };
}

/** True when a line of an idea would be a claim or persuasion without evidence in the draft, which does not say so itself. */
function statesNew(
  brand: ReadonlyBrandModel,
  draft: string,
  lines: readonly string[],
  today: string,
): boolean {
  const checks = editChecksFor(brand, today);
  const said = draft.toLowerCase();
  const before = `${draft.trimEnd()}\n\n`;
  return lines.some((text) =>
    checks
      .newFindings({ before, written: '', text, after: '' })
      .some((finding) => finding.start >= before.length && !said.includes(finding.text.toLowerCase())),
  );
}

const kept = (
  { composer }: DirectionToJudge,
  cell: Direction,
  { title, question, firstStep }: WrittenAnswer,
  evidence: readonly Ground[],
): Direction => ({
  ...cell,
  title,
  question,
  firstStep,
  evidence,
  composer,
  id: `${cell.angle}-${hashString(`${composer.kind}\u0000${question}`).toString(36)}`,
});

type RefusedFor = Extract<JudgedDirection, { kind: 'refused' }>['why'];

const REFUSALS: Readonly<Record<GateFault, RefusedFor>> = {
  empty: 'empty',
  long: 'empty',
  broken: 'empty',
  number: 'claims',
  claim: 'claims',
  quotation: 'ungrounded',
  worn: 'worn',
};

/** The passages that the draft really has, as it has them; where none is named, those of the plan. */
function groundsIn(text: string, passages: readonly string[], planned: Direction): readonly Ground[] {
  const found = passages.flatMap((passage): Ground[] => {
    const span = spanOf(text, passage);
    return span
      ? [{ source: 'draft', text: collapseWhitespace(text.slice(span.start, span.end)), ...span }]
      : [];
  });
  if (passages.length > 0) return found;
  return planned.evidence;
}

/** Where a passage stands in a text, white space aside. */
function spanOf(text: string, passage: string): { readonly start: number; readonly end: number } | undefined {
  const words = passage.trim().split(/\s+/u);
  if (words.length < 2) return undefined;
  const pattern = words.map((word) => escapeStringRegexp(word)).join('\\s+');
  const match = new RegExp(pattern, 'u').exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
