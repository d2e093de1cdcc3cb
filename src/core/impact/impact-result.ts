import type { ProfileEntry, Severity } from '../checks/index.ts';
import type { Span } from '../text/index.ts';
import type { PostPlace } from '../voice/proof/report/index.ts';
import type { RuleWords } from './describe-impact.ts';

/** A place that a change of the rules begins to mark, or marks no longer. */
export interface ImpactPlace extends Span {
  /** As `terms/banned`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What the rule would say there. */
  readonly message: string;
  /** The marked words; undefined in a post that must not be quoted. */
  readonly text: string | undefined;
  /** The sentences that it is in; undefined in a post that must not be quoted. */
  readonly sentence: string | undefined;
  readonly entry: ProfileEntry | undefined;
  /** False where only the sentence's place in the file is known, because there is markup in it. */
  readonly isExact: boolean;
}

/** A post with such places. Offsets are UTF-16 units in its file, or in the row's text for a row of an export. */
export interface TouchedPost extends PostPlace {
  readonly id: string;
  readonly channel: string | undefined;
  /** All places, of which the first are listed. */
  readonly count: number;
  readonly places: readonly ImpactPlace[];
}

/** A draft with such places; offsets are UTF-16 units in its text. */
export interface TouchedDraft {
  readonly id: string;
  readonly count: number;
  readonly places: readonly ImpactPlace[];
}

export interface Touched {
  readonly places: number;
  /** In the order of the posts given. */
  readonly posts: readonly TouchedPost[];
  readonly drafts: readonly TouchedDraft[];
}

/** What one rule, or one entry of the profile, begins to mark. */
export interface TouchedByRule extends RuleWords {
  readonly rule: string;
  readonly entry: ProfileEntry | undefined;
  readonly posts: number;
  readonly drafts: number;
  readonly places: number;
  /** The distinct words that it marks in posts that may be quoted and in drafts, in lower case; a few of them. */
  readonly forms: readonly string[];
}

/** What a change of the rules would touch, compared with the rules as they are. */
export interface RuleImpact {
  /** All posts of the brand, and all drafts that were looked at. */
  readonly posts: number;
  readonly drafts: number;
  /** What would be marked and is not marked now. */
  readonly added: Touched;
  /** What is marked now and would no longer be. */
  readonly removed: Touched;
  /** Places marked before and after, with another severity. */
  readonly regraded: number;
  /** By rule and entry, the most posts first. */
  readonly rules: readonly TouchedByRule[];
  /** In one sentence. */
  readonly summary: string;
  /** One sentence for each rule that would mark nearly a third or more of the brand's posts. */
  readonly warnings: readonly string[];
}
