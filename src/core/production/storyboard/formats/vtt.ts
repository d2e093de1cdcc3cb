import type { Storyboard } from '../storyboard.ts';
import { clockTime } from '../time/clock-time.ts';

/** Captions as WebVTT (W3C): its cue text escapes `&`, `<` and `>`. */
export const writeVtt = ({ cues, rate }: Pick<Storyboard, 'cues' | 'rate'>): string =>
  `WEBVTT\n${cues
    .map(
      ({ start, end, lines }, at) =>
        `\n${String(at + 1)}\n${clockTime(start, rate, '.')} --> ${clockTime(end, rate, '.')}\n${lines.map(escaped).join('\n')}\n`,
    )
    .join('')}`;

const escaped = (line: string): string =>
  line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
