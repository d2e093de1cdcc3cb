import { PatternError, type CharacterSet } from './node.ts';

/** One character as an item of a class of JavaScript. */
export function item(point: number): string {
  const sign = String.fromCodePoint(point);
  // Letters and digits as themselves are read faster.
  return /[0-9A-Za-z]/.test(sign) ? sign : `\\u{${point.toString(16)}}`;
}

/** The characters that differ from one only in case, with itself. */
function variants(point: number): number[] {
  const own = String.fromCodePoint(point);
  const found = new Set([point]);
  for (const changed of [own.toLowerCase(), own.toUpperCase()]) {
    const [first, second] = Array.from(changed);
    if (first !== undefined && second === undefined) found.add(first.codePointAt(0) ?? point);
  }
  return [...found];
}

export const literal = (point: number, ignoresCase: boolean): CharacterSet => ({
  negated: false,
  items: (ignoresCase ? variants(point) : [point]).map(item).join(''),
});

/** A range of a class. */
export function range(from: number, to: number, ignoresCase: boolean): string {
  const own = `${item(from)}-${item(to)}`;
  if (!ignoresCase || to - from > MOST_VARIANTS) return own;
  const others: number[] = [];
  for (let point = from; point <= to; point++)
    others.push(...variants(point).filter((other) => other < from || other > to));
  return own + others.map(item).join('');
}

/** Longer ranges, such as all of Unicode, have the variants of their letters in them. */
const MOST_VARIANTS = 4000;

const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\u{0}-\\u{7f}',
  blank: '\\u{9} ',
  cntrl: '\\u{0}-\\u{1f}\\u{7f}',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\u{9}-\\u{d} ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** The class `[:name:]` within brackets; undefined where the name is none. */
export function posix(name: string, ignoresCase: boolean): string | undefined {
  const items = POSIX[name];
  return ignoresCase && (name === 'lower' || name === 'upper') ? POSIX['alpha'] : items;
}

/** A Unicode property such as `\p{L}`. */
export function property(name: string, negated: boolean, ignoresCase: boolean): string {
  const cased = ignoresCase && ['Ll', 'Lu', 'Lt'].includes(name) ? ['Ll', 'Lu', 'Lt'] : [name];
  if (negated && cased.length > 1) throw new PatternError(`\\P{${name}} without regard to case`);
  return cased.map((one) => `\\${negated ? 'P' : 'p'}{${valid(one)}}`).join('');
}

function valid(name: string): string {
  for (const written of [name, `Script=${name}`])
    try {
      new RegExp(`\\p{${written}}`, 'u');
      return written;
    } catch {
      // Not a property of this kind.
    }
  throw new PatternError(`the property \\p{${name}}`);
}

/** Go's `\w`, `\d` and `\s` among the items of a class; of text without letters beyond ASCII, JavaScript's own are the same and faster. */
export const inJavaScript = (items: string, isAscii: boolean): string =>
  items.replace(
    /\{\{([wWds])\}\}/g,
    (whole, name: string) => (isAscii ? ASCII_CLASSES : CLASSES)[name] ?? whole,
  );

/** What `\w` and `\b` take for a part of a word. */
export const WORD_ITEMS = '\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\u{200c}\\u{200d}';

const ASCII_CLASSES: Readonly<Partial<Record<string, string>>> = { w: '\\w', W: '\\W', d: '0-9', s: '\\s' };
const CLASSES: typeof ASCII_CLASSES = {
  w: WORD_ITEMS,
  W: '\\p{Mc}\\p{Me}\\p{Nl}\\p{No}\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{Po}\\p{S}\\p{Z}\\p{C}',
  d: '\\p{Nd}',
  s: '\\s\\u{85}',
};

const BEYOND_ASCII = new RegExp(`(?![\\u{0}-\\u{7f}])[${WORD_ITEMS}]`, 'u');

/** True where words have only letters, digits and signs of ASCII. */
export const isAsciiText = (text: string): boolean => !BEYOND_ASCII.test(text);
