import { inJavaScript, WORD_ITEMS } from './characters.ts';
import type { CharacterSet, Node, Place } from './node.ts';

/** A node as an expression of JavaScript with the flag `u`. `isAscii`: for texts without words beyond ASCII. */
export function emit(node: Node, isAscii: boolean): string {
  const inner = (part: Node): string => emit(part, isAscii);
  switch (node.kind) {
    case 'character':
      return emitSet(node.set, isAscii);
    case 'sequence':
      return node.parts.map((part) => (part.kind === 'either' ? `(?:${inner(part)})` : inner(part))).join('');
    case 'either':
      return node.options.map(inner).join('|');
    case 'repeat':
      return `(?:${inner(node.body)})${counts(node.least, node.most)}${node.isLazy ? '?' : ''}`;
    case 'capture':
      return `(${inner(node.body)})`;
    case 'look':
      return `(?${node.behind ? '<' : ''}${node.negated ? '!' : '='}${inner(node.body)})`;
    case 'place':
      return isAscii && node.place === 'word' ? '\\b' : PLACES[node.place];
    case 'same':
      return `(?:\\${node.index})`;
    case 'atomic':
      throw new Error('an atomic group has no form in JavaScript');
  }
}

export function emitSet({ negated, items }: CharacterSet, isAscii: boolean): string {
  const written = inJavaScript(items, isAscii);
  if (!negated && ONE_LITERAL.test(written)) return written;
  return `[${negated ? '^' : ''}${written}]`;
}

const ONE_LITERAL = /^(?:\\u\{[0-9a-f]+\}|[0-9A-Za-z])$/;

const counts = (least: number, most: number): string =>
  `{${least}${most === least ? '' : `,${most === Infinity ? '' : most}`}}`;

const WORD = `[${WORD_ITEMS}]`;

const PLACES: Readonly<Record<Place, string>> = {
  word: `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))`,
  'not-word': `(?:(?<=${WORD})(?=${WORD})|(?<!${WORD})(?!${WORD}))`,
  'text-start': '(?<![^])',
  'text-end': '(?![^])',
  'last-line-end': '(?=\\n?(?![^]))',
  'line-start': '(?<![^\\n])',
  'line-end': '(?![^\\n])',
};
