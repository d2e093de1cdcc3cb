import { DAY, HOUR, MINUTE } from '../../shared/time.ts';
import type { Series } from '../mention.ts';
import { Baseline, type Usual } from './baseline.ts';
import { Records } from './records.ts';
import { runningSum } from './running-sum.ts';

/** A time of unusually many mentions. Times are milliseconds. */
export interface VolumeAlert {
  /** When it rose above the usual. */
  readonly start: number;
  /** When it was known. */
  readonly alerted: number;
  readonly peak: number;
  /** When it was back to the usual, or the export ended. */
  readonly end: number;
  /** Mentions in the hour before the peak, and what is usual then. */
  readonly observed: number;
  readonly expected: number;
  readonly excess: number;
}

/** The limit for robust standard scores (B. Iglewicz and D. Hoaglin, "How to Detect and Handle Outliers", 1993). */
const RISES = 3.5;
/** It is over below the usual limit of two standard deviations: two limits, so that one hour does not raise it again and again. */
const FALLS = 2;
/** A day that was never seen must be a fifth above any that was. */
const ABOVE_RECORD = 1.2;
/** Before that a record says little. */
const LEARNING = 3 * DAY;
/** How often one looks. */
const PACE = 15 * MINUTE;
/** The shortest time over which a record is counted in which a brand usually has some mentions. */
const SPANS = [15 * MINUTE, HOUR, 4 * HOUR, DAY];
const SOME = 2;

/**
 * Finds times of unusually many mentions, as somebody would have who saw them as they came: an alert uses nothing after it. An hour must be
 * far above the same hour of earlier days, and the last quarter of an hour above what the brand has seen in the weeks before: brands that are
 * often talked about in bursts are not reported for each of them.
 */
export function volumeAlerts(series: Series): VolumeAlert[] {
  const { counts, step, start } = series;
  const baseline = new Baseline(series);
  const records = SPANS.map(
    (span) => new Records(series, runningSum(counts, Math.max(1, Math.round(span / step)))),
  );
  const spanAt = spanChooser(series);
  const pace = Math.max(1, Math.round(PACE / step));
  const alerts: VolumeAlert[] = [];
  let open: VolumeAlert | undefined;
  let rose = 0;
  for (let at = Math.ceil(LEARNING / step / pace) * pace; at < counts.length; at += pace) {
    const usual = baseline.at(at);
    if (usual === undefined) continue;
    const time = start + (at + 1) * step;
    if (open) {
      if (usual.excess < FALLS) {
        alerts.push({ ...open, end: time });
        open = undefined;
      } else if (usual.observed > open.observed) open = { ...open, ...peakAt(time, usual) };
      continue;
    }
    if (usual.excess < FALLS) rose = time;
    if (usual.excess > RISES && (records[spanAt(at)]?.ratio(at) ?? 0) > ABOVE_RECORD)
      open = { start: Math.max(rose, time - HOUR), alerted: time, end: time, ...peakAt(time, usual) };
  }
  if (open) alerts.push({ ...open, end: start + counts.length * step });
  return alerts;
}

const peakAt = (
  time: number,
  { observed, expected, excess }: Usual,
): Pick<VolumeAlert, 'peak' | 'observed' | 'expected' | 'excess'> => ({
  peak: time,
  observed,
  expected,
  excess,
});

/** Which of the spans to count over, by how many mentions there were until then. */
function spanChooser({ counts, step }: Series): (at: number) => number {
  const total = runningSum(counts, counts.length);
  return (at) => {
    const rate = (total[at] ?? 0) / ((at + 1) * step);
    const first = SPANS.findIndex((span) => rate * span >= SOME);
    return first < 0 ? SPANS.length - 1 : first;
  };
}
