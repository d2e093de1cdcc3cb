import { literal, property } from './characters.ts';
import { PatternError, type Node, type Place } from './node.ts';
import type { Reader } from './reader.ts';

const PLACES: Readonly<Partial<Record<string, Place>>> = {
  A: 'text-start',
  b: 'word',
  B: 'not-word',
  z: 'text-end',
  Z: 'last-line-end',
};

/** Reads what stands after a backslash outside of brackets. */
export function parseEscape(reader: Reader, ignoresCase: boolean, names: ReadonlyMap<string, number>): Node {
  const sign = reader.next();
  const place = PLACES[sign];
  if (place) return { kind: 'place', place };
  if (/[wds]/i.test(sign))
    return {
      kind: 'character',
      set: { negated: sign !== sign.toLowerCase(), items: `{{${sign.toLowerCase()}}}` },
    };
  if (sign === 'p' || sign === 'P') {
    const { name, negated } = propertyName(reader);
    return {
      kind: 'character',
      set: { negated: false, items: property(name, negated !== (sign === 'P'), ignoresCase) },
    };
  }
  if (sign === 'Q') return quoted(reader, ignoresCase);
  if (sign === 'k') return named(reader, names);
  if (/[1-9]/.test(sign)) return { kind: 'same', index: Number(sign) };
  return { kind: 'character', set: literal(characterOf(reader, sign), ignoresCase) };
}

function quoted(reader: Reader, ignoresCase: boolean): Node {
  const text = reader.until('\\E');
  return {
    kind: 'sequence',
    parts: Array.from(text, (sign) => ({
      kind: 'character',
      set: literal(sign.codePointAt(0) ?? 0, ignoresCase),
    })),
  };
}

function named(reader: Reader, names: ReadonlyMap<string, number>): Node {
  const name = reader.match(/[<{']([^>}']+)[>}']/y)?.[1] ?? '';
  const index = names.get(name);
  if (index === undefined) throw new PatternError(`a reference to the group “${name}”`);
  return { kind: 'same', index };
}

/** The name after `\p`, in braces or of one letter. */
export function propertyName(reader: Reader): { readonly name: string; readonly negated: boolean } {
  const found = reader.match(/\{(\^?)([^}]*)\}|([A-Z])/y);
  return { name: found?.[2] ?? found?.[3] ?? '', negated: found?.[1] === '^' };
}

const CONTROLS: Readonly<Partial<Record<string, number>>> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** The character that an escaped sign means. */
export function characterOf(reader: Reader, sign: string): number {
  const control = CONTROLS[sign];
  if (control !== undefined) return control;
  switch (sign) {
    case 'x':
      return hexadecimal(reader.match(/\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2})/y), sign);
    case 'u':
      return hexadecimal(reader.match(/\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{4})/y), sign);
    case '0':
      return parseInt(reader.match(/[0-7]{1,2}/y)?.[0] ?? '0', 8);
    default:
      if (/[A-Za-z0-9]/.test(sign)) throw new PatternError(`\\${sign}`);
      return sign.codePointAt(0) ?? 0;
  }
}

function hexadecimal(found: RegExpExecArray | undefined, sign: string): number {
  const point = parseInt(found?.[1] ?? found?.[2] ?? '', 16);
  if (!(point <= 0x10ffff)) throw new PatternError(`\\${sign} without a number`);
  return point;
}
