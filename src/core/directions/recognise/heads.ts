/** A word, or the beginning of one, that a pattern cannot match without. */
export interface Head {
  readonly text: string;
  readonly isWhole: boolean;
}

/** What every match of a part of a pattern starts with. */
interface Start {
  /** Letters, digits and `_`, with a space for all else; `~` stands for what is not known to begin a word. */
  readonly text: string;
  /** Whether what follows in the pattern follows here. */
  readonly isOpen: boolean;
}

interface Reader {
  readonly source: string;
  at: number;
}

/** Alternatives of one pattern that are followed. */
const MOST = 400;
/** Characters of the beginning of a word, at the least. */
const LEAST = 3;
/** A start that has a word of so many characters is telling enough. */
const TELLING = /[^~ ]{4,} /;
const ANYTHING: readonly Start[] = [{ text: '', isOpen: false }];
const NOTHING: readonly Start[] = [{ text: '', isOpen: true }];
const BREAK: readonly Start[] = [{ text: ' ', isOpen: true }];
const WORD_CHARACTER = /[A-Za-z0-9_]/;

/**
 * Words of which every text that a pattern matches has at least one; undefined where that cannot be told.
 * Words are runs of ASCII letters, digits and `_`, as `\b` sees them, so that a text without them need not be asked
 * (after Cox 2012, Regular Expression Matching with a Trigram Index).
 */
export function headsOf({ source }: RegExp): readonly Head[] | undefined {
  const starts = alternatives({ source, at: 0 });
  const heads = starts.map(({ text }) => bestOf(`~${text}`));
  const known = heads.filter((head) => head !== undefined);
  return known.length === heads.length ? known : undefined;
}

/** The most telling word of a start. */
function bestOf(text: string): Head | undefined {
  const words = text.split(' ');
  let best: Head | undefined;
  words.forEach((word, at) => {
    const isWhole = at < words.length - 1;
    if (word.includes('~') || word.length < (isWhole ? 1 : LEAST)) return;
    if (!best || word.length + (isWhole ? 1 : 0) > best.text.length + (best.isWhole ? 1 : 0))
      best = { text: word, isWhole };
  });
  return best;
}

function alternatives(reader: Reader): readonly Start[] {
  const starts = new Map<string, Start>();
  for (;;) {
    for (const start of sequence(reader)) starts.set(`${start.text}${start.isOpen ? '+' : ''}`, start);
    if (reader.source[reader.at] !== '|') return [...starts.values()];
    reader.at++;
  }
}

function sequence(reader: Reader): readonly Start[] {
  const { source } = reader;
  let starts = NOTHING;
  // Characters one after another are put on at once.
  let run = '';
  while (reader.at < source.length && source[reader.at] !== '|' && source[reader.at] !== ')') {
    const next = quantified(reader);
    const [only] = next;
    if (next.length === 1 && only?.isOpen === true) run += only.text;
    else {
      starts = followed(followed(starts, [{ text: run, isOpen: true }]), next);
      run = '';
      if (!starts.some(({ isOpen }) => isOpen)) skip(reader);
    }
  }
  return run === '' ? starts : followed(starts, [{ text: run, isOpen: true }]);
}

/** On to the end of an alternative of which nothing more can be told. */
function skip(reader: Reader): void {
  const { source } = reader;
  let depth = 0;
  for (; reader.at < source.length; reader.at++) {
    const character = source[reader.at];
    if (character === '\\') reader.at++;
    else if (character === '[') {
      reader.at++;
      characterClass(reader);
      reader.at--;
    } else if (depth === 0 && (character === '|' || character === ')')) return;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
  }
}

function followed(starts: readonly Start[], next: readonly Start[]): readonly Start[] {
  const open = starts.filter(({ isOpen }) => isOpen).length;
  if (starts.length - open + open * next.length > MOST)
    return starts.map(({ text }) => ({ text, isOpen: false }));
  const all: Start[] = [];
  for (const start of starts) {
    if (!start.isOpen) all.push(start);
    else
      for (const { text, isOpen } of next) {
        const both = start.text + text;
        all.push({ text: both, isOpen: isOpen && !(text.includes(' ') && TELLING.test(both)) });
      }
  }
  return all;
}

function quantified(reader: Reader): readonly Start[] {
  const starts = atom(reader);
  if (!'?*+{'.includes(reader.source[reader.at] ?? ' ')) return starts;
  const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at));
  if (!quantifier) return starts;
  reader.at += quantifier[0].length;
  if (quantifier[0].startsWith('?')) return [...NOTHING, ...starts];
  const isOptional = quantifier[0].startsWith('*') || quantifier[1] === '0';
  return isOptional ? ANYTHING : starts.map(({ text }) => ({ text, isOpen: false }));
}

