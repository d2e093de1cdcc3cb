import { isoTime } from '../shared/time.ts';
import type { SparkWindow } from './card/spark-window.ts';

/** A window with its times as ISO 8601. */
export const sparkJson = ({ start, alerted, peak, end, concern, ...rest }: SparkWindow): object => ({
  ...{ start: isoTime(start), alerted: isoTime(alerted), peak: isoTime(peak), end: isoTime(end) },
  ...rest,
  ...(concern === undefined ? {} : { concern: Math.round(concern * 1000) / 1000 }),
});
