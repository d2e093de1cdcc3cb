import type { Span } from '../text/index.ts';

/** A replaced part of a text; offsets are UTF-16 units in the text before the change. */
export interface WordChange extends Span {
  readonly replacement: string;
}

const PIECE = /\s+|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Longer passages count as one change, as the table grows with the product of both lengths. Pieces. */
const MOST_PIECES = 1_500;

/**
 * The changes that turn one text into another, word by word, in order. Changes with only white space or one mark between them are joined, so
 * that each can be read and accepted by itself.
 */
export function wordChanges(from: string, to: string): WordChange[] {
  const [old, now] = [piecesOf(from), piecesOf(to)];
  if (old.length > MOST_PIECES || now.length > MOST_PIECES)
    return from === to ? [] : [{ start: 0, end: from.length, replacement: to }];
  return joined(from, differences(old, now));
}

const piecesOf = (text: string): string[] => text.match(PIECE) ?? [];

/** The differences along the longest common subsequence of pieces. */
function differences(old: readonly string[], now: readonly string[]): WordChange[] {
  const changes: WordChange[] = [];
  let [offset, start, replacement] = [0, -1, ''];
  const close = (): void => {
    if (start >= 0) changes.push({ start, end: offset, replacement });
    [start, replacement] = [-1, ''];
  };
  for (const { step, piece } of stepsBetween(old, now)) {
    if (step === 'keep') close();
    else if (start < 0) start = offset;
    if (step === 'add') replacement += piece;
    else offset += piece.length;
  }
  close();
  return changes;
}

interface Step {
  readonly step: 'keep' | 'drop' | 'add';
  readonly piece: string;
}

function stepsBetween(old: readonly string[], now: readonly string[]): Step[] {
  const width = now.length + 1;
  const common = commonLengths(old, now);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [left, right] = [old[i], now[j]];
    if (left !== undefined && left === right) {
      steps.push({ step: 'keep', piece: left });
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ step: 'drop', piece: left });
      i++;
    } else {
      steps.push({ step: 'add', piece: right ?? '' });
      j++;
    }
  }
  return steps;
}

/** The length of the longest common subsequence of the pieces from `i` and from `j` on, at `i * (now.length + 1) + j`. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return common;
}

/** Joins changes that have no word between them. */
function joined(from: string, changes: readonly WordChange[]): WordChange[] {
  const whole: WordChange[] = [];
  for (const change of changes) {
    const last = whole.at(-1);
    const between = last && from.slice(last.end, change.start);
    if (last && between !== undefined && /^\s*[^\p{L}\p{N}]?\s*$/u.test(between))
      whole[whole.length - 1] = {
        start: last.start,
        end: change.end,
        replacement: last.replacement + between + change.replacement,
      };
    else whole.push(change);
  }
  return whole;
}
