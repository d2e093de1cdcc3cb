import type { DraftLine } from '../read/read-draft.ts';
import { CONNECTIVES, normsOf, POINTERS, POINTERS_INSIDE } from '../words.ts';

/** For each line, the lines without which it would say nothing or something else. */
export const needsOf = (lines: readonly DraftLine[]): readonly (readonly number[])[] =>
  lines.map((line, at) => [
    ...(pointsBack(line.text) && at > 0 ? [at - 1] : []),
    ...leadInOf(lines, at),
    ...(line.heading === undefined ? [] : [line.heading]),
    ...(line.footnote === 'marked'
      ? lines.filter(({ footnote }) => footnote === 'note').map((note) => note.at)
      : []),
    // A question needs its answer, an announcement what it announces.
    ...((line.kind === 'heading' || /[:?]["”’)]*$/.test(line.text)) && at + 1 < lines.length ? [at + 1] : []),
  ]);

/** What stands further back mostly points to something in the same sentence, in words. */
const OPENING = 7;

/** Words that point back where they end a sentence. */
const LAST_POINTERS: ReadonlySet<string> = new Set(['that', 'this', 'these', 'those']);

/** True where a sentence begins with a word that stands for something said before. */
function pointsBack(text: string): boolean {
  const norms = normsOf(text).map((norm) => norm.replace(/'.*$/, ''));
  const [first = '', second = ''] = norms;
  return (
    POINTERS.has(CONNECTIVES.has(first) ? second : first) ||
    norms.slice(0, OPENING).some((norm) => POINTERS_INSIDE.has(norm)) ||
    // “We will continue doing that.”
    LAST_POINTERS.has(norms.at(-1) ?? '')
  );
}

/** The line that announces the list which a line stands in. */
function leadInOf(lines: readonly DraftLine[], at: number): number[] {
  if (lines[at]?.kind !== 'item') return [];
  const before = lines.slice(0, at).findLastIndex(({ kind }) => kind !== 'item');
  return lines[before]?.text.endsWith(':') === true ? [before] : [];
}

/** A line with all that it needs, in the order of the draft. */
export function withNeeds(needs: readonly (readonly number[])[], at: number): readonly number[] {
  const found = new Set<number>();
  const open = [at];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(needs[next] ?? []));
  }
  return [...found].sort((a, b) => a - b);
}
