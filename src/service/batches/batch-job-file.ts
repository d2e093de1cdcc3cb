import { ANGLES, type AngleId, type Direction } from '../../core/directions/index.ts';
import type { BatchJob, JobItem } from './batch-job.ts';
import { hasJobShape, type UnreadDirection, type UnreadJob } from './batch-job-shape.ts';

/** Reads a job's file; undefined where it is none, or of another version of Timbre. */
export function readBatchJob(text: string): BatchJob | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!hasJobShape(value)) return undefined;
  const items = value.items.map(itemOf);
  const known = items.filter((item) => item !== undefined);
  const isWhole = known.length === items.length && known.every(({ draft }) => value.drafts[draft]);
  return isWhole ? { ...value, items: known } : undefined;
}

/** Reading it back gives the job. */
export const writeBatchJob = (job: BatchJob): string => `${JSON.stringify(job, undefined, 1)}\n`;

/** Undefined where it has an angle that this version does not know. */
function itemOf(item: UnreadJob['items'][number]): JobItem | undefined {
  if (item.task === 'rewrite') return item;
  const planned = item.planned.map(directionOf);
  const known = planned.filter((direction) => direction !== undefined);
  return known.length === planned.length ? { ...item, planned: known } : undefined;
}

function directionOf({ rare, ...direction }: UnreadDirection): Direction | undefined {
  const angle = angleOf(direction.angle);
  const rareAngle = rare && angleOf(rare.angle);
  if (!angle || (rare && !rareAngle)) return undefined;
  // No job is planned along a journey.
  const { beside, ...own } = direction;
  return beside
    ? undefined
    : { ...own, angle, ...(rare && rareAngle && { rare: { ...rare, angle: rareAngle } }) };
}

const angleOf = (name: string): AngleId | undefined => ANGLES.find((known) => known === name);
