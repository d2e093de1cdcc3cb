import { BoundedCache } from '../../../base/bounded-cache.ts';
import { BRISK, EASY, FASTEST, LONGEST_SHOT, secondsFor, type Pace } from '../pace.ts';
import type { DraftLine } from '../read/read-draft.ts';
import { mainClause, shortened } from '../split/shorten.ts';
import { splitAtClauses } from '../split/split-clauses.ts';
import { spokenWords } from '../measure.ts';
import { isPast } from '../words.ts';
import { needsOf, standsWithoutList, withNeeds } from './needs.ts';
import { withoutConnective } from './references.ts';
import { centralitiesOf } from './subject.ts';
import { hasDay, hasDeadline, hasPrice, isMeta, isRequest, weightOf } from './weight.ts';
import { writingOf } from './whole-thought.ts';

/** A line as the film says it. */
export interface ChosenLine extends DraftLine {
  /** Its parts, each short enough for a caption. */
  readonly parts: readonly string[];
}

/** What lines are chosen for. */
export interface Film {
  readonly seconds: number;
  readonly title: string | undefined;
  readonly isEnglish: boolean;
}

type Wording = 'whole' | 'shortened' | 'clause';

/** The lines in the film by their place, with how much of each. */
type Choice = ReadonlyMap<number, Wording>;

/** With what a sentence costs besides its length, so that a string of very short ones does not win against one that says something, in seconds. */
const SETUP = 4.5;

/** What a caption costs besides its reading: the gap to the next, in seconds at the slowest frame rate. */
const GAP_SECONDS = 2 / 24;

/** Drafts of more words tell a story, in which prices and days are mostly not what is offered. */
const OFFER_WORDS = 400;

/** A line that continues one which the film says reads better than one from elsewhere. */
const OF_CONTINUING = 0.75;
/** For each shot more than one that a line needs, as it is cut there. */
const OF_LONG = -2;
/** So many lines that need each other are a passage of their own. */
const MOST_NEEDED = 5;
/** With less than these shares of its time filled, a film says what refers to something that is left out and, at last, fragments. */
const SCARCE = 1 / 2;
const VERY_SCARCE = 1 / 4;
/** From here on a request is meant for those who have read the whole. */
const NEAR_END = 2 / 3;

/**
 * The sentences of a draft for a film of so many seconds, in the order of the draft: first its opening, price, day, deadline and request, as
 * fast as they can be read; then what weighs most for its length, at an easy pace, with whatever it needs.
 */
export function chooseLines(lines: readonly DraftLine[], film: Film): ChosenLine[] {
  splitLines.trim(LINES_KEPT);
  const { seconds, isEnglish } = film;
  const needs = needsOf(lines, writingOf(lines, isEnglish));
  const groups = lines.map(({ at }) => withNeeds(needs, at));
  const isWholeGroup = (group: readonly number[]): boolean =>
    group.every((at) => needs[at]?.isPart === false);
  const isClear = (group: readonly number[]): boolean =>
    group.length <= MOST_NEEDED && isWholeGroup(group) && group.every((at) => needs[at]?.isUnclear === false);
  const isOffer = wordsIn(lines) <= OFFER_WORDS;
  const opening = openingOf(lines, groups, { isClear, isOffer });
  let choice: Choice = new Map();
  const fits = (next: Choice, pace: Pace): boolean => secondsOf(wordsOf(lines, next), pace) <= seconds;
  const take = (ways: readonly Choice[], pace: Pace): boolean => {
    const way = ways.find((one) => fits(one, pace));
    choice = way ?? choice;
    return way !== undefined;
  };
  const isClearAt = (at: number): boolean => isClear(groups[at] ?? []);
  for (const at of [...opening, ...essentials(lines, isClearAt, isOffer)]) {
    const all = groups[at] ?? [at];
    take(
      [all, [at, ...(needs[at]?.limits ?? [])]].flatMap((some) =>
        WORDINGS.map((wording) => adding(choice, some, wording)),
      ),
      FASTEST,
    );
  }
  const weights = weightsOf(lines, film, isOffer);
  /** How much the lines of a group that are not yet said add for a second. */
  const worth = (group: readonly number[]): number => {
    const added = group.filter((at) => !choice.has(at));
    const weight = added.reduce(
      (sum, at) => sum + (weights[at] ?? 0) + (lines[at]?.follows && choice.has(at - 1) ? OF_CONTINUING : 0),
      0,
    );
    const cost = added.reduce((sum, at) => sum + SETUP + secondsOf([lines[at]?.text ?? ''], EASY), 0);
    return weight / cost;
  };
  const fill = (from: readonly (readonly number[])[], pace: Pace): void => {
    const open = new Set(from);
    for (;;) {
      const left = [...open].filter((group) => group.some((at) => !choice.has(at)));
      const best = left.map((group) => ({ group, worth: worth(group) })).sort((a, b) => b.worth - a.worth);
      const taken = best.find(({ group, worth: its }) => {
        if (its <= 0) return false;
        const isTaken = take([adding(choice, group, 'whole'), adding(choice, group, 'shortened')], pace);
        // What does not fit now never will.
        if (!isTaken) open.delete(group);
        return isTaken;
      });
      if (!taken) return;
    }
  };
  const clear = groups.filter(isClear);
  fill(clear, EASY);
  // What is left over goes to what still fits, a little faster.
  fill(clear, BRISK);
  const isShort = (share: number): boolean => secondsOf(wordsOf(lines, choice), EASY) < share * seconds;
  if (isShort(SCARCE)) fill(groups.filter(isWholeGroup), EASY);
  if (isShort(VERY_SCARCE)) fill(groups, EASY);
  if (choice.size === 0 && lines.length > 0) choice = new Map([[0, 'clause']]);
  return chosenOf(lines, choice).map((line) => ({ ...line, parts: splitAtClauses(line.text) }));
}

