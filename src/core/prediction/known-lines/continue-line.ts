import { isQuantity, newlyStated, statedIn, type AllowedFacts, type StatedFacts } from '../../facts/index.ts';
import { sentenceSoFar, tokenize, type Token } from '../../text/index.ts';
import type { KnownLine, KnownLines } from './known-lines.ts';
import { matchLine, type LineMatch } from './match-line.ts';

/** The rest of one of the brand's lines, to be inserted at the cursor. */
export interface LineContinuation {
  /** Exactly what is inserted. */
  readonly text: string;
  readonly line: KnownLine;
  /** Typed words that agree with the line. */
  readonly agreed: number;
}

export interface LineRequest {
  /** The draft up to the cursor, raw Markdown. */
  readonly before: string;
  readonly after: string;
  /** YYYY-MM-DD: expired facts are never offered. */
  readonly today: string;
  readonly allow: AllowedFacts;
}

/** At most this many words are offered at once; a longer rest ends at a clause. */
const MOST_WORDS = 12;

/**
 * The continuation at the cursor by one of the brand's own lines; undefined where none agrees. Where several agree equally, the words that
 * they have in common.
 */
export function continueLine(lines: KnownLines, request: LineRequest): LineContinuation | undefined {
  const sentence = begunSentence(request.before);
  const typed = readTyped(sentence.text);
  if (typed.words.length === 0) return undefined;
  const draft = readDraft(request);
  const agreeing = lines
    .near(typed.words)
    .flatMap((line) => {
      const match = holds(line, request.today)
        ? agreement(line, typed.words, sentence.opensParagraph)
        : undefined;
      return match ? [{ line, match, rank: rankOf(line, match) }] : [];
    })
    .sort((a, b) => b.rank - a.rank);
  // What a line has left is read last, as it is looked for in the draft: only of the best that has something.
  let best: (typeof agreeing)[number] | undefined;
  let text: string | undefined;
  for (const found of agreeing) {
    if (best && found.rank < best.rank) break;
    const left = rest(found.line, found.match, typed.partial, request, draft);
    if (left === undefined) continue;
    best ??= found;
    text = text === undefined ? left : commonWords(text, left);
  }
  return best && text !== undefined && /[\p{L}\p{N}]/u.test(text)
    ? { text, line: best.line, agreed: best.match.agreed }
    : undefined;
}

/** The words that both begin with. */
function commonWords(a: string, b: string): string {
  if (a === b) return a;
  const [wordsA, wordsB] = [a.split(/(?<=\s)/), b.split(/(?<=\s)/)];
  const differ = wordsA.findIndex((word, at) => word !== wordsB[at]);
  return wordsA
    .slice(0, differ === -1 ? wordsA.length : differ)
    .join('')
    .trimEnd();
}

const holds = ({ source }: KnownLine, today: string): boolean =>
  source.kind === 'wording' || source.expires === undefined || source.expires >= today;

/** Longer agreement ranks higher, then agreement from the line's beginning, then facts before wordings. */
const rankOf = ({ source }: KnownLine, { agreed, isPrefix }: LineMatch): number =>
  agreed * 4 + (isPrefix ? 2 : 0) + (source.kind === 'wording' ? 0 : 1);

/** The match, where it is enough to continue with the line. */
function agreement(line: KnownLine, words: readonly Token[], opensParagraph: boolean): LineMatch | undefined {
  const whole = matchLine(line, words);
  if (whole && isEnough(line, whole, words, opensParagraph)) return whole;
  // The last clause alone, where the clauses before it have the line's subject too.
  const clause = lastClause(words);
  if (!clause) return undefined;
  const match = matchLine(line, clause.words);
  if (!match || match.content === 0 || match.agreed < 2) return undefined;
  const norms = new Set(line.tokens.map(({ norm }) => norm));
  const shared = clause.before.filter(
    ({ kind, norm }) => (kind === 'number' || norm.length > 3) && norms.has(norm),
  );
  return shared.length > 0 ? match : undefined;
}

function isEnough(
  line: KnownLine,
  match: LineMatch,
  words: readonly Token[],
  opensParagraph: boolean,
): boolean {
  if (match.isPrefix) {
    if (line.source.kind !== 'wording') return match.content > 0 && match.agreed >= 2;
    if (line.opensParagraph && !opensParagraph) return false;
    return (
      match.agreed >= 2 ||
      (match.agreed === 1 && line.tokens.length <= 4 && match.content === 1 && words.length === 1)
    );
  }
  // Worded differently from the line: only the profile's facts, and only where the subject is certainly the same.
  if (line.source.kind !== 'fact') return false;
  const next = line.tokens.slice(match.next, match.next + 2);
  return (
    match.content >= 2 ||
    (match.agreed >= 2 && match.content === 1 && next.some(({ kind }) => kind === 'number'))
  );
}

