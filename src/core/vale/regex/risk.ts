import { emitSet } from './emit.ts';
import type { Node } from './node.ts';

/** What a backtracking engine may cost on an expression. */
export interface Risk {
  /** The time may double with every character, or the expression has no form in JavaScript. */
  readonly isUnbounded: boolean;
  /** How many repetitions at most share characters of a text: the time grows with its length to this power, and once more. */
  readonly degree: number;
}

/** Characters that stand for all: an expression that tells others apart is judged by these. */
const SAMPLE = [
  ...Array.from({ length: 127 }, (_, code) => String.fromCharCode(code)),
  ...['\u00a0', 'é', 'É', 'ß', 'ж', '中', '–', '“', '”', '’', '…', '\ufffc', '٣'],
];

/** A set of the sample's characters, one bit each. */
type Bits = bigint;
const NONE: Bits = 0n;
const ALL: Bits = (1n << BigInt(SAMPLE.length)) - 1n;

/** A repetition with no small limit, and the characters between it and the one before. */
interface Step {
  readonly repeated: Bits | undefined;
  /** The characters that must or may stand here. */
  readonly bits: Bits;
  readonly mayBeEmpty: boolean;
}

/** Repetitions up to this limit cost no more than their limit. */
const SMALL = 12;

export function riskOf(node: Node): Risk {
  const found = { isUnbounded: false, degree: 0 };
  judge(node, found, { budget: MOST_NODES });
  return found;
}

interface Found {
  isUnbounded: boolean;
  degree: number;
}
const MOST_NODES = 200_000;

function judge(node: Node, found: Found, work: { budget: number }): void {
  for (const path of pathsOf(node, found, work)) found.degree = Math.max(found.degree, longestChain(path));
}

/** The ways through a node as steps; alternatives that do not repeat are one step. */
function pathsOf(node: Node, found: Found, work: { budget: number }): Step[][] {
  if (work.budget-- <= 0) {
    found.isUnbounded = true;
    return [];
  }
  switch (node.kind) {
    case 'character':
      return [[{ repeated: undefined, bits: bitsOf(node), mayBeEmpty: false }]];
    case 'place':
      return [[]];
    case 'capture':
      return pathsOf(node.body, found, work);
    case 'look':
      judge(node.body, found, work);
      return [[]];
    case 'atomic':
    case 'same':
      // Neither has a form in JavaScript that is sure to be fast.
      found.isUnbounded = true;
      return [[]];
    case 'repeat':
      return repeatPaths(node, found, work);
    case 'either':
      return merged(node.options.flatMap((option) => pathsOf(option, found, work)));
    case 'sequence':
      return node.parts.reduce<Step[][]>(
        (before, part) => {
          const next = pathsOf(part, found, work);
          return merged(before.flatMap((path) => next.map((more) => [...path, ...more])));
        },
        [[]],
      );
  }
}

function repeatPaths(
  node: Extract<Node, { kind: 'repeat' }>,
  found: Found,
  work: { budget: number },
): Step[][] {
  const { body, least, most } = node;
  const paths = pathsOf(body, found, work);
  // Small limits inside each other multiply: `(?:(?:a|a){1,3}){1,3}` has hundreds of ways.
  if (most > 1 && holdsRepetition(body)) found.isUnbounded ||= !isFixed(body) && !isDelimited(body);
  const bits = paths.flat().reduce((sum, step) => sum | step.bits, NONE);
  const mayBeEmpty = least === 0;
  if (most <= SMALL && !paths.some(repeats)) return [[{ repeated: undefined, bits, mayBeEmpty }]];
  if (body.kind === 'character') return [[{ repeated: bits, bits, mayBeEmpty }]];
  // A repetition of more than a character is sure only where it has one way to go.
  if (most > 1 && !isFixed(body) && !isDelimited(body)) found.isUnbounded = true;
  if (most <= 1) return mayBeEmpty ? [...paths, []] : paths;
  return [[{ repeated: bits, bits, mayBeEmpty }]];
}

/** True where something in a node may stand more than once. */
function holdsRepetition(node: Node): boolean {
  switch (node.kind) {
    case 'repeat':
      return node.most > 1 || holdsRepetition(node.body);
    case 'capture':
    case 'look':
      return holdsRepetition(node.body);
    case 'either':
      return node.options.some(holdsRepetition);
    case 'sequence':
      return node.parts.some(holdsRepetition);
    case 'atomic':
    case 'same':
    case 'character':
    case 'place':
      return false;
  }
}

const repeats = (path: readonly Step[]): boolean => path.some((step) => step.repeated !== undefined);

/** Each round has one way and a character that nothing else in it can be, such as the space in `(?:[A-Z][a-z]+ )+`. */
function isDelimited(node: Node): boolean {
  const parts = node.kind === 'sequence' ? node.parts : [];
  const sets = parts.flatMap((part) => {
    if (part.kind === 'character') return [{ bits: bitsOf(part), isOne: true }];
    if (part.kind === 'repeat' && part.body.kind === 'character')
      return [{ bits: bitsOf(part.body), isOne: false }];
    return part.kind === 'place' ? [] : [{ bits: ALL, isOne: false }];
  });
  return sets.some(
    ({ bits, isOne }, at) =>
      isOne && sets.every((other, place) => place === at || (other.bits & bits) === NONE),
  );
}

/** A fixed number of single characters in a row. */
const isFixed = (node: Node): boolean =>
  node.kind === 'character' ||
  (node.kind === 'capture' && isFixed(node.body)) ||
  (node.kind === 'sequence' && node.parts.every((part) => part.kind === 'character'));

/** Of many ways only the worst are kept: all without repetition are one. */
function merged(paths: Step[][]): Step[][] {
  const plain = paths.filter((path) => !repeats(path));
  const others = paths.filter(repeats);
  if (plain.length <= 1 && others.length <= MOST_PATHS) return paths;
  const bits = plain.flat().reduce((sum, step) => sum | step.bits, NONE);
  const mayBeEmpty = plain.some((path) => path.every((step) => step.mayBeEmpty));
  const one: Step[][] = plain.length > 0 ? [[{ repeated: undefined, bits, mayBeEmpty }]] : [];
  const kept = others.sort((a, b) => longestChain(b) - longestChain(a)).slice(0, MOST_PATHS);
  return [...one, ...kept];
}
const MOST_PATHS = 24;

/** The most repetitions in a row that can share characters, with all that stands between them. */
function longestChain(path: readonly Step[]): number {
  let longest = 0;
  for (const [from, first] of path.entries()) {
    if (first.repeated === undefined) continue;
    let shared = first.repeated;
    let length = 1;
    for (const step of path.slice(from + 1)) {
      const common = shared & step.bits;
      if (step.repeated !== undefined && common !== NONE) {
        length++;
        shared = common;
      } else if (!step.mayBeEmpty && common === NONE) break;
    }
    longest = Math.max(longest, length);
  }
  return longest;
}

const known = new Map<string, Bits>();

function bitsOf({ set }: Extract<Node, { kind: 'character' }>): Bits {
  const source = emitSet(set, false);
  const before = known.get(source);
  if (before !== undefined) return before;
  const pattern = new RegExp(`^${source}$`, 'u');
  const bits =
    set.negated && set.items === ''
      ? ALL
      : SAMPLE.reduce((sum, sign, at) => (pattern.test(sign) ? sum | (1n << BigInt(at)) : sum), NONE);
  known.set(source, bits);
  return bits;
}
