import type { FrameRate } from './frame-rate.ts';

/** Numbers that drop-frame timecode leaves out at the beginning of each minute except every tenth (SMPTE ST 12-1). */
const DROPPED = 2;
const MINUTES = 10;

/** The timecode of a frame, HH:MM:SS:FF; with a semicolon before the frames where numbers are dropped. */
export function timecode(frame: number, rate: FrameRate): string {
  const { base, isDropFrame } = rate;
  const count = isDropFrame ? frame + droppedBefore(frame, rate) : frame;
  const [seconds, frames] = [Math.floor(count / base), count % base];
  const parts = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  return `${parts.map(twoDigits).join(':')}${isDropFrame ? ';' : ':'}${twoDigits(frames)}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** How many numbers are left out before a frame. */
function droppedBefore(frame: number, { base }: FrameRate): number {
  const perMinute = base * 60 - DROPPED;
  const perTenMinutes = perMinute * MINUTES + DROPPED;
  const tens = Math.floor(frame / perTenMinutes);
  const rest = frame % perTenMinutes;
  // The first minute of ten has all its numbers.
  const minutes = rest < base * 60 ? 0 : 1 + Math.floor((rest - base * 60) / perMinute);
  return DROPPED * ((MINUTES - 1) * tens + minutes);
}

const TIMECODE = /^(\d\d):([0-5]\d):([0-5]\d)[:;](\d\d)$/;

/** The frame of a timecode; undefined for a text that is none, and for a number that is left out. */
export function frameOf(text: string, { base, isDropFrame }: FrameRate): number | undefined {
  const match = TIMECODE.exec(text);
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0, frames = 0] = match.slice(1).map(Number);
  const isDropped = isDropFrame && seconds === 0 && frames < DROPPED && minutes % MINUTES !== 0;
  if (frames >= base || isDropped) return undefined;
  const total = hours * 60 + minutes;
  const dropped = isDropFrame ? DROPPED * (total - Math.floor(total / MINUTES)) : 0;
  return (total * 60 + seconds) * base + frames - dropped;
}
