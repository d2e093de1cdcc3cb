import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Span } from '../../text/index.ts';

export interface JsonError extends Span {
  /** A short description, such as `comma expected`. */
  readonly what: string;
}

export interface ReadJson {
  readonly tree: Node | undefined;
  readonly value: unknown;
  readonly errors: readonly JsonError[];
}

/**
 * Reads JSON with its syntax tree, as far as possible. Never throws: nesting deeper than the stack is an
 * error like any other. When `lenient`, comments and trailing commas are allowed.
 */
export function readJson(text: string, { lenient }: { readonly lenient: boolean }): ReadJson {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { allowTrailingComma: lenient, disallowComments: !lenient });
    return { tree, value: tree && getNodeValue(tree), errors: errors.map(describe) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { tree: undefined, value: undefined, errors: [{ start: 0, end: 1, what: 'nested too deep' }] };
  }
}

const describe = ({ error, offset, length }: ParseError): JsonError => ({
  start: offset,
  end: offset + Math.max(1, length),
  what: printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase(),
});
