import { claimsIn } from '../../../facts/index.ts';
import type { Span } from '../../../text/index.ts';
import { EASY, FEWEST_SHOTS, secondsFor } from '../pace.ts';
import type { ChosenLine } from '../select/choose-lines.ts';
import { hasDay, hasPrice, isRequest } from '../select/weight.ts';
import { captionLines } from '../split/caption-lines.ts';
import { sizeOf, spokenWords } from '../measure.ts';
import type { Beat } from '../storyboard.ts';

/** What is captioned at one time: one part of a sentence, or two short ones. */
export interface Caption {
  readonly parts: readonly string[];
  readonly lines: readonly string[];
}

/** A shot before it has a time. */
export interface PlannedShot {
  readonly beat: Beat;
  readonly captions: readonly Caption[];
  /** The lines that its words are from; empty for a picture without words. */
  readonly lines: readonly ChosenLine[];
  readonly from: readonly Span[];
}

/** A shot that shows one thing lasts about this long, in seconds; films for feeds are cut faster than films for halls. */
const USUAL = 4.5;
const LONGEST = 8;
/** A shorter shot takes in what follows. */
const SHORT = 1.6;

/** Cuts the chosen lines into shots, each within one beat. */
export function groupShots(chosen: readonly ChosenLine[]): PlannedShot[] {
  const beats = beatsOf(chosen);
  const pieces = chosen.flatMap((line, at) =>
    line.parts.map((part) => ({ line, part, beat: beats[at] ?? 'turn' })),
  );
  const groups: (typeof pieces)[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && belongs(last, piece)) last.push(piece);
    else groups.push([piece]);
  }
  const enough = groups.length < FEWEST_SHOTS ? pieces.map((piece) => [piece]) : groups;
  return enough.map((group) => {
    const lines = [...new Set(group.map(({ line }) => line))];
    return {
      beat: group[0]?.beat ?? 'turn',
      captions: captionsOf(group.map(({ part }) => part)),
      lines,
      from: lines.map(({ start, end }) => ({ start, end })),
    };
  });
}

interface PiecePlace {
  readonly line: ChosenLine;
  readonly part: string;
  readonly beat: Beat;
}

function belongs(group: readonly PiecePlace[], piece: PiecePlace): boolean {
  const before = secondsOf(group);
  const together = before + secondsFor(piece.part, EASY);
  if (together > LONGEST) return false;
  // A hook of a moment takes in the next words.
  if (group[0]?.beat === 'hook' && before < SHORT) return true;
  if (group[0]?.beat !== piece.beat) return false;
  const isSameBlock = group.at(-1)?.line.block === piece.line.block;
  return (together <= USUAL && isSameBlock) || before < SHORT;
}

const secondsOf = (group: readonly PiecePlace[]): number =>
  group.reduce((sum, { part }) => sum + secondsFor(part, EASY), 0);

/** The most characters of a part that shares its caption with the next. */
const SHARED = 22;

function captionsOf(parts: readonly string[]): Caption[] {
  const captions: Caption[] = [];
  for (const part of parts) {
    const last = captions.at(-1);
    const before = last?.parts.join(' ') ?? '';
    const lines =
      last && Math.min(sizeOf(before), sizeOf(part)) <= SHARED && captionLines(`${before} ${part}`);
    if (lines) captions[captions.length - 1] = { parts: [...last.parts, part], lines };
    else captions.push({ parts: [part], lines: captionLines(part) ?? [part] });
  }
  return captions;
}

/**
 * The first line is the hook; what asks for something in the second half, or names price or day right before that or at the end, is the call;
 * what has figures or claims is proof.
 */
function beatsOf(chosen: readonly ChosenLine[]): Beat[] {
  const calls = callsIn(chosen);
  return chosen.map((line, at): Beat => {
    if (at === 0 || (at === 1 && isAfterthought(line))) return 'hook';
    if (calls.has(at)) return 'call';
    return isProof(line) ? 'proof' : 'turn';
  });
}

function callsIn(chosen: readonly ChosenLine[]): ReadonlySet<number> {
  const places = chosen.map((_, at) => at).slice(1);
  const asking = places.filter((at) => at >= (chosen.length - 1) / 2 && isAsking(chosen[at]));
  const last = chosen.length - 1;
  const calls = new Set(asking.length === 0 && last > 0 && isOffer(chosen[last]) ? [last] : asking);
  // The offer right before a request is part of it, and so is the one right behind.
  for (const at of places.toReversed()) if (calls.has(at + 1) && isOffer(chosen[at])) calls.add(at);
  for (const at of places) if (calls.has(at - 1) && isOffer(chosen[at])) calls.add(at);
  return calls;
}

const isAsking = (line: ChosenLine | undefined): boolean => line !== undefined && isRequest(line);

/** A figure, or a claim: “one of the first” is none. */
const isProof = ({ text, facts }: ChosenLine): boolean =>
  facts.some((fact) => fact.kind !== 'name' && (fact.kind !== 'number' || /\d/.test(fact.text))) ||
  claimsIn(text).length > 0;

/** A word or two after the first sentence. */
const isAfterthought = ({ text }: ChosenLine): boolean => spokenWords(text) < LEAST_WORDS;
const LEAST_WORDS = 3;

const isOffer = (line: ChosenLine | undefined): boolean =>
  line !== undefined && (hasPrice(line) || hasDay(line));