const wordsIn = (lines: readonly DraftLine[]): number =>
  lines.reduce((sum, { text }) => sum + spokenWords(text), 0);

function weightsOf(lines: readonly DraftLine[], { title }: Film, isOffer: boolean): number[] {
  const centralities = centralitiesOf(lines, title);
  return lines.map(
    (line, at) =>
      weightOf(line, {
        ...{ centrality: centralities[at] ?? 0, isOffer },
        isFirstOfParagraph: lines[at - 1]?.block !== line.block,
        isNearEnd: at >= NEAR_END * (lines.length - 1),
      }) +
      OF_LONG * Math.max(0, Math.ceil(secondsOf([line.text], BRISK) / LONGEST_SHOT) - 1),
  );
}

const WORDINGS: readonly Wording[] = ['whole', 'shortened', 'clause'];

function adding(choice: Choice, some: readonly number[], wording: Wording): Choice {
  const next = new Map(choice);
  for (const at of some) if (!next.has(at)) next.set(at, wording);
  return next;
}

/** The opening is one of the first so many lines. */
const OPENING = 6;

/** The first line that stands by itself and is about the matter, or else the first; an offer begins as it does. */
function openingOf(
  lines: readonly DraftLine[],
  groups: readonly (readonly number[])[],
  {
    isClear,
    isOffer,
  }: { readonly isClear: (group: readonly number[]) => boolean; readonly isOffer: boolean },
): number[] {
  const first = lines.find(({ kind }) => kind === 'paragraph') ?? lines[0];
  const isGood = ({ at, text }: DraftLine): boolean => isClear(groups[at] ?? []) && !isMeta(text);
  const opening =
    isOffer && first && /[.!?…]$/.test(first.text) && !isMeta(first.text)
      ? first
      : (lines
          .slice(0, OPENING)
          .find((line) => line.kind === 'paragraph' && groups[line.at]?.[0] === line.at && isGood(line)) ??
        lines.find(isGood) ??
        first);
  return opening ? [opening.at] : [];
}

/** What a viewer must not miss, the most important first; in a story only what asks for something near the end. */
function essentials(
  lines: readonly DraftLine[],
  isClear: (at: number) => boolean,
  isOffer: boolean,
): readonly number[] {
  const end = NEAR_END * (lines.length - 1);
  const wanted = isOffer
    ? [
        ...[hasPrice, hasDay, hasDeadline].map((has) =>
          lines.find((line) => has(line) && !isPast(line.text)),
        ),
        lines.findLast((line) => isRequest(line) && (hasPrice(line) || hasDay(line))) ??
          lines.findLast((line) => isRequest(line) && isClear(line.at)) ??
          lines.findLast(isRequest),
      ]
    : [lines.findLast((line) => line.at >= end && isClear(line.at) && isRequest(line) && !isMeta(line.text))];
  return wanted
    .flatMap((line) => (line ? [line.at] : []))
    .filter((at, place, all) => all.indexOf(at) === place);
}

const chosenOf = (lines: readonly DraftLine[], choice: Choice): DraftLine[] =>
  lines.flatMap((line) => {
    const wording = choice.get(line.at);
    if (wording === undefined) return [];
    const own = line.at === 0 || choice.has(line.at - 1) ? line.text : withoutConnective(line.text);
    const text = choice.has(line.at + 1) || !standsWithoutList(line) ? own : own.replace(/:$/, '.');
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
