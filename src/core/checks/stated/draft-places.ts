import { passageOf, type PlacedPassage } from '../passage.ts';
import type { CheckedDraft } from '../check.ts';
import type { Block, Span } from '../../text/index.ts';
import { isRead, type PlacedStated } from './stated-kind.ts';

/** A match in the file, with the passage that it is in. */
export interface FileMatch {
  readonly at: PlacedPassage;
  /** The match; offsets of its groups do not count. */
  readonly found: RegExpExecArray;
  /** The match as a span of the passage’s text; empty where nothing of it is read. */
  readonly span: Span;
}

/** Matches of a pattern in the Markdown of a draft’s own passages, for what their text does not show: links, emphasis, double spaces. */
export function matchesInFile({ passages, file }: CheckedDraft, pattern: RegExp): FileMatch[] {
  return passages
    .filter(({ passage }) => isRead(passage))
    .flatMap((at) => {
      const { start, end } = around(file, at.block);
      return [...file.slice(start, end).matchAll(pattern)].flatMap((found) => {
        const from = start + found.index;
        const span = readSpan(at.block, { start: from, end: from + found[0].length });
        return span ? [{ at, found, span }] : [];
      });
    });
}

/** A block’s span begins with its first letter read; marks that open before it belong to it. */
function around(file: string, { start, end }: Span): Span {
  const before = /[*_[(!<"'\s]*$/.exec(file.slice(Math.max(0, start - MARKS), start))?.[0].length ?? 0;
  const line = file.indexOf('\n', end);
  return { start: start - before, end: line < 0 ? file.length : line };
}
const MARKS = 8;

/** What is read of a span of the file, as a span of the block’s text; undefined where nothing is. */
function readSpan({ runs }: Pick<Block, 'runs'>, { start, end }: Span): Span | undefined {
  const inside = runs.filter((run) => run.from < end && run.to > start);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return undefined;
  return {
    start: first.at + Math.min(first.length, Math.max(0, start - first.from)),
    end: last.at + Math.min(last.length, Math.max(1, end - last.from)),
  };
}

/** A span of the file that is no prose, such as an image, as a place of its own. */
export function placeInFile(file: string, { start, end }: Span): Omit<PlacedStated, 'figure'> {
  const text = file.slice(start, end);
  const block: Block = {
    ...{ kind: 'paragraph', text, start, end },
    runs: [{ at: 0, length: text.length, from: start, to: end }],
  };
  return { at: { passage: passageOf('paragraph', text), block }, start: 0, end: text.length };
}

/** The passages that are the draft’s own text: no headings, no quotations, no lines of hashtags and links alone. */
export const bodyOf = ({ passages }: Pick<CheckedDraft, 'passages'>): PlacedPassage[] =>
  passages.filter(
    ({ passage }) =>
      isRead(passage) &&
      passage.kind !== 'heading' &&
      /\p{L}/u.test(passage.text.replace(/[#@][\p{L}\p{N}_]+/gu, '')),
  );