function lastClause(words: readonly Token[]): { words: Token[]; before: Token[] } | undefined {
  for (let at = words.length - 2; at > 0; at--) {
    const token = words[at];
    if (
      !token ||
      !(/^[,;:—–]$/.test(token.text) || token.norm === 'and' || token.norm === 'but' || token.norm === 'so')
    )
      continue;
    return { words: words.slice(at + 1), before: words.slice(0, at) };
  }
  return undefined;
}

interface TypedSentence {
  /** Finished words and marks. */
  readonly words: readonly Token[];
  /** The letters of the word at the cursor; '' after a space. */
  readonly partial: string;
  /** True when the character before the cursor is white space. */
  readonly isSpaced: boolean;
}

function readTyped(text: string): TypedSentence {
  const partial = /[^\s]*$/u.exec(text)?.[0] ?? '';
  const finished = text.slice(0, text.length - partial.length);
  return { words: tokenize(finished), partial, isSpaced: partial === '' };
}

const BULLET = /^\s*(?:>\s*)*(?:(?:[-*+]|\d+[.)])\s+)?/;
const LABEL = /^(?:\*\*|__)[^*_]{1,40}(?:\*\*|__)\s*/;

/** The sentence at the cursor without the list mark or bold label before it. */
function begunSentence(before: string): { readonly text: string; readonly opensParagraph: boolean } {
  const line = before.slice(before.lastIndexOf('\n') + 1).replace(BULLET, '');
  const body = line.replace(LABEL, '');
  // A sentence that has just ended counts as the one at the cursor until the next begins.
  const written = body.trimEnd();
  const sentence = sentenceSoFar(written);
  return {
    text: sentence + body.slice(written.length),
    opensParagraph: sentence.length === written.length,
  };
}

/** The text to insert: the line from its next word to its end or to the end of a clause. */
function rest(
  line: KnownLine,
  match: LineMatch,
  partial: string,
  request: LineRequest,
  draft: DraftStatements,
): string | undefined {
  const { after } = request;
  const next = line.tokens[match.next];
  if (!next) return undefined;
  const from = line.text.slice(next.start);
  if (!startsWith(from, partial)) return undefined;
  const whole = shorten(from);
  const offered = line.source.kind === 'wording' ? statedOnly(whole, request, draft) : whole;
  const text = offered.slice(partial.length);
  if (!/[\p{L}\p{N}]/u.test(text) || after.startsWith(text)) return undefined;
  return /^\s*(?:\n|$)/.test(after) ? text : text.replace(/[.!?]$/, '');
}

const startsWith = (text: string, partial: string): boolean =>
  text.toLowerCase().replaceAll('’', "'").startsWith(partial.toLowerCase().replaceAll('’', "'"));

/** The rest of the clause, with the next one where it belongs to it: "Fridays, ten to four". */
function shorten(text: string): string {
  const clauses = text.split(CLAUSES);
  let taken = clauses[0] ?? '';
  for (const clause of clauses.slice(1)) {
    if (STARTS_ANEW.test(clause) || countWords(`${taken} ${clause}`) > MOST_WORDS) break;
    taken = `${taken} ${clause}`;
  }
  const short = countWords(taken) <= MOST_WORDS ? taken : taken.split(/\s+/).slice(0, MOST_WORDS).join(' ');
  return short.replace(/[,;:]$/, '');
}

const CLAUSES = /(?<=[,;:])\s|\s(?=(?:and|or|but) (?:a|an|the)\b)/;

/** Beginnings of clauses with another subject, or with a negation. */
const STARTS_ANEW =
  /^(?:a|an|the|and|or|but|so|not|no|it|we|you|they|he|she|i|our|your|its|their|\p{Lu}\p{L}*)\b/u;

const countWords = (text: string): number => text.split(/\s+/).length;

/** What a draft states, each part computed on first use: several lines may agree, and most state nothing. */
interface DraftStatements {
  readonly numbers: () => ReadonlySet<string>;
  readonly words: () => ReadonlySet<string>;
  readonly stated: () => StatedFacts;
}

function readDraft({ before, after }: LineRequest): DraftStatements {
  const draft = `${before}\n${after}`;
  return {
    numbers: once(() => new Set(draft.match(NUMBER) ?? [])),
    words: once(() => new Set(tokenize(draft).map(({ norm }) => norm))),
    stated: once(() => statedIn([draft])),
  };
}

function once<T extends object>(work: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= work());
}

/** The text up to the first number, day, price, name or claim that neither draft nor profile states. */
function statedOnly(text: string, { before, allow }: LineRequest, draft: DraftStatements): string {
  const isStated = (part: string): boolean =>
    (part.match(NUMBER) ?? []).every((number) => allow.numbers.has(number) || draft.numbers().has(number)) &&
    tokenize(part).every(({ norm }) => !norm.split('-').some(isQuantity) || draft.words().has(norm)) &&
    newlyStated(before, part, draft.stated, allow.stated) === undefined;
  const parts = text.split(/(?<=\s)/);
  for (let count = parts.length; count > 0; count--) {
    const part = parts.slice(0, count).join('').trimEnd();
    if (isStated(part)) return part;
  }
  return '';
}

const NUMBER = /\d+(?:[.,:]\d+)*/g;
