import type { Point } from './lay-out-journey.ts';

/** A line through points, with its corners rounded. */
export function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const last = rest.at(-1) ?? first;
  const bends = rest.slice(0, -1).map((point, at) => {
    const after = rest[at + 1] ?? last;
    const middle =
      at + 2 === rest.length ? after : { x: (point.x + after.x) / 2, y: (point.y + after.y) / 2 };
    return `Q${px(point.x)} ${px(point.y)} ${px(middle.x)} ${px(middle.y)}`;
  });
  return [
    `M${px(first.x)} ${px(first.y)}`,
    ...(bends.length > 0 ? bends : [`L${px(last.x)} ${px(last.y)}`]),
  ].join('');
}

const px = (value: number): string => String(Math.round(value * 10) / 10);
