import type { AllowedFacts } from '../../facts/index.ts';
import type { LineSource } from '../known-lines/known-lines.ts';
import type { Evidence } from '../model/phrase-model.ts';
import type { SilentReason } from './silent-reason.ts';

/** How sure a suggestion must be: `quiet` interrupts least. */
export type Threshold = 'quiet' | 'balanced' | 'generous';

/** Whether the word being typed may be completed: with `long`, a quiet suggestion saves at least five letters of it. */
export type FinishWords = 'long' | 'always' | 'never';

/** The suggestion on the screen, shown at an earlier keystroke; it stays as long as the typing agrees with it. */
export interface ShownSuggestion {
  readonly before: string;
  readonly text: string;
}

export interface SuggestRequest {
  /** The draft's text up to the cursor, as raw Markdown. */
  readonly before: string;
  /** The text after the cursor; may be empty. */
  readonly after: string;
  readonly threshold: Threshold;
  /** `long` when left out. */
  readonly finishWords?: FinishWords | undefined;
  readonly allow: AllowedFacts;
  /** Terms that must not appear. */
  readonly banned: readonly string[];
  /** True for words, in lower case, that the brand's voice avoids; none when left out. */
  readonly avoids?: ((norm: string) => boolean) | undefined;
  /** True for words that, inserted at the cursor, would create a finding about claims or persuasion; never when left out. */
  readonly createsFinding?: ((text: string) => boolean) | undefined;
  /** The last suggestion shown; it is kept where possible, so that nothing flickers. */
  readonly shown?: ShownSuggestion | undefined;
  /** The longest run of words that may be copied from a single post; eight when left out. */
  readonly longestCopy?: number | undefined;
}

export interface Suggestion {
  readonly kind: 'suggestion';
  /** Exactly what is inserted at the cursor. */
  readonly text: string;
  /** Calibrated probability, in [0, 1], that the first word is accepted. */
  readonly probability: number;
  /** Sentences of the corpus in which the first word follows the same words; the longest agreement first, at most three. */
  readonly evidence: readonly Evidence[];
  /** The line of the brand that it continues, if any. */
  readonly source?: LineSource & { readonly line: string };
}

export interface Silent {
  readonly kind: 'silent';
  readonly reason: SilentReason;
}

export type SuggestResult = Suggestion | Silent;

export const silent = (reason: SilentReason): Silent => ({ kind: 'silent', reason });
