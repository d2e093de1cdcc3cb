import type { AngleId } from '../catalogue/index.ts';
import type { DirectionMemory, RememberedDirection } from './memory.ts';

/** So many days *not now* lasts. */
export const NOT_NOW_DAYS = 7;

/** What is asked of the memory. */
export interface Wanted {
  readonly angle: AngleId;
  readonly prompt: string;
  readonly id: string;
  readonly draft: string;
}

/**
 * Whether a direction stays away because of what was said of it: its prompt for good where it is *not us*; for the same draft its
 * prompt where it was *wrong about the draft* and its angle where it was *done before* or *cannot be claimed*; its angle in the same
 * draft for a week where it is *not now*. `today` is YYYY-MM-DD.
 */
export const isKeptAway = (memory: DirectionMemory, wanted: Wanted, today: string): boolean =>
  memory.directions.some((entry) => keepsAway(entry, wanted, today));

function keepsAway(entry: RememberedDirection, wanted: Wanted, today: string): boolean {
  const isDraft = entry.draft === wanted.draft;
  const isSame = isDraft && entry.id === wanted.id;
  const isAngle = isDraft && entry.angle === wanted.angle;
  switch (entry.verdict) {
    case 'pinned':
    case 'useful':
      return false;
    // Who has taken a direction has it already.
    case 'taken':
      return isSame;
    case 'not-us':
      return isSamePrompt(entry, wanted);
    case 'misread':
      return isSame || (isDraft && entry.prompt === wanted.prompt);
    case 'done-before':
    case 'cannot-claim':
      return isSame || isAngle;
    case 'not-now':
      return isAngle && daysBetween(entry.on, today) < NOT_NOW_DAYS;
  }
}

/** Entries of before there were prompts count by their angle. */
const isSamePrompt = (entry: RememberedDirection, { angle, prompt }: Wanted): boolean =>
  entry.prompt === '' ? entry.angle === angle : entry.prompt === prompt;

/** Whole days from one YYYY-MM-DD to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Days in the Gregorian calendar (Fliegel and Van Flandern 1968, shifted): the core has no clock, and needs none for this. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const fromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day;
}
