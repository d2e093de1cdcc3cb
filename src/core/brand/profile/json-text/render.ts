/** How values are written: as the text around them is. */
export interface JsonStyle {
  /** The indentation of one level. */
  readonly unit: string;
  readonly lineBreak: string;
}

/** Lists of texts up to this length stay on one line. Characters. */
const SHORT = 100;

/** The style of a document; two spaces and line feeds where nothing shows it. */
export function styleOf(text: string): JsonStyle {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return { unit: /\n([ \t]+)[^\s/*]/.exec(text)?.[1] ?? '  ', lineBreak };
}

/** A value on one line. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/**
 * A value whose objects have a line for every property, below a line with this indentation.
 * @param flatRows whether objects in lists are on one line
 */
export function expanded(value: unknown, style: JsonStyle, indent: string, flatRows = false): string {
  const deeper = indent + style.unit;
  const write = (inner: unknown): string =>
    flatRows && Array.isArray(value) ? inline(inner) : expanded(inner, style, deeper, flatRows);
  const parts = partsOf(value, write);
  if (parts.length === 0 || isShortList(value)) return inline(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const lines = parts.map((part) => style.lineBreak + deeper + part).join(',');
  return `${open}${lines}${style.lineBreak}${indent}${close}`;
}

function partsOf(value: unknown, write: (inner: unknown) => string): string[] {
  if (Array.isArray(value)) return value.map(write);
  if (!isObject(value)) return [];
  return Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${write(inner)}`);
}

const isShortList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((inner) => typeof inner !== 'object') && inline(value).length <= SHORT;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
