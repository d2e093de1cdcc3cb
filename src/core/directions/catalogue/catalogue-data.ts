import type { AngleId } from './angle-ids.ts';

export type PieceForm = 'post' | 'short' | 'line';

/** An angle as data/directions/angles.yaml has it. */
export interface AngleData {
  readonly id: AngleId;
  /** At most four words, in sentence case. */
  readonly name: string;
  /** What it does to a post, in one line. */
  readonly gist: string;
  /** Angles that a reader may take for it; a set does not hold both. */
  readonly near: readonly AngleId[];
}

/** A prompt as data/directions has it: a question or task that holds whatever a draft is about. */
export interface PromptData {
  readonly id: string;
  readonly angle: AngleId;
  /** It comes from data/directions/angles: its point is the angle. */
  readonly showsAngle: boolean;
  readonly title: string;
  readonly question: string;
  readonly firstStep: string;
  /** Kinds of evidence; one of them suffices. */
  readonly needs: readonly string[];
  readonly forms: readonly PieceForm[];
  /** Kinds of pieces it is for; `OPEN_KINDS` when left out. */
  readonly kinds?: readonly string[];
  readonly not?: readonly string[];
  /** A regular expression (flags `iu`) for the line of a piece that it is about, where it asks about the whole piece. */
  readonly about?: string;
  /** A regular expression (flags `iu`) for drafts that answer it already. */
  readonly unless?: string;
  /** Not for technical drafts. */
  readonly plain?: boolean;
  /** Only for a line that does not stand at the beginning. */
  readonly late?: boolean;
}

/** A kind of line that prompts hang on; see data/directions/lines.yaml. */
export interface LineData {
  readonly id: string;
  readonly text: readonly string[];
  readonly tagged: readonly string[];
  readonly also: readonly string[];
  readonly alsoTagged: readonly string[];
  readonly not: readonly string[];
  readonly notTagged: readonly string[];
  readonly tense?: 'past' | 'told';
  readonly place?: 'first' | 'last' | 'opening';
  /** Words of the line, and of the draft. */
  readonly least: number;
  readonly leastDraft: number;
  readonly own: boolean;
  readonly plain: boolean;
  readonly case: boolean;
  readonly instruction: boolean;
  readonly question: boolean;
  readonly supposition: boolean;
}

/** How a kind of piece is told; see data/directions/pieces.yaml. */
export interface PieceData {
  readonly kind: string;
  /** Enough on its own, in the title. */
  readonly sure: readonly string[];
  readonly title: readonly string[];
  readonly opening: readonly string[];
  readonly text: readonly string[];
  readonly least: number;
}

/** How an angle shows in a sentence; see data/directions/signs.yaml. */
export interface SignData {
  readonly angle: AngleId;
  readonly signs: readonly {
    /** A regular expression with the flag `u`, for text in lower case unless `case` is true. */
    readonly pattern: string;
    readonly case?: boolean;
    readonly where?: 'first' | 'heading' | 'last';
  }[];
}
