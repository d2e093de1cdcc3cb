import { consentKey, type ConsentKey } from './consent-key.ts';
import { commentAround, isRefusedIn } from './in-comments.ts';
import { CONSENT_TAG, NO_STATEMENT, valueUnder } from './in-fields.ts';
import { KEY_AT_START, looseScalar, writtenValue } from './in-lines.ts';

/** A longer line is searched around the word only: a page may be one line. In UTF-16 units. */
const LONGEST_LINE = 2000;

/** The line that an offset lies on, or what of it is near, and some lines below it. */
function lineAround(file: string, index: number): { line: string; column: number; below: string[] } {
  const from = Math.max(0, index - LONGEST_LINE);
  const near = file.slice(from, index + LONGEST_LINE);
  const start = near.lastIndexOf('\n', index - from) + 1;
  const end = near.indexOf('\n', index - from);
  return {
    line: near.slice(start, end < 0 ? near.length : end).replace(/\r$/, ''),
    column: index - from - start,
    below: end < 0 ? [] : near.slice(end + 1, end + 400).split(/\r?\n/),
  };
}

/** What is stated around a word that may begin a statement; `NO_STATEMENT` where it does not. */
export function statementAt(file: string, index: number, place: 'prose' | 'object' | 'markup'): unknown {
  if (place === 'object') return NO_STATEMENT;
  const { line, column, below } = lineAround(file, index);
  const own = ownStatement(line, column);
  if (place === 'prose') return own ? proseStatement(own.key, own.written) : tagAt(line, column);
  if (own) {
    const value = valueUnder(own.about, writtenValue(own.written, below));
    if (value !== NO_STATEMENT || /\S/.test(own.written)) return value;
  }
  const value = markupStatement(line, column);
  return value === NO_STATEMENT && isRefusedIn(commentAround(file, index)) ? 'none' : value;
}

/** A line that begins with a key about consent. */
function ownStatement(
  line: string,
  column: number,
): { readonly key: string; readonly about: ConsentKey; readonly written: string } | undefined {
  const [, key, written = ''] = KEY_AT_START.exec(line) ?? [];
  const about = key === undefined ? undefined : consentKey(key);
  return key !== undefined && about !== undefined && line.indexOf(key) <= column
    ? { key, about, written }
    : undefined;
}

/** In a program only what can be nothing else: `consent: "none"`. Consent managers of web pages say `consent: false`. */
export function scriptStatement(file: string, index: number): unknown {
  const [, none, permissions] =
    /^consent["'`]?\s*[:=]\s*(?:["'`](none)["'`]|(\{[^{}]*\b(?:learn|quote|send)\b[^{}]*\}))/i.exec(
      file.slice(index, index + 200),
    ) ?? [];
  if (permissions !== undefined) return valueUnder('plain', looseScalar(permissions));
  return none === undefined ? NO_STATEMENT : 'none';
}

/** In prose a line is a statement where its value can be one: `Consent: why we ask` is a sentence. */
function proseStatement(key: string, written: string): unknown {
  const value = looseScalar(written);
  const about = consentKey(key) ?? 'doubtful';
  if (about !== 'plain' && !isPlainAnswer(value)) return NO_STATEMENT;
  return typeof value !== 'string' || value.trim().split(/\s+/).length <= FEW_WORDS
    ? valueUnder(about, value)
    : NO_STATEMENT;
}

const FEW_WORDS = 4;
const isPlainAnswer = (value: unknown): boolean =>
  typeof value === 'boolean' ||
  (typeof value === 'string' && /^(?:none|learn|quote|send|no|yes)$/i.test(value));

function tagAt(line: string, column: number): unknown {
  if (CONSENT_TAG.test(line.trim())) return 'none';
  const tag = /(?:^|\s)(#\S+)/g;
  for (const match of line.matchAll(tag)) {
    const end = match.index + match[0].length;
    if (match.index <= column && column < end && CONSENT_TAG.test(match[1] ?? '')) return 'none';
  }
  return NO_STATEMENT;
}

/** In a tag, a shortcode, a comment: `name="consent" content="none"`, `data-consent=none`, `consent none`. */
function markupStatement(line: string, column: number): unknown {
  const left = /[\p{L}\p{N}_.:-]*$/u.exec(line.slice(0, column))?.[0] ?? '';
  const right = /^[\p{L}\p{N}_.-]*/u.exec(line.slice(column))?.[0] ?? '';
  const key = `${left}${right}`;
  const before = line.slice(0, column - left.length);
  const after = line.slice(column + right.length);
  const about = consentKey(key);
  const isInAddress = /[?&/%#.]$/.test(before) || /^[/?&]/.test(after);
  if (about === undefined || isInAddress)
    return CONSENT_TAG.test(key) && about !== 'refusal' ? 'none' : NO_STATEMENT;
  const value = metaContent(line, before) ?? valueBehind(after);
  if (value !== undefined)
    return valueUnder(about, looseScalar(value.replace(/^\{\s*(["'`]?)(\w+)\1\s*\}$/, '$2')));
  return withoutValue({ about, key, before, after });
}

/** `content="…"` of an element whose name is the key. */
function metaContent(line: string, before: string): string | undefined {
  if (!/\b(?:name|property|itemprop)\s*=\s*["']?$/i.test(before)) return undefined;
  const content = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i.exec(line);
  return content?.[1] ?? content?.[2] ?? content?.[3];
}

function valueBehind(after: string): string | undefined {
  const [, quoted, single, braced, bare] =
    /^["'`]?\s*(?::{1,2}|={1,2}>?|->)\s*(?:"([^"]*)"|'([^']*)'|([{[][^}\]]*[}\]]+)|([^"'{[].*))/.exec(
      after,
    ) ?? [];
  return quoted ?? single ?? braced ?? (bare === undefined ? undefined : firstWords(bare));
}

interface Bare {
  readonly about: ConsentKey;
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

function withoutValue({ about, key, before, after }: Bare): unknown {
  if (about === 'negated') return 'none';
  if (about === 'refusal') return isDirective(before, key) ? 'none' : NO_STATEMENT;
  const [, word] = /^["'`]?[\s(]+["'`]?(none|no|false|learn|quote|send)\b/i.exec(after) ?? [];
  return word === undefined ? NO_STATEMENT : valueUnder(about, word);
}

/** `noai` among what an element tells machines. */
const isDirective = (before: string, key: string): boolean =>
  CONSENT_TAG.test(key) && /<meta\b[^<>]*\bcontent\s*=\s*["']?[^"'<>]*$/i.test(before);

/** Of `none, title: x` and `none />` what belongs to the key. */
const firstWords = (value: string): string =>
  /^[\p{L}\p{N}_]+(?:[ ,;]+(?:learn|quote|send|none)\b)*/iu.exec(value)?.[0] ?? value;
