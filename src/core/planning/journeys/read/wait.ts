import { MINUTES_PER_DAY } from '../journey.ts';

const MINUTES: Readonly<Record<string, number>> = { w: 7 * MINUTES_PER_DAY, d: MINUTES_PER_DAY, h: 60, m: 1 };
const PART = /(\d+(?:\.\d+)?)\s*(w|d|h|m)(?:eeks?|ays?|ours?|in(?:ute)?s?)?(?![a-z])/gi;

/** Minutes of a wait such as `2d`, `6h`, `30m` or `1d 12h`; undefined where it is none. */
export function readWait(text: string): number | undefined {
  if (text.replace(PART, '').trim() !== '' || text.trim() === '') return undefined;
  let minutes = 0;
  for (const [, count = '', unit = ''] of text.matchAll(PART))
    minutes += Number(count) * (MINUTES[unit.toLowerCase()] ?? 0);
  return minutes;
}

/** The shortest way to write minutes as a wait: `2d`, `1d 12h`. */
export function writeWait(minutes: number): string {
  const days = Math.floor(minutes / MINUTES_PER_DAY);
  const hours = Math.floor((minutes % MINUTES_PER_DAY) / 60);
  const parts = [
    [days, 'd'],
    [hours, 'h'],
    [Math.round(minutes % 60), 'm'],
  ] as const;
  const written = parts.filter(([count]) => count > 0).map(([count, unit]) => `${String(count)}${unit}`);
  return written.length === 0 ? '0m' : written.join(' ');
}
