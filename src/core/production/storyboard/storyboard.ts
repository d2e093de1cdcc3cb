import type { Span } from '../../text/index.ts';
import type { FrameRate } from './time/frame-rate.ts';

export const ASPECTS = ['9:16', '16:9', '1:1', '4:5'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What a part of the film does: catch attention, say what it is about, give facts, ask. */
export type Beat = 'hook' | 'turn' | 'proof' | 'call';

/** A shot. Times are in whole frames. */
export interface Shot {
  readonly id: string;
  readonly beat: Beat;
  readonly start: number;
  readonly frames: number;
  /** What is seen, in words of the draft. */
  readonly description: string;
  /** The things in the picture, in words of the draft; empty where it names none. */
  readonly things: readonly string[];
  /** The description for a generator of pictures. */
  readonly prompt: string;
  readonly voiceOver: readonly string[];
  readonly onScreen: readonly string[];
  /** The notice that is on screen. */
  readonly disclosure: string | null;
  /** Where its words come from, in UTF-16 units of the draft's file. */
  readonly from: readonly Span[];
}

/** A caption, from frame `start` until frame `end`. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

export type WarningKind = 'too-fast' | 'claim' | 'disclosure' | 'length' | 'left-out' | 'nothing-seen';

/** Something that a producer should look at. */
export interface StoryboardWarning {
  readonly kind: WarningKind;
  /** The shot that it is about. */
  readonly shot?: string;
  /** One plain sentence. */
  readonly message: string;
}

export interface Storyboard {
  readonly title: string;
  readonly rate: FrameRate;
  readonly aspect: Aspect;
  readonly frames: number;
  readonly shots: readonly Shot[];
  readonly cues: readonly Cue[];
}

/** A storyboard with what was noticed while it was made. */
export interface ReviewedStoryboard extends Storyboard {
  readonly warnings: readonly StoryboardWarning[];
}
