import { beginsLine } from '../line-start.ts';
import { lengthAt, masked, opened, type Found, type Recogniser, type Source } from '../recogniser.ts';

const INLINE = /\$(?=[^\s$])((?:\\.|[^$\\\n]){0,1000}[^\s$\\])\$(?![\p{L}\p{N}])/uy;
const TEX_INLINE = /\\\((?:[^\n]{0,500}?)\\\)|\\\[[\s\S]{0,500}?\\\]/y;
const ENVIRONMENT = /\\begin\{([\w]+)\*?\}/y;
const COMMAND_LINE = /\\[a-zA-Z]+\*?(?:\[[^\]\n]{0,200}\]|\{[^}\n]{0,200}\}){0,8}[ \t]*(?=\r?\n|$)/y;

/** Formulas, and TeX that Pandoc passes on. */
export const FORMULAS: readonly Recogniser[] = [
  { at: '$', read: formula },
  { at: '\\', read: tex },
];

function formula({ text, find }: Source, at: number): Found | undefined {
  if (text[at + 1] === '$') {
    const end = find('\\$\\$', at + 2);
    const limit = find('\\n[ \\t]*\\r?\\n[ \\t]*\\r?\\n', at)?.index ?? text.length;
    return !end || end.index > limit ? opened('object', at, limit) : masked('object', at, end.end);
  }
  INLINE.lastIndex = at;
  const match = INLINE.exec(text);
  return match && isFormula(match[1] ?? '') ? masked('object', at, at + match[0].length) : undefined;
}

/**
 * Distinguishes formulas from two prices in a sentence: a formula has mathematical signs or is a single
 * letter.
 */
const isFormula = (inner: string): boolean =>
  /^\p{L}$/u.test(inner) || /[\\^_=+*<>{}]|\p{L}\d|\d\p{L}/u.test(inner);

function tex({ text, find }: Source, at: number): Found | undefined {
  ENVIRONMENT.lastIndex = at;
  const name = ENVIRONMENT.exec(text)?.[1];
  const closing = name === undefined ? undefined : find(`\\\\end\\{${name}\\*?\\}`, at);
  if (closing) return masked('comment', at, closing.end);
  const inline = lengthAt(TEX_INLINE, text, at);
  if (inline > 0 && isFormula(text.slice(at + 2, at + inline - 2))) return masked('object', at, at + inline);
  const line = beginsLine(text, at) ? lengthAt(COMMAND_LINE, text, at) : 0;
  return line === 0 ? undefined : masked('comment', at, at + line);
}
