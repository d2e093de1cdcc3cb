import { blankLineAfter, type Head } from './head.ts';
import { jsonFields } from './json-head.ts';

/** The opening fence may be followed by the language: `---toml`. */
const OPENING = /^\uFEFF?(\s*)(---|\+\+\+|;;;)[ \t]*(yaml|yml|toml|json5?|js|javascript)?[ \t]*\r?\n/i;
const KEY_LINE = /^[ \t]*["']?[\p{L}_][\p{L}\p{N}_ .-]*["']?[ \t]*[:=]/u;

/**
 * The head between two lines of `---` (YAML, also closed by `...`), `+++` (TOML) or `;;;` (JSON), which may
 * follow white space.
 */
export function fencedHead(file: string): Head | undefined {
  const opening = OPENING.exec(file);
  if (!opening) return undefined;
  const [whole, space = '', fence = '', language] = opening;
  const sourceStart = whole.length;
  const isKeyed = KEY_LINE.test(file.slice(sourceStart, sourceStart + LONGEST_KEY_LINE));
  // After a blank line, three dashes are a rule, unless keys follow.
  if (space !== '' && !isKeyed) return undefined;
  const closing = closingFence(fence);
  closing.lastIndex = Math.max(0, sourceStart - 1);
  const closed = closing.exec(file);
  const isOpen = !closed;
  if (isOpen && !isKeyed && fence === '---') return undefined;
  const sourceEnd = closed ? Math.max(sourceStart, closed.index) : blankLineAfter(file, sourceStart);
  const source = file.slice(sourceStart, sourceEnd).replace(/\r?\n$/, '');
  const dialect = dialectOf(fence, language?.toLowerCase());
  return {
    dialect,
    source,
    sourceStart,
    start: 0,
    end: closed ? closed.index + closed[0].length : sourceEnd,
    isOpen,
    ...(dialect === 'json' && { fields: jsonFields(fence === ';;;' ? inBraces(source) : source) }),
  };
}

const LONGEST_KEY_LINE = 200;

function closingFence(fence: string): RegExp {
  const mark = fence === '---' ? '[ \\t]{0,3}(?:---|\\.\\.\\.)' : fence.replaceAll('+', '\\+');
  return new RegExp(`(?<=\\n)${mark}[ \\t]*(?:\\r?\\n|$)`, 'g');
}

function dialectOf(fence: string, language: string | undefined): Head['dialect'] {
  if (fence === '+++' || language === 'toml') return 'toml';
  if (fence === ';;;' || language?.startsWith('json') === true) return 'json';
  return language === 'js' || language === 'javascript' ? 'script' : 'yaml';
}

/** Between `;;;` the braces may be omitted. */
const inBraces = (source: string): string => (/^\s*\{/.test(source) ? source : `{${source}}`);