function atom(reader: Reader): readonly Start[] {
  const { source } = reader;
  const character = source[reader.at++] ?? '';
  switch (character) {
    case '(':
      return group(reader);
    case '[':
      return characterClass(reader);
    case '\\':
      return escape(reader);
    case '^':
      return BREAK;
    case '$':
      return NOTHING;
    case '.':
      return ANYTHING;
    default:
      return literal(character);
  }
}

const literal = (character: string): readonly Start[] =>
  // What is no ASCII letter is no letter to `\b`; but the half of a pair outside the basic plane is let be.
  [{ text: WORD_CHARACTER.test(character) ? character : ' ', isOpen: true }];

function group(reader: Reader): readonly Start[] {
  const opening = /^\?(?::|<?[=!]|<\w+>)/.exec(reader.source.slice(reader.at))?.[0] ?? '';
  reader.at += opening.length;
  const inner = alternatives(reader);
  reader.at++;
  return /[=!]$/.test(opening) ? NOTHING : inner;
}

function characterClass(reader: Reader): readonly Start[] {
  const { source } = reader;
  const from = reader.at;
  while (reader.at < source.length && source[reader.at] !== ']')
    reader.at += source[reader.at] === '\\' ? 2 : 1;
  const inside = source.slice(from, reader.at++);
  if (/^\^|\\|.-./.test(inside)) return ANYTHING;
  return Array.from(inside).flatMap(literal);
}

function escape(reader: Reader): readonly Start[] {
  const { source } = reader;
  const character = source[reader.at++] ?? '';
  if (character === 'b' || character === 's') return BREAK;
  if (/[pPuxk]/.test(character)) {
    const rest = /^(?:\{[^}]*\}|<\w+>|[\da-fA-F]{2,4})/.exec(source.slice(reader.at))?.[0] ?? '';
    reader.at += rest.length;
    return ANYTHING;
  }
  return /[A-Za-z0-9]/.test(character) ? ANYTHING : literal(character);
}

/** Which patterns of a row may match a text, by its words. */
export interface HeadIndex {
  readonly count: number;
  /** Patterns that have to be asked of every text. */
  readonly always: readonly number[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** The beginnings of words, by their first three characters. */
  readonly byBeginning: ReadonlyMap<string, readonly Beginning[]>;
}

interface Beginning {
  readonly text: string;
  readonly patterns: readonly number[];
}

/** An index of patterns that are asked of text in lower case; undefined stands for one that is asked of text as written. */
export function headIndex(patterns: readonly (RegExp | undefined)[]): HeadIndex {
  const always: number[] = [];
  const byWord = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  patterns.forEach((pattern, at) => {
    const heads = pattern && headsOf(pattern);
    if (!heads) {
      always.push(at);
      return;
    }
    for (const { text, isWhole } of heads) {
      const by = isWhole ? byWord : beginnings;
      const known = by.get(text);
      if (!known) by.set(text, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  });
  const byBeginning = new Map<string, Beginning[]>();
  for (const [text, of] of beginnings) {
    const key = text.slice(0, LEAST);
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), { text, patterns: of }]);
  }
  return { count: patterns.length, always, byWord, byBeginning };
}

const ASCII_WORD = /[a-z0-9_]+/g;

/** The words of a text in lower case, as heads are looked for among them. */
export const asciiWords = (lower: string): readonly string[] => lower.match(ASCII_WORD) ?? [];

/** Of each pattern, the texts that it may match, each given by its words: text `at` by bit `at % 32`. It matches no other. */
export function askedOf(
  { count, always, byWord, byBeginning }: HeadIndex,
  texts: Iterable<Iterable<string>>,
): Int32Array {
  const asked = new Int32Array(count);
  for (const pattern of always) asked[pattern] = -1;
  let at = 0;
  for (const words of texts) {
    const bit = 1 << (at++ & 31);
    for (const word of words) {
      const whole = byWord.get(word);
      if (whole) mark(asked, whole, bit);
      if (word.length < LEAST) continue;
      const begun = byBeginning.get(word.slice(0, LEAST));
      if (begun)
        for (const { text, patterns } of begun) if (word.startsWith(text)) mark(asked, patterns, bit);
    }
  }
  return asked;
}

function mark(asked: Int32Array, patterns: readonly number[], bit: number): void {
  for (const pattern of patterns) asked[pattern] = (asked[pattern] ?? 0) | bit;
}
