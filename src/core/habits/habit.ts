import type { Evidence } from '../brand-model/reports/evidence.ts';
import type { ChannelProgress } from '../voice/index.ts';
import type { ChannelMeasure } from './channel-measures.ts';

/** What a habit is about; the order of the list. */
export const HABIT_KINDS = [
  'sentences',
  'address',
  'words',
  'marks',
  'openings',
  'endings',
  'headings',
  'register',
  'channel',
] as const;
export type HabitKind = (typeof HABIT_KINDS)[number];

/** The figures behind a habit's sentence. */
export interface HabitFigures {
  /** Occurrences, and the words, sentences, places or posts that they were counted in. */
  readonly count: number;
  readonly of: number;
  readonly per: 'words' | 'sentences' | 'choices' | 'posts';
  /** For the length of sentences, its mean in words; otherwise per hundred. */
  readonly rate: number;
  /** The same in general English, or in the brand's other channels; undefined where nothing is known of it. */
  readonly usual: number | undefined;
  /** Of a habit of a channel: how many of the other posts have it. */
  readonly elsewhere?: { readonly count: number; readonly of: number };
}

/** How far from chance a habit is: beyond 10, 5 or 3 standard deviations of what general English has; or by its share of posts. */
export type HabitStrength = 'strong' | 'clear' | 'slight';

/** Something that a brand's posts do, in words, with the sentences that show it. */
export interface LearnedHabit {
  /** Stable: it depends on what the habit is about, not on its figures. Profiles keep it in `habits.off` and `habits.confirmed`. */
  readonly id: string;
  readonly kind: HabitKind;
  /** One sentence without a full stop. */
  readonly text: string;
  readonly figures: HabitFigures;
  readonly strength: HabitStrength;
  /** Sentences of posts that may be quoted, at most one a post, latest post first. */
  readonly evidence: readonly Evidence[];
  /** True where the brand does it less than others: the evidence is then the exceptions. */
  readonly isException: boolean;
  readonly channel: string | undefined;
  /** Of a habit of a channel: what was measured. */
  readonly measure?: ChannelMeasure;
  /** What the profile says of it; a habit that is off marks no draft. */
  readonly state: 'learned' | 'confirmed' | 'off';
  /** The habits that are folded into this one because they say nearly the same; none for a habit on its own. */
  readonly parts: readonly LearnedHabit[];
}

export interface ChannelState extends ChannelProgress {
  readonly channel: string;
  /** In words, such as: 5 more posts until it can be told apart. */
  readonly text: string;
}

/** Everything that was learned, in words. */
export interface HabitReport {
  readonly posts: number;
  readonly words: number;
  readonly habits: readonly LearnedHabit[];
  readonly channels: readonly ChannelState[];
}

/** A habit before its evidence was looked for. */
export interface FoundHabit {
  readonly id: string;
  readonly kind: HabitKind;
  readonly text: string;
  readonly figures: HabitFigures;
  readonly strength: HabitStrength;
  readonly isException?: boolean;
  readonly channel?: string;
  readonly measure?: ChannelMeasure;
  /** Sentences found on the way; looked for by the id where left out. */
  readonly evidence?: readonly Evidence[];
}

export const isHabitKind = (name: string): name is HabitKind => HABIT_KINDS.some((kind) => kind === name);
