import { DAY } from '../../shared/time.ts';
import type { VolumeAlert } from '../volume/volume-alerts.ts';
import type { WordAlert } from '../words/word-alerts.ts';

/** Alerts of one matter. */
export interface Burst {
  readonly start: number;
  /** The first alert. */
  readonly alerted: number;
  readonly end: number;
  readonly volume: readonly VolumeAlert[];
  readonly words: readonly WordAlert[];
}

/** Alerts less than this apart are one. */
const APART = DAY;
/** The rhythm of a week is known after one. */
const WEEK = 7 * DAY;

/**
 * Merges alerts. Where there are texts, numbers alone raise nothing in the first week of an export: every Friday evening would look unusual
 * the first time.
 * @param first the time of the first mention; undefined for an export without texts
 */
export function mergeAlerts(
  volume: readonly VolumeAlert[],
  words: readonly WordAlert[],
  first: number | undefined,
): Burst[] {
  const bursts: Burst[] = [];
  const alerts = [
    ...volume.map((alert) => ({ ...alert, volume: [alert], words: [] })),
    ...words.map((alert) => ({ ...alert, volume: [], words: [alert] })),
  ].sort((a, b) => a.alerted - b.alerted);
  for (const { start, alerted, end, ...kinds } of alerts) {
    const last = bursts.at(-1);
    if (last && alerted - Math.max(last.end, latest(last)) < APART)
      bursts[bursts.length - 1] = {
        start: Math.min(last.start, Math.max(start, last.start)),
        alerted: last.alerted,
        end: Math.max(last.end, end),
        volume: [...last.volume, ...kinds.volume],
        words: [...last.words, ...kinds.words],
      };
    else if (kinds.words.length > 0 || first === undefined || alerted - first >= WEEK)
      bursts.push({ start, alerted, end, ...kinds });
  }
  return bursts;
}

const latest = ({ volume, words }: Burst): number =>
  [...volume, ...words].reduce((time, { alerted }) => Math.max(time, alerted), 0);
