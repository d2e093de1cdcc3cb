import { tokenize } from '../../text/index.ts';
import type { AngleId } from '../craft/ids.ts';

/** What of a direction says its idea. */
export interface Idea {
  readonly angle: AngleId;
  readonly title: string;
  readonly tension: string;
  readonly question: string;
}

/** Ideas that share so many of the shorter one's words say the same. */
const SAME = 0.48;

const wordsOf = ({ title, tension, question }: Idea): ReadonlySet<string> =>
  new Set(
    tokenize(`${title} ${tension} ${question}`).flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [norm])),
  );

/** Shared words of two ideas as a share of the shorter one's, 0 to 1; function words count. */
export function overlapOf(a: Idea, b: Idea): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  return shared / Math.max(1, Math.min(first.size, second.size));
}

/** Whether two ideas share about half of the shorter one's words. */
export const saysTheSame = (a: Idea, b: Idea): boolean => overlapOf(a, b) >= SAME;

/** Two directions are different when their angles are, and more than half of their words. */
export const isDifferent = (a: Idea, b: Idea): boolean => a.angle !== b.angle && !saysTheSame(a, b);
