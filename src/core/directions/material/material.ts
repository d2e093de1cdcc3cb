import type { Span } from '../../text/index.ts';

/** What a draft brings along that a direction can be built from. */
export type MaterialKind =
  /** Two sides held against each other: but, yet, until, instead, not this but that. */
  | 'contrast'
  /** Something is no longer as it was: used to, since, now, from … to. */
  | 'change'
  /** A figure with what it counts or measures. */
  | 'number'
  /** A date, a duration, a moment. */
  | 'time'
  | 'cause'
  /** What is not done, not there, never. */
  | 'negation'
  /** Something wrong: broke, late, returned, missing, a mistake. */
  | 'fault'
  | 'promise'
  /** More than, less than, like, the same as. */
  | 'comparison'
  /** A step of how something is made or done. */
  | 'process'
  /** Somebody who does something: a name, a role, customers. */
  | 'actor'
  /** A thing that the draft is about, as a noun phrase. */
  | 'thing'
  | 'place'
  /** Somebody's words in quotation marks. */
  | 'quote'
  | 'question'
  /** The reader is spoken to. */
  | 'address'
  /** A belief, a view, a principle: we think, should, never, always. */
  | 'stance'
  /** A clause that can be turned round; nearly every draft has one. */
  | 'statement';

/** A sentence of the draft's prose. */
export interface DraftSentence extends Span {
  /** As read: markup left out, white space folded. Offsets are UTF-16 units of the file. */
  readonly text: string;
  readonly kind: 'paragraph' | 'item' | 'heading' | 'quote';
  /** Index of its block. */
  readonly block: number;
  /** Whether the file has it letter for letter, white space aside. */
  readonly isVerbatim: boolean;
}

/**
 * A main clause taken apart, every part letter for letter as written; together they give the clause. Absent parts are empty.
 * “We can live with a millimetre” is subject “We”, auxiliary “can”, verb “live”, rest “with a millimetre”.
 */
export interface Clause {
  /** What stands before the subject: “Last year”, “After that,”. */
  readonly lead: string;
  readonly subject: string;
  /** Whether the subject begins with a name, whose capital stays inside a sentence. */
  readonly isNamed?: boolean;
  readonly person: 'i' | 'we' | 'you' | 'he' | 'she' | 'it' | 'they' | 'singular' | 'plural';
  /** A modal, or a form of be, have, do that goes with the verb, with its “not”: “can”, “won't”, “had been”. */
  readonly auxiliary: string;
  /** The main verb as written; a form of be where that is the verb. */
  readonly verb: string;
  /** Its base form: “take”, “be”. */
  readonly base: string;
  readonly tense: 'past' | 'present' | 'future';
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  readonly rest: string;
}

/** One piece of material. Its text stands letter for letter in its sentence. */
export interface Piece extends Span {
  readonly kind: MaterialKind;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Short enough to be quoted: at most twelve words, no full stop behind it. */
  readonly text: string;
  /** contrast, change, comparison: the two sides, each as written and fit to be quoted. */
  readonly sides?: readonly [string, string];
  /** number: the figure with its unit (“5 mm”, “thirty-four days”); what it counts, where that is said (“bags”). */
  readonly figure?: string;
  readonly counted?: string;
  /** actor, thing: a noun phrase that can stand in a sentence with “the” or as a name: “the old strap”, “Davy”, “your operators”. */
  readonly phrase?: string;
  /** Whether the phrase is a plural. */
  readonly isPlural?: boolean;
  /** The clause it stands in, where that could be taken apart with certainty. */
  readonly clause?: Clause;
  /** How much the draft hangs on it, 0 to 1: said again, in the title, in a short sentence of its own. */
  readonly weight: number;
}

/** A draft, read for what it offers. */
export interface DraftMaterial {
  readonly sentences: readonly DraftSentence[];
  /** In order of the draft. */
  readonly pieces: readonly Piece[];
  /** Words of prose that are no headings. */
  readonly words: number;
  /** What it is about: noun phrases with “the” or names, the weightiest first. */
  readonly subjects: readonly Piece[];
  /** Who speaks. */
  readonly speaker: 'i' | 'we' | 'nobody';
  /** Lower-cased words of the draft, front matter left out: what questions may use without inventing. */
  readonly vocabulary: ReadonlySet<string>;
}
