import type { Block, FrontMatter, Span } from '../../text/index.ts';
import { consentKey } from './consent-key.ts';
import { CONSENT_TAG, valueUnder } from './in-fields.ts';
import { KEY_AT_START, looseScalar, writtenValue } from './in-lines.ts';
import { lineAt, type ConsentStatement } from './statement.ts';

const MOST_STATEMENTS = 50;
const WORD = /c[o0]nsent/gi;

/** Statements below the head: in comments, attributes and separate lines. */
export function inBody(
  file: string,
  blocks: readonly Block[],
  frontMatter: FrontMatter | undefined,
): ConsentStatement[] {
  const found: ConsentStatement[] = [];
  const places = [...file.matchAll(WORD)].map(({ index }) => index);
  if (places.length === 0) return found;
  const code = codeRanges(file);
  for (const index of places) {
    if (frontMatter && frontMatter.start <= index && index < frontMatter.end) continue;
    if (isInside(code, index)) continue;
    const value = statementAt(file, index, proseAt(blocks, index));
    if (value === NOTHING) continue;
    // Too many statements for an author to have made; they count as one that cannot be understood.
    if (found.length >= MOST_STATEMENTS) return [...found, { value: undefined, line: 0 }];
    found.push({ value, line: lineAt(file, index) });
  }
  return found;
}

const NOTHING = Symbol('nothing is said');

function statementAt(file: string, index: number, place: 'prose' | 'object' | 'markup'): unknown {
  if (place === 'object') return NOTHING;
  const lineStart = file.lastIndexOf('\n', index) + 1;
  const lineEnd = file.indexOf('\n', index);
  const line = file.slice(lineStart, lineEnd < 0 ? file.length : lineEnd).replace(/\r$/, '');
  const below = lineEnd < 0 ? [] : file.slice(lineEnd + 1, lineEnd + 400).split(/\r?\n/);
  const column = index - lineStart;
  const atStart = KEY_AT_START.exec(line);
  const key = atStart?.[1];
  const isOwnLine = key !== undefined && consentKey(key) !== undefined && line.indexOf(key) <= column;
  if (place === 'prose') return isOwnLine ? proseStatement(key, atStart?.[2] ?? '') : tagAt(line, column);
  if (isOwnLine) return valueUnder(consentKey(key) ?? 'doubtful', writtenValue(atStart?.[2] ?? '', below));
  return markupStatement(line, column);
}

/** In prose, a line is a statement only when its value can be one: `Consent: why we ask` is a sentence. */
function proseStatement(key: string, written: string): unknown {
  const value = looseScalar(written);
  const about = consentKey(key) ?? 'doubtful';
  if (about !== 'plain' && !isPlainAnswer(value)) return NOTHING;
  return typeof value !== 'string' || value.trim().split(/\s+/).length <= FEW_WORDS
    ? valueUnder(about, value)
    : NOTHING;
}

const FEW_WORDS = 4;
const isPlainAnswer = (value: unknown): boolean =>
  typeof value === 'boolean' ||
  (typeof value === 'string' && /^(?:none|learn|quote|send|no|yes)$/i.test(value));

function tagAt(line: string, column: number): unknown {
  const tag = /(?:^|\s)(#\S+)/g;
  for (const match of line.matchAll(tag)) {
    const end = match.index + match[0].length;
    if (match.index <= column && column < end && CONSENT_TAG.test(match[1] ?? '')) return 'none';
  }
  return NOTHING;
}

/**
 * In a tag, a shortcode or a comment: `name="consent" content="none"`, `data-consent=none`, `consent none`.
 */
function markupStatement(line: string, column: number): unknown {
  const left = /[\p{L}\p{N}_.:-]*$/u.exec(line.slice(0, column))?.[0] ?? '';
  const right = /^[\p{L}\p{N}_.-]*/u.exec(line.slice(column))?.[0] ?? '';
  const key = `${left}${right}`;
  const before = line.slice(0, column - left.length);
  const after = line.slice(column + right.length);
  const about = consentKey(key);
  if (about === undefined || /[?&/%#.]$/.test(before) || /^[/?&]/.test(after))
    return CONSENT_TAG.test(key) ? 'none' : NOTHING;
  const content = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i.exec(line);
  if (/\b(?:name|property|itemprop)\s*=\s*["']?$/i.test(before) && content)
    return valueUnder(about, content[1] ?? content[2] ?? content[3]);
  const [, quoted, single, braced, bare] =
    /^["'`]?\s*(?::{1,2}|={1,2}>?|->)\s*(?:"([^"]*)"|'([^']*)'|([{[][^}\]]*[}\]]+)|([^"'{[].*))/.exec(
      after,
    ) ?? [];
  const value = quoted ?? single ?? braced ?? (bare === undefined ? undefined : firstWords(bare));
  if (value !== undefined)
    return valueUnder(about, looseScalar(value.replace(/^\{\s*(["'`]?)(\w+)\1\s*\}$/, '$2')));
  if (about === 'negated') return 'none';
  const [, word] = /^["'`]?[\s(]+["'`]?(none|no|false|learn|quote|send)\b/i.exec(after) ?? [];
  return word === undefined ? NOTHING : valueUnder(about, word);
}

/** The part of `none, title: x` and `none />` that is the key's value. */
const firstWords = (value: string): string =>
  /^[\p{L}\p{N}_]+(?:[ ,;]+(?:learn|quote|send|none)\b)*/iu.exec(value)?.[0] ?? value;

function proseAt(blocks: readonly Block[], at: number): 'prose' | 'object' | 'markup' {
  const block = blocks[lastAt(blocks, ({ start }) => start, at)];
  const run = block?.runs[lastAt(block.runs, ({ from }) => from, at)];
  if (!run || at < run.from || at >= run.to) return 'markup';
  return run.length === run.to - run.from ? 'prose' : 'object';
}

/** The index of the last of the sorted entries that begins at or before `at`; 0 when there is none. */
function lastAt<T>(sorted: readonly T[], startOf: (entry: T) => number, at: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const entry = sorted[middle];
    if (entry !== undefined && startOf(entry) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const isInside = (ranges: readonly Span[], at: number): boolean => {
  const range = ranges[lastAt(ranges, ({ start }) => start, at)];
  return range !== undefined && range.start <= at && at < range.end;
};

const CODE_OPENING = /^ {0,3}(?:`{3,}|~{3,})|<(script|style|pre|code)\b([^>]*)>/gim;

/**
 * Fences, scripts and style sheets, which contain examples or instructions for a browser. Data in a script is
 * not code.
 */
function codeRanges(file: string): Span[] {
  const ranges: Span[] = [];
  const opening = new RegExp(CODE_OPENING);
  for (let match = opening.exec(file); match; match = opening.exec(file)) {
    const [mark, element, attributes = ''] = match;
    if (element !== undefined && /json/i.test(attributes)) continue;
    const closing =
      element === undefined ? new RegExp(`^ {0,3}${mark.trim()}`, 'gm') : new RegExp(`</${element}`, 'gi');
    closing.lastIndex = match.index + mark.length;
    const end = closing.exec(file)?.index ?? file.length;
    ranges.push({ start: match.index, end });
    opening.lastIndex = Math.max(end + 1, match.index + mark.length);
  }
  return ranges;
}
