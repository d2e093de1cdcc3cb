import type { AngleId, Standing } from '../directions/index.ts';
import type { Audience } from '../brand/index.ts';
import type { ChannelFigure } from '../habits/index.ts';
import type { Facet, Measure, MeasureUnit } from '../voice/index.ts';
import type { PostPlace, ProofReport } from '../voice/proof/report/index.ts';

/** A post in a report. Of posts that may not be quoted it has neither title nor sentence. */
export interface ReportPost {
  readonly title: string | undefined;
  /** YYYY-MM-DD. */
  readonly date: string | undefined;
  readonly channel: string | undefined;
  readonly sentence: string | undefined;
  /** Where it is opened in the editor; never part of a file that is handed out. */
  readonly place: PostPlace;
}

/** Whose figures stand beside the brand's: another brand of the workspace, or a folder of look-alikes. */
export interface ComparedBrand {
  readonly name: string;
  readonly kind: 'brand' | 'look-alike';
  readonly posts: number;
  readonly words: number;
}

/** A measure's figure for the brand, for general English, and for each compared brand in their order. */
export interface MeasuredRow {
  readonly measure: Measure;
  readonly facet: Facet;
  readonly unit: MeasureUnit;
  readonly own: number;
  readonly usual: number;
  readonly others: readonly number[];
}

/** One thing that can be said of how the brand sounds, with an example. */
export type SoundLine =
  | {
      readonly kind: 'measure';
      readonly measure: Measure;
      readonly own: number;
      readonly usual: number;
      readonly example: ReportPost | undefined;
    }
  | {
      readonly kind: 'word';
      readonly use: string;
      readonly insteadOf: readonly string[];
      readonly count: number;
      readonly avoided: number;
      readonly example: ReportPost | undefined;
    };

/** A measure that differs between the older and the recent half of the dated posts. */
export interface MeasureChange {
  readonly measure: Measure;
  readonly unit: MeasureUnit;
  readonly before: number;
  readonly after: number;
  readonly periods: readonly { readonly id: string; readonly value: number; readonly posts: number }[];
  readonly points: readonly { readonly post: ReportPost; readonly value: number }[];
  /** The recent posts that moved it most. */
  readonly movers: readonly { readonly post: ReportPost; readonly value: number }[];
}

export interface OverTime {
  /** The first day of the recent half. */
  readonly since: string;
  readonly older: number;
  readonly recent: number;
  readonly changes: readonly MeasureChange[];
}

/** A difference in words, with a post that shows it. */
export interface ChannelDifference {
  readonly text: string;
  readonly example: ReportPost | undefined;
}

export interface ReportChannel {
  readonly name: string;
  readonly posts: number;
  readonly words: number;
  /** In the order of `CHANNEL_MEASURES`. */
  readonly figures: readonly ChannelFigure[];
  /** How it differs from the posts of all other channels, the clearest first. */
  readonly differences: readonly ChannelDifference[];
}

/** A post with its place among the brand's posts of its length, 0 to 100, by a voice learned without it. */
export interface StandingPost {
  readonly post: ReportPost;
  readonly percentile: number;
}

export interface ReportAngle {
  readonly id: AngleId;
  readonly standing: Standing;
  readonly posts: number;
  readonly examples: readonly ReportPost[];
}

/** What was learned from, and what was not. */
export interface ReportBasis {
  readonly posts: number;
  readonly words: number;
  readonly files: number;
  readonly channels: readonly (readonly [channel: string, posts: number])[];
  readonly languages: readonly (readonly [language: string, posts: number])[];
  readonly firstDate: string | undefined;
  readonly lastDate: string | undefined;
  readonly unquotable: number;
  /** Files that were left out or not read, with the reasons. */
  readonly leftOut: readonly { readonly path: string; readonly notes: readonly string[] }[];
}

/** Everything that a voice report shows; plain data. */
export interface VoiceReport {
  readonly brand: string;
  readonly description: string;
  readonly weAre: readonly string[];
  readonly weAreNot: readonly string[];
  readonly traits: readonly { readonly name: string; readonly description: string }[];
  readonly audiences: readonly (readonly [name: string, audience: Audience])[];
  /** The main language of its posts. Only English posts are measured. */
  readonly language: string;
  readonly basis: ReportBasis;
  /** The English posts that were measured. */
  readonly measured: number;
  readonly compared: readonly ComparedBrand[];
  readonly rows: readonly MeasuredRow[];
  readonly sound: readonly SoundLine[];
  readonly overTime: OverTime | undefined;
  /** Posts that say their day. */
  readonly dated: number;
  readonly channels: readonly ReportChannel[];
  readonly standing: readonly StandingPost[];
  readonly angles: readonly ReportAngle[];
  /** Posts in which no angle was seen. */
  readonly plain: number;
  readonly proof: ProofReport | undefined;
}
