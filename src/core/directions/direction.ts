import type { AngleId } from './catalogue/angle-ids.ts';
import type { TextSentence } from './recognise/text-sentence.ts';

/** The draft of a step right before or after another one in a journey. */
export interface StepDraft {
  /** The id of the touchpoint. */
  readonly step: string;
  readonly place: 'before' | 'after';
  /** Where its draft is, as whoever asks names files. */
  readonly file: string;
  /** Without front matter. */
  readonly sentences: readonly TextSentence[];
}

/** What was read of a step beside a draft. */
export interface StepReading extends Pick<StepDraft, 'step' | 'place' | 'file'> {
  /** Its angle, where one is clear. */
  readonly angle: AngleId | undefined;
  /** Its first sentence, letter for letter without markup. */
  readonly opening: string | undefined;
}

/** A passage that a direction is about, letter for letter as it stands there, white space folded. */
export type Ground =
  | { readonly source: 'draft'; readonly text: string; readonly start: number; readonly end: number }
  /** Offsets are those of the post's own spans; see `Post.blocks`. */
  | {
      readonly source: 'corpus';
      readonly post: string;
      readonly text: string;
      readonly start: number;
      readonly end: number;
    };

/** What is new about it for the brand. */
export interface Novelty {
  /** Posts with this angle, of so many whose angle was looked for. */
  readonly used: number;
  readonly of: number;
  /** Posts about the same things, the likest first; likeness 0 to 1. */
  readonly nearest: readonly { readonly post: string; readonly likeness: number }[];
}

/** Whoever put a direction into words. */
export type Composer =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'writer'; readonly writer: string; readonly model: string };

/** An angle that the brand has hardly used and that lines of the draft could carry; a language model may take it, Timbre has no prompt for it here. */
export interface RareAngle {
  readonly angle: AngleId;
  /** The draft's own lines; at least one. */
  readonly evidence: readonly Ground[];
  readonly novelty: Novelty;
}

/** One creative direction for a draft. */
export interface Direction {
  /** Tells directions apart within a draft; the same prompt on the same line has the same id. */
  readonly id: string;
  /** The prompt of the catalogue that it comes from; a language model's card keeps that of the card it replaces. */
  readonly prompt: string;
  readonly angle: AngleId;
  /** At most seven words. */
  readonly title: string;
  /** One question or task for the person who writes. */
  readonly question: string;
  /** What to do with the draft first. */
  readonly firstStep: string;
  /** It asks about the whole draft; its evidence is the title or a line that stands for it. */
  readonly isOfWhole: boolean;
  /** Its point is its angle; otherwise it is about the kind of piece or its form, and its angle says little to a reader. */
  readonly showsAngle: boolean;
  /** The draft's own lines that it is about, the first one the most; at least one. */
  readonly evidence: readonly Ground[];
  readonly novelty: Novelty;
  readonly composer: Composer;
  /** What a language model may take instead, where the point of this one is not its angle. */
  readonly rare?: RareAngle;
  /** The steps beside the draft in its journey, whose angle and opening it keeps away from. */
  readonly beside?: readonly StepReading[];
}

/** Directions for a draft, or why there are none. */
export type DirectionSet =
  | { readonly kind: 'directions'; readonly directions: readonly Direction[]; readonly open?: OpenCells }
  | { readonly kind: 'none'; readonly why: NoDirections; readonly open?: OpenCells };

/** Rare angles as directions without words, for a language model to write; shown to nobody before it has. */
export type OpenCells = readonly Direction[];

/**
 * A few words are too little to ask about; only English drafts can be read; no prompt may fit well, or none that is as somebody
 * wants it; every prompt that fits may have been shown.
 */
export type NoDirections = 'too-little' | 'other-language' | 'none-fits' | 'none-like-that' | 'no-more';
