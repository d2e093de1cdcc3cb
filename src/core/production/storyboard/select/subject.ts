import { contentWords } from '../../../text/index.ts';
import type { DraftLine } from '../read/read-draft.ts';

/** The words that a draft comes back to, in lower case, without a plural's s. */
export type Subject = ReadonlySet<string>;

const stems = (text: string): Set<string> =>
  new Set([...contentWords(text).keys()].map((word) => word.replace(/'s$/, '').replace(/(?<=[^s])s$/, '')));

/** The words that several lines share, or a line and the title. */
export function subjectOf(lines: readonly DraftLine[], title = ''): Subject {
  const counts = new Map<string, number>();
  for (const text of [title, ...lines.map((line) => line.text)])
    for (const stem of stems(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].flatMap(([stem, count]) => (count > 1 ? [stem] : [])));
}

/** More shared words say no more. */
const MOST = 3;

/** How much a line is about what the draft is about: 0 to 1.5. */
export const centralityOf = ({ text }: DraftLine, subject: Subject): number =>
  Math.min(MOST, [...stems(text)].filter((stem) => subject.has(stem)).length) / 2;
