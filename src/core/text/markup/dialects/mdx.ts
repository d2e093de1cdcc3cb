import {
  balancedEnd,
  lengthAt,
  lineEndAt,
  masked,
  paragraphEnd,
  type Found,
  type Recogniser,
  type Source,
} from '../recogniser.ts';

const IMPORT =
  /import\s+(?:[\w*${}\s,]{1,500}?\sfrom\s*)?(["'])[^"'\n]+\1[ \t]*;?[ \t]*(?:\/\/.*)?(?=\r?\n|$)/y;
const EXPORT =
  /export\s+(?:(?:const|let|var|function|async|class|type|interface|enum)\s+[\w$]|default\s+\S|\{|\*)/y;
const SIGNS_OF_MDX =
  /^(?:import\s[^\n]*["'][^"'\n]+["'];?|export\s+(?:const|default|function|let|async)\s)|\{\/\*|<[A-Z][\w.]*(?:\s[^<>]{0,500})?\/?>|\sclassName=/m;

/** What every sign has; looked for first, as most texts have none of it and plain words are found fastest. */
const PARTS_OF_SIGNS: readonly string[] = ['import', 'export', '{/*', '<', 'className='];

/** True when braces contain expressions. */
export const isMdx = (text: string): boolean =>
  PARTS_OF_SIGNS.some((part) => text.includes(part)) && SIGNS_OF_MDX.test(text);

/** Imports, exports and expressions of MDX and Astro. */
export const MDX: readonly Recogniser[] = [
  { at: 'line', read: statement },
  { at: '{', read: expression },
];

/** UTF-16 units. */
const LONGEST_STATEMENT = 20_000;

function statement(source: Source, at: number): Found | undefined {
  const { text } = source;
  const sign = text[at];
  if (sign === 'i') {
    const length = lengthAt(IMPORT, text, at);
    return length === 0 ? undefined : masked('comment', at, at + length);
  }
  if (sign !== 'e' || lengthAt(EXPORT, text, at) === 0) return undefined;
  return masked('comment', at, statementEnd(source, at));
}

/**
 * An export ends with the line on which its last bracket closes, or at the next blank line if one never
 * closes.
 */
function statementEnd(source: Source, at: number): number {
  const { text } = source;
  let end = at;
  for (;;) {
    const line = lineEndAt(source, end);
    const bracket = /[{([]/.exec(text.slice(end, line));
    if (!bracket) return line;
    const close = balancedEnd(text, end + bracket.index, LONGEST_STATEMENT);
    if (close === undefined) return paragraphEnd(source, at);
    end = close;
  }
}

function expression({ text, isMdx: hasExpressions }: Source, at: number): Found | undefined {
  if (!hasExpressions) return undefined;
  const end = balancedEnd(text, at);
  if (end === undefined) return undefined;
  // `{' '}` is a space, `{"text"}` is text.
  const [, , written] = /^\{\s*(["'`])([^"'`\\{}]*)\1\s*\}$/.exec(text.slice(at, end)) ?? [];
  if (written === undefined) return masked('object', at, end);
  if (written.trim() === '') return masked('space', at, end);
  const from = at + text.slice(at, end).indexOf(written);
  return {
    masks: [
      { kind: 'mark', start: at, end: from },
      { kind: 'mark', start: from + written.length, end },
    ],
    next: end,
  };
}
