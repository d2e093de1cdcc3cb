import type { Storyboard } from '../storyboard.ts';
import { clockTime } from '../time/clock-time.ts';

/** Captions as SubRip: numbered, times with a comma, a blank line between them. */
export const writeSrt = ({ cues, rate }: Pick<Storyboard, 'cues' | 'rate'>): string =>
  cues
    .map(
      ({ start, end, lines }, at) =>
        `${String(at + 1)}\n${clockTime(start, rate, ',')} --> ${clockTime(end, rate, ',')}\n${lines.join('\n')}\n`,
    )
    .join('\n');
