import { parseClass } from './parse-class.ts';
import { parseEscape } from './parse-escape.ts';
import { Reader } from './reader.ts';
import { literal } from './characters.ts';
import { either, EMPTY, PatternError, sequence, type Node } from './node.ts';

/** The flags at a place of an expression. */
export interface Flags {
  readonly ignoresCase: boolean;
  /** `^` and `$` are the ends of lines. */
  readonly multiline: boolean;
  /** The dot is a line feed too. */
  readonly dotAll: boolean;
}

const NO_FLAGS: Flags = { ignoresCase: false, multiline: false, dotAll: false };

export interface Parsed {
  readonly node: Node;
  /** How many groups capture. */
  readonly captures: number;
}

/**
 * Reads a regular expression in the syntax that Vale's rules use (that of Go with look-around and
 * back references). Throws `PatternError` for what it has beyond that.
 */
export function parsePattern(source: string, flags: Partial<Flags> = {}): Parsed {
  const parser = new Parser(source, { ...NO_FLAGS, ...flags });
  return { node: parser.whole(), captures: parser.captures };
}

class Parser {
  readonly #reader: Reader;
  #flags: Flags;
  captures = 0;
  readonly #names = new Map<string, number>();

  constructor(source: string, flags: Flags) {
    this.#reader = new Reader(source);
    this.#flags = flags;
  }

  whole(): Node {
    const node = this.#options();
    if (!this.#reader.isAtEnd) throw new PatternError('a closing bracket without an opening one');
    return node;
  }

  /** Alternatives up to a closing bracket or the end; flags set inside end there. */
  #options(): Node {
    const before = this.#flags;
    const options = [this.#sequence()];
    while (this.#reader.take('|')) options.push(this.#sequence());
    this.#flags = before;
    return either(options);
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (!this.#reader.isAtEnd && !this.#reader.sees('|') && !this.#reader.sees(')')) {
      const part = this.#repeated();
      if (part !== EMPTY) parts.push(part);
    }
    return sequence(parts);
  }

  #repeated(): Node {
    let node = this.#atom();
    for (let count = this.#reader.quantifier(); count; count = this.#reader.quantifier()) {
      const isLazy = this.#reader.take('?');
      // A possessive sign after a quantifier is no part of the syntax; `a++` repeats a repetition there.
      node = { kind: 'repeat', body: node, ...count, isLazy };
    }
    return node;
  }

  #atom(): Node {
    const reader = this.#reader;
    const sign = reader.next();
    switch (sign) {
      case '(':
        return this.#group();
      case '[':
        return { kind: 'character', set: parseClass(reader, this.#flags.ignoresCase) };
      case '.':
        return { kind: 'character', set: { negated: true, items: this.#flags.dotAll ? '' : '\\n' } };
      case '^':
        return { kind: 'place', place: this.#flags.multiline ? 'line-start' : 'text-start' };
      case '$':
        return { kind: 'place', place: this.#flags.multiline ? 'line-end' : 'text-end' };
      case '\\':
        return parseEscape(reader, this.#flags.ignoresCase, this.#names);
      case '*':
      case '+':
      case '?':
        throw new PatternError(`“${sign}” with nothing before it to repeat`);
      default:
        return { kind: 'character', set: literal(sign.codePointAt(0) ?? 0, this.#flags.ignoresCase) };
    }
  }

  #group(): Node {
    const reader = this.#reader;
    if (!reader.take('?')) return this.#capture(undefined);
    if (reader.take('#')) {
      reader.until(')');
      return EMPTY;
    }
    for (const [sign, make] of GROUPS) if (reader.take(sign)) return make(this.#closed());
    const name = reader.groupName();
    return name === undefined ? this.#flagged() : this.#capture(name);
  }

  #capture(name: string | undefined): Node {
    const index = ++this.captures;
    if (name !== undefined) this.#names.set(name, index);
    return { kind: 'capture', index, body: this.#closed() };
  }

  #closed(): Node {
    const body = this.#options();
    if (!this.#reader.take(')')) throw new PatternError('a bracket that is not closed');
    return body;
  }

  /** `(?i)` up to the end of the group around it, `(?i:…)` for its own. */
  #flagged(): Node {
    const outer = this.#flags;
    const set = this.#reader.flags();
    const flags = { ...outer };
    for (const [flag, isOn] of set) {
      const name = FLAG_NAMES[flag];
      if (name) flags[name] = isOn;
      // Names of groups are captured either way; `U` would make every repetition lazy.
      else if (flag !== 'n') throw new PatternError(`the flag “${flag}”`);
    }
    this.#flags = flags;
    if (this.#reader.take(')')) return EMPTY;
    if (!this.#reader.take(':')) throw new PatternError('a group of a kind that is not known');
    const body = this.#closed();
    this.#flags = outer;
    return body;
  }
}

const FLAG_NAMES: Readonly<Partial<Record<string, keyof Flags>>> = {
  i: 'ignoresCase',
  m: 'multiline',
  s: 'dotAll',
};

const GROUPS: readonly (readonly [string, (body: Node) => Node])[] = [
  [':', (body) => body],
  ['=', (body) => ({ kind: 'look', behind: false, negated: false, body })],
  ['!', (body) => ({ kind: 'look', behind: false, negated: true, body })],
  ['<=', (body) => ({ kind: 'look', behind: true, negated: false, body })],
  ['<!', (body) => ({ kind: 'look', behind: true, negated: true, body })],
  ['>', (body) => ({ kind: 'atomic', body })],
];
