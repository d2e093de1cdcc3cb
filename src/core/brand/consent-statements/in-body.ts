import type { Block, FrontMatter, Span } from '../../text/index.ts';
import { scriptStatement, statementAt } from './at-word.ts';
import { NO_STATEMENT } from './in-fields.ts';
import { inPairs } from './in-pairs.ts';
import { lineAt, type ConsentStatement } from './statement.ts';

const MOST_STATEMENTS = 50;
const WORD =
  /c[o0]nsent|\bno[-_ ]?ai\b|\bopt(?:ed)?[-_ ]?out\b|\btdm-reservation\b|\bdo[-_ ]not[-_ ](?:learn|quote|use|train|send)\b/gi;

/** Whether a text has a word by which a statement below its head begins. */
export const hasStatementWord = (text: string): boolean => new RegExp(WORD.source, 'i').test(text);

/** Statements below the head: in comments, attributes and separate lines. */
export function inBody(
  file: string,
  blocks: readonly Block[],
  frontMatter: FrontMatter | undefined,
): ConsentStatement[] {
  const found: ConsentStatement[] = [];
  const places = [...file.matchAll(WORD)].map(({ index }) => index);
  if (places.length === 0) return found;
  const code = codeRanges(file);
  found.push(...inPairs(file, blocks).slice(0, MOST_STATEMENTS));
  for (const index of places) {
    if (frontMatter && frontMatter.start <= index && index < frontMatter.end) continue;
    const around = codeAround(code, index);
    if (around && !around.isScript) continue;
    const value = around ? scriptStatement(file, index) : statementAt(file, index, proseAt(blocks, index));
    if (value === NO_STATEMENT) continue;
    // Too many statements for an author to have made; they count as one that cannot be understood.
    if (found.length >= MOST_STATEMENTS) return [...found, { value: undefined, line: 0 }];
    found.push({ value, line: lineAt(file, index) });
  }
  return found;
}

function proseAt(blocks: readonly Block[], at: number): 'prose' | 'object' | 'markup' {
  const block = blocks[lastAt(blocks, ({ start }) => start, at)];
  const run = block?.runs[lastAt(block.runs, ({ from }) => from, at)];
  if (!run || at < run.from || at >= run.to) return 'markup';
  return run.length === run.to - run.from ? 'prose' : 'object';
}

/** The index of the last of the sorted entries that begins at or before `at`; 0 when there is none. */
function lastAt<T>(sorted: readonly T[], startOf: (entry: T) => number, at: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const entry = sorted[middle];
    if (entry !== undefined && startOf(entry) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Code extends Span {
  readonly isScript: boolean;
}

const codeAround = (ranges: readonly Code[], at: number): Code | undefined => {
  const range = ranges[lastAt(ranges, ({ start }) => start, at)];
  return range !== undefined && range.start <= at && at < range.end ? range : undefined;
};

const CODE_OPENING = /^ {0,3}(?:`{3,}|~{3,})|<(script|style|pre|code)\b([^>]*)>/gim;

/** Fences, scripts, style sheets: what stands there is an example, or addressed to a browser. Data in a script is not code. */
function codeRanges(file: string): Code[] {
  const ranges: Code[] = [];
  const opening = new RegExp(CODE_OPENING);
  for (let match = opening.exec(file); match; match = opening.exec(file)) {
    const [mark, element, attributes = ''] = match;
    if (element !== undefined && /json/i.test(attributes)) continue;
    const closing =
      element === undefined ? new RegExp(`^ {0,3}${mark.trim()}`, 'gm') : new RegExp(`</${element}`, 'gi');
    closing.lastIndex = match.index + mark.length;
    const end = closing.exec(file)?.index ?? file.length;
    ranges.push({ start: match.index, end, isScript: element?.toLowerCase() === 'script' });
    opening.lastIndex = Math.max(end + 1, match.index + mark.length);
  }
  return ranges;
}
