import { claimsIn } from '../../../facts/index.ts';
import type { Span } from '../../../text/index.ts';
import { BRISK, EASY, FEWEST_SHOTS, GAP, LONGEST_SHOT, secondsFor } from '../pace.ts';
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
/** Two sentences that are longer together are two shots, in seconds. */
const LONGEST = 8;
/** A shorter shot takes in what follows. */
const SHORT = 1.6;

/** A sentence, or a piece of one that is too long for a shot. */
interface Piece {
  readonly line: ChosenLine;
  readonly parts: readonly string[];
  readonly beat: Beat;
}

/** Cuts the chosen lines into shots, each within one beat: whole sentences wherever they fit. */
export function groupShots(chosen: readonly ChosenLine[]): PlannedShot[] {
  const beats = beatsOf(chosen);
  const pieces = chosen.flatMap((line, at) =>
    piecesOf(line.parts).map((parts): Piece => ({ line, parts, beat: beats[at] ?? 'turn' })),
  );
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && belongs(last, piece)) last.push(piece);
    else groups.push([piece]);
  }
  return enough(groups, pieces).map((group) => {
    const lines = [...new Set(group.map(({ line }) => line))];
    return {
      beat: group[0]?.beat ?? 'turn',
      captions: captionsOf(group.flatMap(({ parts }) => parts)),
      lines,
      from: lines.map(({ start, end }) => ({ start, end })),
    };
  });
}

/** A film of few words has a shot for each sentence or, with fewer still, for each part. */
function enough(groups: readonly Piece[][], pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  if (groups.length >= FEWEST_SHOTS) return groups;
  const whole = pieces.length >= FEWEST_SHOTS;
  return whole
    ? pieces.map((piece) => [piece])
    : pieces.flatMap((piece) => piece.parts.map((part) => [{ ...piece, parts: [part] }]));
}

/** The parts of a sentence shot by shot: all in one where that is short enough, or else cut where it hurts least. */
function piecesOf(parts: readonly string[]): (readonly string[])[] {
  if (parts.length < 2 || secondsOf(parts, BRISK) + parts.length * GAP_SECONDS <= LONGEST_SHOT)
    return [parts];
  const half = secondsOf(parts) / 2;
  const costs = parts.slice(1).map((_, before) => {
    const imbalance = Math.abs(secondsOf(parts.slice(0, before + 1)) - half);
    return imbalance + (/[.!?;:,–—]["”’)]*$/.test(parts[before] ?? '') ? 0 : MID_CLAUSE);
  });
  const cut = costs.indexOf(Math.min(...costs)) + 1;
  return [...piecesOf(parts.slice(0, cut)), ...piecesOf(parts.slice(cut))];
}

/** A cut inside a clause is as bad as shots that differ by so many seconds. */
const MID_CLAUSE = 4;

function belongs(group: readonly Piece[], { line, parts, beat }: Piece): boolean {
  const last = group.at(-1);
  // What is cut stays cut.
  if (last?.line === line) return false;
  const before = secondsOf(group.flatMap((piece) => piece.parts));
  const together = before + secondsOf(parts);
  if (together > LONGEST) return false;
  // A hook of a moment takes in the next words.
  if (group[0]?.beat === 'hook' && before < SHORT) return true;
  if (group[0]?.beat !== beat) return false;
  return (together <= USUAL && last?.line.block === line.block) || before < SHORT;
}

const secondsOf = (parts: readonly string[], pace = EASY): number =>
  parts.reduce((sum, part) => sum + secondsFor(part, pace), 0);

/** The gap behind a caption, in seconds at the slowest frame rate. */
const GAP_SECONDS = GAP / 24;

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
