import type { AngleId } from '../../../directions/index.ts';

/** A post that a brief points to. */
export interface PostReference {
  readonly id: string;
  /** Its file, below the corpus folder. */
  readonly path: string;
  readonly title: string;
  /** YYYY-MM-DD, or empty. */
  readonly date: string;
}

/** Why a brief is given, with the posts that say so. */
export interface BriefReason {
  readonly text: string;
  readonly posts: readonly PostReference[];
}

/** What to write next. */
export interface Brief {
  /** The same for the same topic and day. */
  readonly id: string;
  readonly topic: string;
  /** Words by which the topic was recognised; none where posts state it. */
  readonly topicWords: readonly string[];
  /** Empty where none is known. */
  readonly channel: string;
  readonly format: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly reasons: readonly BriefReason[];
  /** An angle that the brand has not worn out. */
  readonly angle: {
    readonly id: AngleId;
    readonly name: string;
    readonly gist: string;
    readonly used: number;
  };
  /** The latest posts of the topic. */
  readonly readFirst: readonly PostReference[];
}

/** Why there are no briefs from what the brand has published. */
export type NoBriefs = 'few-dates' | 'no-topics';

export interface BriefPlan {
  readonly briefs: readonly Brief[];
  readonly none?: NoBriefs;
  /** Posts expected in the next four weeks, and between which numbers in four of five cases. */
  readonly demand: {
    readonly days: number;
    readonly low: number;
    readonly estimate: number;
    readonly high: number;
  };
  /** Posts with a date, and those of them with a topic. */
  readonly dated: number;
  readonly withTopic: number;
}
