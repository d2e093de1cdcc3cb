/**
 * The index of the box that an arrow key leads to, by the positions on the screen; undefined where there is
 * none.
 */
export function neighbour(boxes: readonly Box[], at: number, key: string): number | undefined {
  const from = boxes[at];
  if (!from) return boxes.length > 0 ? 0 : undefined;
  switch (key) {
    case 'ArrowLeft':
      return at > 0 ? at - 1 : undefined;
    case 'ArrowRight':
      return at + 1 < boxes.length ? at + 1 : undefined;
    case 'ArrowDown':
      return nearest(boxes, from, ({ top }) => top - from.top);
    case 'ArrowUp':
      return nearest(boxes, from, ({ top }) => from.top - top);
    case 'Home':
      return 0;
    case 'End':
      return boxes.length - 1;
    default:
      return undefined;
  }
}

export interface Box {
  readonly left: number;
  readonly top: number;
}

/** Boxes of one row may differ in height by this much. Pixels. */
const SAME_ROW = 4;

function nearest(boxes: readonly Box[], from: Box, away: (box: Box) => number): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  boxes.forEach((box, at) => {
    if (away(box) <= SAME_ROW) return;
    // Rows are compared before positions in a row.
    const distance = away(box) * 10_000 + Math.abs(box.left - from.left);
    if (distance >= least) return;
    least = distance;
    best = at;
  });
  return best;
}
