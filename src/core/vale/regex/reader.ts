import { PatternError } from './node.ts';

/** Reads an expression sign by sign. */
export class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  sees(text: string): boolean {
    return this.#source.startsWith(text, this.#at);
  }

  take(text: string): boolean {
    if (!this.sees(text)) return false;
    this.#at += text.length;
    return true;
  }

  /** The next character, whole where it is of two units. */
  next(): string {
    const point = this.#source.codePointAt(this.#at);
    if (point === undefined) throw new PatternError('an end in the middle');
    const sign = String.fromCodePoint(point);
    this.#at += sign.length;
    return sign;
  }

  /** What stands up to `end`, which is passed over. */
  until(end: string): string {
    const to = this.#source.indexOf(end, this.#at);
    if (to < 0) throw new PatternError(`no “${end}” at the end`);
    const text = this.#source.slice(this.#at, to);
    this.#at = to + end.length;
    return text;
  }

  /** The groups of `pattern`, which has the flag `y`, where it stands here. */
  match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (!found) return undefined;
    this.#at += found[0].length;
    return found;
  }

  quantifier(): { readonly least: number; readonly most: number } | undefined {
    if (this.take('*')) return { least: 0, most: Infinity };
    if (this.take('+')) return { least: 1, most: Infinity };
    if (this.take('?')) return { least: 0, most: 1 };
    const counts = this.match(COUNTS);
    if (!counts) return undefined;
    const least = Number(counts[1]);
    const most = counts[2] === undefined ? least : counts[3] === '' ? Infinity : Number(counts[3]);
    if (least > MOST_COUNT || (most !== Infinity && most > MOST_COUNT) || most < least)
      throw new PatternError(`the repetition ${counts[0]}`);
    return { least, most };
  }

  /** The name of a group: `P<name>`, `<name>` or `'name'`. */
  groupName(): string | undefined {
    const found = this.match(GROUP_NAME);
    return found?.[1] ?? found?.[2];
  }

  flags(): [flag: string, isOn: boolean][] {
    const written = this.match(FLAGS)?.[0] ?? '';
    const minus = written.indexOf('-');
    return Array.from(written)
      .map((flag, at): [string, boolean] => [flag, minus < 0 || at < minus])
      .filter(([flag]) => flag !== '-');
  }
}

const COUNTS = /\{(\d{1,6})(,(\d{0,6}))?\}/y;
const GROUP_NAME = /P?<([\p{L}_]\w*)>|'([\p{L}_]\w*)'/uy;
const FLAGS = /[a-zA-Z]*-?[a-zA-Z]*/y;
/** Go allows a thousand. */
const MOST_COUNT = 1000;
