import { emitSet } from './emit.ts';
import { isAsciiText, WORD_ITEMS } from './characters.ts';
import type { Node, Place } from './node.ts';

/** A match with its groups; the first group has the index 1. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** The texts of the groups; undefined for one that took no part. */
  readonly groups: readonly (string | undefined)[];
}

/** More steps than were allowed. */
export class TooManySteps extends Error {}

/**
 * Matches an expression that an engine without limits could take too long for: it counts its steps and throws
 * `TooManySteps` beyond `most`.
 */
export function matchInSteps(node: Node, text: string, most: number): Match[] {
  const run = new Run(text, most);
  const step = compile(node, isAsciiText(text));
  const found: Match[] = [];
  for (let at = 0; at <= text.length;) {
    run.captures.length = 0;
    const end = step(run, at, (to) => to);
    if (end < 0) {
      at += sizeAt(text, at);
      continue;
    }
    const groups = run.captures.map((span) => span && text.slice(span[0], span[1]));
    found.push({ start: at, end, groups });
    at = end > at ? end : at + sizeAt(text, at);
  }
  return found;
}

/** The state of one text's matching. */
class Run {
  readonly text: string;
  readonly captures: ([number, number] | undefined)[] = [];
  #left: number;
  depth = 0;

  constructor(text: string, most: number) {
    this.text = text;
    this.#left = most;
  }

  count(): void {
    if (this.#left-- <= 0 || this.depth > MOST_DEPTH) throw new TooManySteps();
  }
}

/** Deeper calls could exceed the stack. */
const MOST_DEPTH = 400;

/** What follows a piece: returns the end of the whole match, or -1. */
type Then = (at: number) => number;
type Step = (run: Run, at: number, then: Then) => number;

function compile(node: Node, isAscii: boolean): Step {
  const inner = (part: Node): Step => compile(part, isAscii);
  switch (node.kind) {
    case 'character': {
      const accepts = acceptor(node, isAscii);
      return (run, at, then) => {
        run.count();
        const size = accepts(run.text, at);
        return size < 0 ? -1 : then(at + size);
      };
    }
    case 'place':
      return (run, at, then) => (isAt(node.place, run.text, at) ? then(at) : -1);
    case 'sequence':
      return inRow(node.parts.map(inner));
    case 'either':
      return firstOf(node.options.map(inner));
    case 'repeat':
      return node.body.kind === 'character'
        ? repeatCharacter(node, acceptor(node.body, isAscii))
        : repeatAny(node, inner(node.body));
    case 'capture':
      return capture(node.index, inner(node.body));
    case 'look':
      return look(node.behind, node.negated, inner(node.body));
    case 'atomic': {
      const body = inner(node.body);
      return (run, at, then) => {
        const end = body(run, at, (to) => to);
        return end < 0 ? -1 : then(end);
      };
    }
    case 'same':
      return (run, at, then) => {
        run.count();
        const span = run.captures[node.index - 1];
        if (!span) return -1;
        const taken = run.text.slice(span[0], span[1]);
        return run.text.startsWith(taken, at) ? then(at + taken.length) : -1;
      };
  }
}

const inRow = (steps: readonly Step[]): Step =>
  steps.reduceRight<Step>(
    (rest, step) => (run, at, then) => step(run, at, (to) => rest(run, to, then)),
    (_run, at, then) => then(at),
  );

function firstOf(options: readonly Step[]): Step {
  return (run, at, then) => {
    for (const option of options) {
      run.count();
      const end = option(run, at, then);
      if (end >= 0) return end;
    }
    return -1;
  };
}

/** The size of an accepted character in UTF-16 units, or -1. */
type Accepts = (text: string, at: number) => number;

function acceptor({ set }: Extract<Node, { kind: 'character' }>, isAscii: boolean): Accepts {
  const pattern = new RegExp(emitSet(set, isAscii), 'uy');
  const known = new Map<number, boolean>();
  return (text, at) => {
    const point = text.codePointAt(at);
    if (point === undefined) return -1;
    let isIn = known.get(point);
    if (isIn === undefined) {
      pattern.lastIndex = at;
      isIn = pattern.test(text);
      known.set(point, isIn);
    }
    return isIn ? (point > 0xffff ? 2 : 1) : -1;
  };
}

type Repeat = Extract<Node, { kind: 'repeat' }>;

function repeatCharacter({ least, most, isLazy }: Repeat, accepts: Accepts): Step {
  return (run, at, then) => {
    const ends = [at];
    let to = at;
    const more = (): boolean => {
      run.count();
      const size = ends.length > most ? -1 : accepts(run.text, to);
      if (size < 0) return false;
      ends.push((to += size));
      return true;
    };
    while (ends.length <= least) if (!more()) return -1;
    if (isLazy) {
      for (;;) {
        const end = then(to);
        if (end >= 0 || !more()) return end;
      }
    }
    while (more());
    for (let taken = ends.length - 1; taken >= least; taken--) {
      run.count();
      const end = then(ends[taken] ?? at);
      if (end >= 0) return end;
    }
    return -1;
  };
}

function repeatAny({ least, most, isLazy }: Repeat, body: Step): Step {
  const from = (run: Run, at: number, taken: number, then: Then): number => {
    run.count();
    const again = (): number => {
      if (taken >= most) return -1;
      run.depth++;
      // A round that takes nothing would go on for ever.
      const end = body(run, at, (to) => (to === at && taken >= least ? -1 : from(run, to, taken + 1, then)));
      run.depth--;
      return end;
    };
    if (taken < least) return again();
    if (isLazy) {
      const end = then(at);
      return end >= 0 ? end : again();
    }
    const end = again();
    return end >= 0 ? end : then(at);
  };
  return (run, at, then) => from(run, at, 0, then);
}

function capture(index: number, body: Step): Step {
  return (run, at, then) => {
    const before = run.captures[index - 1];
    const end = body(run, at, (to) => {
      const inside = run.captures[index - 1];
      run.captures[index - 1] = [at, to];
      const whole = then(to);
      if (whole < 0) run.captures[index - 1] = inside;
      return whole;
    });
    if (end < 0) run.captures[index - 1] = before;
    return end;
  };
}

function look(behind: boolean, negated: boolean, body: Step): Step {
  const holds = (run: Run, at: number): boolean => {
    if (!behind) return body(run, at, (to) => to) >= 0;
    for (let from = at; from >= 0; from--) {
      run.count();
      if (body(run, from, (to) => (to === at ? to : -1)) >= 0) return true;
    }
    return false;
  };
  return (run, at, then) => (holds(run, at) !== negated ? then(at) : -1);
}

const WORD = new RegExp(`[${WORD_ITEMS}]`, 'uy');

function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  WORD.lastIndex = at;
  return WORD.test(text);
}

function isAt(place: Place, text: string, at: number): boolean {
  const isBoundary = (): boolean => isWordAt(text, at - 1) !== isWordAt(text, at);
  switch (place) {
    case 'word':
      return isBoundary();
    case 'not-word':
      return !isBoundary();
    case 'text-start':
      return at === 0;
    case 'text-end':
      return at === text.length;
    case 'last-line-end':
      return at === text.length || (at === text.length - 1 && text.endsWith('\n'));
    case 'line-start':
      return at === 0 || text[at - 1] === '\n';
    case 'line-end':
      return at === text.length || text[at] === '\n';
  }
}

const sizeAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
