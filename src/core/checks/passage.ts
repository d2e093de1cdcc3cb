import { monthOf } from '../english/dates.ts';
import { factsIn, type Fact } from '../facts/index.ts';
import { readSentences, tokenize, type Block, type Span, type Token } from '../text/index.ts';
import { patternWords, type PatternWord } from './patterns/words.ts';

/** A sentence wherever it stands, parsed when a rule asks for it. Offsets are UTF-16 units in its text. */
export interface SentenceText {
  readonly text: string;
  readonly words: readonly PatternWord[];
  readonly facts: readonly Fact[];
}

/** A sentence of a passage. Offsets, its tokens' too, are UTF-16 units in the passage's text. */
export interface CheckedSentence extends Span {
  readonly tokens: readonly Token[];
  readonly read: SentenceText;
}

/** A block of prose as rules read it: without markup, parsed when a rule asks for it. */
export interface Passage {
  readonly kind: Block['kind'];
  readonly text: string;
  readonly sentences: readonly CheckedSentence[];
  /** Numbers, amounts, days; offsets are UTF-16 units in the text. */
  readonly facts: readonly Fact[];
}

export interface PlacedPassage {
  readonly passage: Passage;
  readonly block: Block;
}

/** The passages of a draft, with what its front matter says. */
export interface DraftReading {
  readonly passages: readonly PlacedPassage[];
  /** The draft as it is written, which its blocks' offsets count in. */
  readonly file: string;
  /** Relative to the brand’s folder, or from the root where it lies outside; undefined where it is not known. */
  readonly path?: string | undefined;
  /** Its front matter, keys in lower case. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** @param readText reads a sentence, or knows what was read of it before */
export function passageOf(
  kind: Block['kind'],
  text: string,
  readText: (text: string) => SentenceText = sentenceText,
): Passage {
  let sentences: readonly CheckedSentence[] | undefined;
  let facts: readonly Fact[] | undefined;
  return {
    kind,
    text,
    get facts(): readonly Fact[] {
      return (facts ??= factsOfSentences(text, this.sentences));
    },
    get sentences(): readonly CheckedSentence[] {
      return (sentences ??= readSentences(text).map((span) => checkedSentence(text, span, readText)));
    },
  };
}

export function sentenceText(text: string): SentenceText {
  let words: readonly PatternWord[] | undefined;
  let facts: readonly Fact[] | undefined;
  return {
    text,
    get words(): readonly PatternWord[] {
      return (words ??= patternWords(text, { start: 0, end: text.length }));
    },
    get facts(): readonly Fact[] {
      return (facts ??= factsIn(text));
    },
  };
}

export function checkedSentence(
  text: string,
  { start, end }: Span,
  readText: (text: string) => SentenceText = sentenceText,
): CheckedSentence {
  let tokens: readonly Token[] | undefined;
  let read: SentenceText | undefined;
  return {
    start,
    end,
    get tokens(): readonly Token[] {
      return (tokens ??= tokenize(text.slice(start, end)).map((token) => ({
        ...token,
        start: token.start + start,
        end: token.end + start,
      })));
    },
    get read(): SentenceText {
      return (read ??= readText(text.slice(start, end)));
    },
  };
}

/** True where a figure at the beginning of the next sentence is read as a day: `We open in May. 7 people came.` */
const endsInMonth = (sentence: string): boolean =>
  monthOf(/(\p{L}+)\.$/u.exec(sentence.slice(-LONGEST_MONTH))?.[1]?.toLowerCase() ?? '') !== undefined;

/** In UTF-16 units, with the space before it and its full stop. */
const LONGEST_MONTH = 12;

/** Like `factsIn` of the whole text, with what was read of its sentences before. */
function factsOfSentences(text: string, sentences: readonly CheckedSentence[]): readonly Fact[] {
  const facts: Fact[] = [];
  for (let at = 0; at < sentences.length; at++) {
    const first = sentences[at];
    if (!first) break;
    let last = first;
    for (let next = sentences[at + 1]; next && endsInMonth(text.slice(last.start, last.end));) {
      last = next;
      next = sentences[++at + 1];
    }
    const found = last === first ? first.read.facts : factsIn(text.slice(first.start, last.end));
    for (const fact of found)
      facts.push({ ...fact, start: fact.start + first.start, end: fact.end + first.start });
  }
  return facts;
}

/** What was found in a passage or a sentence; found once, as what a draft has stays the same object from key to key. */
export function kept<Of extends Passage | SentenceText, Found extends object>(
  known: WeakMap<Of, Found>,
  of: Of,
  find: () => Found,
): Found {
  const before = known.get(of);
  if (before) return before;
  const found = find();
  known.set(of, found);
  return found;
}
