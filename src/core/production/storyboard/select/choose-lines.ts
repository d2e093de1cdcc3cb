import { BoundedCache } from '../../../base/bounded-cache.ts';
import { FUNCTION_WORDS } from '../../../english/function-words.ts';
import { BRISK, EASY, FASTEST, secondsFor, type Pace } from '../pace.ts';
import type { DraftLine } from '../read/read-draft.ts';
import { mainClause, shortened } from '../split/shorten.ts';
import { splitAtClauses } from '../split/split-clauses.ts';
import { CONNECTIVES, normsOf } from '../words.ts';
import { needsOf, withNeeds } from './needs.ts';
import { centralityOf, subjectOf } from './subject.ts';
import { hasDay, hasDeadline, hasPrice, isRequest, weightOf } from './weight.ts';

/** A line as the film says it. */
export interface ChosenLine extends DraftLine {
  /** Its parts, each short enough for a caption. */
  readonly parts: readonly string[];
}

type Wording = 'whole' | 'shortened' | 'clause';

/** The lines in the film by their place, with how much of each. */
type Choice = ReadonlyMap<number, Wording>;

/** With what a sentence costs besides its length, so that a string of very short ones does not win against one that says something, in seconds. */
const SETUP = 3;

/** What a caption costs besides its reading: the gap to the next, in seconds at the slowest frame rate. */
const GAP_SECONDS = 2 / 24;

/**
 * The sentences of a draft for a film of so many seconds, in the order of the draft: first its opening, price, day, deadline and request, as
 * fast as they can be read; then what weighs most for its length, at an easy pace, with whatever it needs.
 */
export function chooseLines(lines: readonly DraftLine[], seconds: number, title?: string): ChosenLine[] {
  splitLines.trim(LINES_KEPT);
  const needs = needsOf(lines);
  let choice: Choice = new Map();
  const fits = (next: Choice, pace: Pace): boolean => secondsOf(wordsOf(lines, next), pace) <= seconds;
  const take = (ways: readonly Choice[], pace: Pace): void => {
    choice = ways.find((way) => fits(way, pace)) ?? choice;
  };
  for (const at of essentials(lines)) {
    const all = withNeeds(needs, at);
    take(
      [all, [at]].flatMap((some) => WORDINGS.map((wording) => adding(choice, some, wording))),
      FASTEST,
    );
  }
  const subject = subjectOf(lines, title);
  const weighed = lines.map((line) => ({
    at: line.at,
    weight: weightOf(line) + centralityOf(line, subject),
    seconds: secondsOf([line.text], EASY),
  }));
  const fill = (order: readonly { readonly at: number }[], pace: Pace): void => {
    for (const { at } of order) {
      const all = withNeeds(needs, at);
      take([adding(choice, all, 'whole'), adding(choice, all, 'shortened')], pace);
    }
  };
  const byLength = ({ weight, seconds: own }: (typeof weighed)[number]): number => weight / (SETUP + own);
  fill(
    weighed.toSorted((a, b) => byLength(b) - byLength(a)),
    EASY,
  );
  // What is left over goes to the weightiest that fits, a little faster.
  fill(
    weighed.toSorted((a, b) => b.weight - a.weight),
    BRISK,
  );
  if (choice.size === 0 && lines.length > 0) choice = new Map([[0, 'clause']]);
  return chosenOf(lines, choice).map((line) => ({ ...line, parts: splitAtClauses(line.text) }));
}

const WORDINGS: readonly Wording[] = ['whole', 'shortened', 'clause'];

function adding(choice: Choice, some: readonly number[], wording: Wording): Choice {
  const next = new Map(choice);
  for (const at of some) if (!next.has(at)) next.set(at, wording);
  return next;
}

/** What a viewer must not miss, the most important first. */
function essentials(lines: readonly DraftLine[]): readonly number[] {
  const deadline = lines.find(hasDeadline);
  const asked = lines.findLast((line) => isRequest(line) && (hasPrice(line) || hasDay(line)));
  const opening = lines.find(({ kind }) => kind === 'paragraph') ?? lines[0];
  return [opening, lines.find(hasPrice), lines.find(hasDay), deadline, asked ?? lines.findLast(isRequest)]
    .flatMap((line) => (line ? [line.at] : []))
    .filter((at, place, all) => all.indexOf(at) === place);
}

const chosenOf = (lines: readonly DraftLine[], choice: Choice): DraftLine[] =>
  lines.flatMap((line) => {
    const wording = choice.get(line.at);
    if (wording === undefined) return [];
    const text = choice.has(line.at - 1) ? line.text : withoutConnective(line.text);
    return [{ ...line, text: worded(text, wording) }];
  });

function worded(text: string, wording: Wording): string {
  if (wording === 'whole') return text;
  const shorter = shortened(text) ?? text;
  return wording === 'shortened' ? shorter : (mainClause(shorter) ?? shorter);
}

const wordsOf = (lines: readonly DraftLine[], choice: Choice): string[] =>
  chosenOf(lines, choice).map(({ text }) => text);

const secondsOf = (texts: readonly string[], pace: Pace): number =>
  texts.reduce((sum, text) => sum + secondsOfLine(text, pace), 0);

/** Splitting is the slow part, and each choice is measured with all its lines. */
const splitLines = new BoundedCache<string, readonly string[]>();
const LINES_KEPT = 500;

function secondsOfLine(text: string, pace: Pace): number {
  const parts = splitLines.get(text, () => splitAtClauses(text));
  return parts.reduce((sum, part) => sum + secondsFor(part, pace) + GAP_SECONDS, 0);
}

/** A sentence without the word that joins it to one which the film leaves out. */
function withoutConnective(text: string): string {
  const [first = '', second = ''] = normsOf(text);
  if (!CONNECTIVES.has(first) || !FUNCTION_WORDS.has(second.replace(/'.*$/, ''))) return text;
  if (/^(?:that|much|many|far)$/.test(second)) return text;
  const rest = text.slice(first.length).replace(/^[\s,]+/, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
