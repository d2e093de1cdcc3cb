import { parseTree, getNodeValue, type ParseError } from 'jsonc-parser';
import { blankLineAfter, OPENING_SPACE, type Fields, type Head } from './head.ts';

/** A head that is one object in braces at the beginning of the file. */
export function jsonHead(file: string): Head | undefined {
  const start = OPENING_SPACE.exec(file)?.[0].length ?? 0;
  if (!/^\{\s*(?:["'][^"'\n]*["']|\w+)\s*:/.test(file.slice(start, start + LONGEST_FIRST_KEY)))
    return undefined;
  const close = closingBrace(file, start);
  const end = close ?? blankLineAfter(file, start);
  const source = file.slice(start, end);
  // An expression in braces within a sentence is no head.
  if (close !== undefined && !/^[ \t]*(?:\r?\n|$)/.test(file.slice(end, end + 200))) return undefined;
  const lineBreak = /^[ \t]*\r?\n/.exec(file.slice(end, end + 200))?.[0].length ?? 0;
  return {
    dialect: 'json',
    source,
    sourceStart: start,
    start: 0,
    end: end + (close === undefined ? 0 : lineBreak),
    isOpen: false,
    fields: close === undefined ? undefined : jsonFields(source),
  };
}

const LONGEST_FIRST_KEY = 200;

/** The fields of a JSON object, with comments and trailing commas allowed. Undefined for anything else. */
export function jsonFields(source: string): Fields | undefined {
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  if (!tree || errors.length > 0 || tree.type !== 'object') return undefined;
  // The parser keeps one of several equal keys; which one is intended is unknown, so the head is not read.
  const keys = (tree.children ?? []).map((property) => String(property.children?.[0]?.value).toLowerCase());
  if (new Set(keys).size < keys.length) return undefined;
  const value: unknown = getNodeValue(tree);
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

/** The offset after the object that opens at `start`; strings in either kind of quotes may contain braces. */
function closingBrace(file: string, start: number): number | undefined {
  let depth = 0;
  const signs = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[{}]/g;
  signs.lastIndex = start;
  for (let sign = signs.exec(file); sign; sign = signs.exec(file)) {
    if (sign[0] === '{') depth++;
    else if (sign[0] === '}' && --depth === 0) return sign.index + 1;
  }
  return undefined;
}
