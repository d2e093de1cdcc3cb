import { item, posix, property, range } from './characters.ts';
import { PatternError, type CharacterSet } from './node.ts';
import { characterOf, propertyName } from './parse-escape.ts';
import type { Reader } from './reader.ts';

/** Reads a class after its opening bracket. */
export function parseClass(reader: Reader, ignoresCase: boolean): CharacterSet {
  const negated = reader.take('^');
  let items = '';
  for (let isFirst = true; isFirst || !reader.take(']'); isFirst = false)
    items += classItem(reader, ignoresCase);
  return { negated, items };
}

function classItem(reader: Reader, ignoresCase: boolean): string {
  const named = reader.match(/\[:(\w+):\]/y)?.[1];
  if (named !== undefined) {
    const found = posix(named, ignoresCase);
    if (found === undefined) throw new PatternError(`the class [:${named}:]`);
    return found;
  }
  const from = classMember(reader, ignoresCase);
  if (typeof from === 'string') return from;
  if (reader.sees('-]') || !reader.take('-')) return range(from, from, ignoresCase);
  const to = classMember(reader, ignoresCase);
  if (typeof to === 'string') return `${range(from, from, ignoresCase)}${item(45)}${to}`;
  if (to < from) throw new PatternError('a range of characters from the end to the beginning');
  return range(from, to, ignoresCase);
}

/** A character, or the items of a class within a class. */
function classMember(reader: Reader, ignoresCase: boolean): number | string {
  const sign = reader.next();
  if (sign !== '\\') return sign.codePointAt(0) ?? 0;
  const escaped = reader.next();
  switch (escaped) {
    case 'w':
    case 'd':
    case 's':
    case 'W':
      return `{{${escaped}}}`;
    case 'D':
      return '\\P{Nd}';
    case 'S':
      return '\\S';
    case 'p':
    case 'P': {
      const { name, negated } = propertyName(reader);
      return property(name, negated !== (escaped === 'P'), ignoresCase);
    }
    case 'b':
      return 8;
    default:
      return characterOf(reader, escaped);
  }
}
