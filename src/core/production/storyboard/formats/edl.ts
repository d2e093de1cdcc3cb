import type { Storyboard } from '../storyboard.ts';
import { frameOf, timecode } from '../time/timecode.ts';
import { inAscii } from './ascii.ts';

/** Programmes begin at one hour by custom, so that leaders before them have times too. */
export const PROGRAMME_START = '01:00:00:00';

/** The most characters of a title (CMX 3600). */
const LONGEST_TITLE = 70;
const LONGEST_COMMENT = 72;

/** An edit decision list of CMX 3600: one cut a shot. The reel is `AX`, for material that is on no tape yet. */
export function writeEdl({ title, rate, shots }: Storyboard): string {
  const programmeStart = frameOf(PROGRAMME_START, rate) ?? 0;
  const lines = [
    `TITLE: ${inAscii(title).slice(0, LONGEST_TITLE).trim() || 'STORYBOARD'}`,
    `FCM: ${rate.isDropFrame ? 'DROP FRAME' : 'NON-DROP FRAME'}`,
    '',
  ];
  for (const [at, { id, start, frames, description }] of shots.entries()) {
    const record = programmeStart + start;
    const times = [0, frames, record, record + frames].map((frame) => timecode(frame, rate));
    lines.push(
      `${String(at + 1).padStart(3, '0')}  AX       V     C        ${times.join(' ')}`,
      `* FROM CLIP NAME: ${inAscii(id)}`,
      `* COMMENT: ${inAscii(description).slice(0, LONGEST_COMMENT).trim()}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
