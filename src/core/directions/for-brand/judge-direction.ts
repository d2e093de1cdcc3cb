import {
  gateFor,
  collapseWhitespace,
  saysTheSame,
  strangeNames,
  tellingWords,
  wordsOfIdea,
  type Composer,
  type Direction,
  type GateFault,
  type Ground,
  type WrittenDirection,
} from '../index.ts';
import { hashString } from '../../base/bytes/index.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { copiesFromOnePost, knownFacts } from '../../rewrite/index.ts';
import { openingGate } from './opening-gate.ts';

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
  | { readonly kind: 'refused'; readonly why: 'empty' | 'ungrounded' | 'claims' | 'same' | 'worn' };

/** Puts a written direction through the gates that every direction passes; its cell stays the planned one. `today` is YYYY-MM-DD. */
export function judgeDirection(
  brand: ReadonlyBrandModel,
  { text, planned, written, composer, beside }: DirectionToJudge,
  today: string,
): JudgedDirection {
  const evidence = groundsIn(text, written.evidence, planned);
  if (evidence.length === 0) return { kind: 'refused', why: 'ungrounded' };
  const echoes = planned.evidence.map((ground) => ground.text);
  const spoken = { title: written.title, tension: written.tension, question: written.question };
  const fault = gateFor(text, echoes)(spoken);
  if (fault) return { kind: 'refused', why: REFUSALS[fault] };
  const { knows, stated = '' } = knownFacts(brand, '', { start: 0, end: 0 }, today);
  // Line by line: a title has no full stop behind it.
  const names = Object.values(spoken).flatMap((line) =>
    strangeNames(line, [text, ...echoes, stated, brand.profile.name], knows),
  );
  if (names.length > 0) return { kind: 'refused', why: 'claims' };
  const idea = wordsOfIdea({ angle: planned.angle, ...spoken });
  if (beside.some((other) => saysTheSame(idea, wordsOfIdea(other)))) return { kind: 'refused', why: 'same' };
  const direction: Direction = {
    ...planned,
    ...spoken,
    id: `${planned.angle}-${hashString(`${composer.kind}\u0000${written.question}`).toString(36)}`,
    opening: bestOpening(brand, text, written.openings, today) ?? planned.opening,
    evidence,
    composer,
  };
  return { kind: 'kept', direction };
}

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
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const match = new RegExp(pattern, 'u').exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Of the openings that may be shown the one least like the draft: a model's first ideas are everybody's. */
function bestOpening(
  brand: ReadonlyBrandModel,
  text: string,
  openings: readonly string[],
  today: string,
): string | undefined {
  const passes = openingGate(brand, text, today);
  const draft = new Set(tellingWords(text));
  const nearness = (opening: string): number => {
    const words = tellingWords(opening);
    return words.filter((word) => draft.has(word)).length / Math.max(1, words.length);
  };
  return openings
    .map((opening) => opening.trim())
    .filter((opening) => opening !== '' && !opening.includes('\n') && opening.length <= LONGEST_OPENING)
    .filter((opening) => passes({ text: opening }) && !copiesFromOnePost(opening, text, brand.posts.values()))
    .map((opening, at) => ({ opening, worth: at / openings.length - nearness(opening) }))
    .sort((a, b) => b.worth - a.worth)[0]?.opening;
}

/** UTF-16 units; a longer one is no line. */
const LONGEST_OPENING = 240;
