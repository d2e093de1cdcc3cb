import {
  EASY,
  FASTEST,
  FEWEST_SHOTS,
  GAP,
  LONGEST_CUE,
  LONGEST_SHOT,
  secondsFor,
  SHORTEST_SHOT,
  type Pace,
} from '../pace.ts';
import type { Cue } from '../storyboard.ts';
import { framesFor, type FrameRate } from '../time/frame-rate.ts';
import type { Caption, PlannedShot } from './group-shots.ts';

/** A shot with its time. */
export interface TimedShot extends PlannedShot {
  readonly start: number;
  readonly frames: number;
  readonly cues: readonly Cue[];
}

/** Slower than this multiple of the easy pace, a picture without words is better. */
const SLOWEST = 1.4;
/** How long a picture without words stands, in seconds. */
const PICTURE = 4;

/** Gives shots their times, so that they fill the frames where they can; pictures without words are added where the draft has too few. */
export function timeShots(planned: readonly PlannedShot[], frames: number, rate: FrameRate): TimedShot[] {
  const slowest = planned.reduce((sum, shot) => sum + slowestFrames(shot, rate), 0);
  const pictures = picturesFor(planned, frames - slowest, rate);
  const shots = withPictures(planned, pictures);
  const lengths = share(
    frames,
    shots.map((shot) => ({
      least: leastFrames(shot, rate),
      most: Math.floor(LONGEST_SHOT * rate.perSecond),
      wanted: slowestFrames(shot, rate),
    })),
  );
  let start = 0;
  return shots.map((shot, at) => {
    const length = lengths[at] ?? 0;
    const timed = { ...shot, start, frames: length, cues: cuesOf(shot.captions, start, length, rate) };
    start += length;
    return timed;
  });
}

const slotFrames = ({ lines }: Pick<Caption, 'lines'>, pace: Pace, rate: FrameRate): number =>
  framesFor(secondsFor(lines.join(' '), pace), rate) + GAP;

const framesOf = ({ captions }: PlannedShot, pace: Pace, rate: FrameRate): number =>
  Math.max(
    framesFor(SHORTEST_SHOT, rate),
    captions.reduce((sum, caption) => sum + slotFrames(caption, pace, rate), 0),
  );

const leastFrames = (shot: PlannedShot, rate: FrameRate): number => framesOf(shot, FASTEST, rate);

function slowestFrames(shot: PlannedShot, rate: FrameRate): number {
  const easy = shot.captions.length === 0 ? framesFor(PICTURE, rate) : SLOWEST * framesOf(shot, EASY, rate);
  return Math.min(Math.floor(LONGEST_SHOT * rate.perSecond), Math.floor(easy));
}

/** How many pictures without words fill what is left over. */
function picturesFor(planned: readonly PlannedShot[], left: number, rate: FrameRate): number {
  const missing = Math.max(0, FEWEST_SHOTS - planned.length);
  return left < framesFor(PICTURE, rate)
    ? missing
    : Math.max(missing, Math.ceil(left / framesFor(PICTURE, rate)));
}

/** Pictures without words are spread between the shots, the first of them at the end. */
function withPictures(planned: readonly PlannedShot[], pictures: number): PlannedShot[] {
  const shots: PlannedShot[] = [];
  for (const [at, shot] of planned.entries()) {
    shots.push(shot);
    const [from, to] = [at, at + 1].map((place) => Math.floor((place * pictures) / planned.length));
    for (let picture = from ?? 0; picture < (to ?? 0); picture++) shots.push({ ...shot, captions: [] });
  }
  return shots;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly wanted: number;
}

/** Shares frames out: each at least what it needs, and the rest by what each wants beyond that; whole frames that add up. */
export function share(frames: number, bounds: readonly Bounds[]): number[] {
  const lengths = bounds.map(({ least }) => least);
  let left = frames - sum(lengths);
  while (left > 0) {
    const open = bounds.flatMap(({ most, wanted }, at) => {
      const room = most - (lengths[at] ?? 0);
      return room > 0 ? [{ at, room, pull: Math.max(1, wanted - (lengths[at] ?? 0)) }] : [];
    });
    if (open.length === 0) break;
    const pull = sum(open.map((one) => one.pull));
    const before = left;
    for (const one of open) {
      const more = Math.min(one.room, Math.floor((before * one.pull) / pull));
      lengths[one.at] = (lengths[one.at] ?? 0) + more;
      left -= more;
    }
    // Less than a frame for each: the first ones take them.
    if (left === before)
      for (const { at } of open.slice(0, left)) {
        lengths[at] = (lengths[at] ?? 0) + 1;
        left -= 1;
      }
  }
  return lengths;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The captions of a shot one after the other, each with the gap behind it. A shot that is too short for them has them shorter. */
export function cuesOf(
  captions: readonly Pick<Caption, 'lines'>[],
  start: number,
  frames: number,
  rate: FrameRate,
): Cue[] {
  const bounds = captions.map((caption) => ({
    least: slotFrames(caption, FASTEST, rate),
    most: Infinity,
    wanted: slotFrames(caption, EASY, rate),
  }));
  const needed = sum(bounds.map(({ least }) => least));
  const slots = share(
    frames,
    needed <= frames
      ? bounds
      : bounds.map((bound) => ({ ...bound, least: Math.floor((bound.least * frames) / needed) })),
  );
  let at = start;
  return captions.map(({ lines }, place) => {
    const slot = slots[place] ?? 0;
    const length = Math.max(1, Math.min(slot - GAP, Math.floor(LONGEST_CUE * rate.perSecond)));
    const cue = { start: at, end: at + length, lines };
    at += slot;
    return cue;
  });
}
