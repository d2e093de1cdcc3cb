import { factsIn, type Fact } from '../facts/index.ts';
import { readSentences, tokenize, type Block, type Span, type Token } from '../text/index.ts';

/** A sentence of a passage. Offsets, its tokens' too, are UTF-16 units in the passage's text. */
export interface CheckedSentence extends Span {
  readonly tokens: readonly Token[];
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

export function passageOf(kind: Block['kind'], text: string): Passage {
  let sentences: readonly CheckedSentence[] | undefined;
  let facts: readonly Fact[] | undefined;
  return {
    kind,
    text,
    get facts(): readonly Fact[] {
      return (facts ??= factsIn(text));
    },
    get sentences(): readonly CheckedSentence[] {
      return (sentences ??= readSentences(text).map((span) => sentenceOf(text, span)));
    },
  };
}

function sentenceOf(text: string, { start, end }: Span): CheckedSentence {
  let tokens: readonly Token[] | undefined;
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
  };
}

/** What was found in a passage; found once, as a draft's other passages stay the same objects from key to key. */
export function kept<Found extends object>(
  known: WeakMap<Passage, Found>,
  passage: Passage,
  find: () => Found,
): Found {
  const before = known.get(passage);
  if (before) return before;
  const found = find();
  known.set(passage, found);
  return found;
}
