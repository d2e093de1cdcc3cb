/** The frame rates that a storyboard can have; 29.97 is 30000/1001 with drop-frame timecode (SMPTE ST 12-1). */
export const FRAME_RATE_NAMES = ['24', '25', '29.97', '30'] as const;
export type FrameRateName = (typeof FRAME_RATE_NAMES)[number];

export interface FrameRate {
  readonly name: FrameRateName;
  /** Frames that timecode counts in a second. */
  readonly base: number;
  /** Frames in a second of time. */
  readonly perSecond: number;
  readonly isDropFrame: boolean;
}

export const frameRate = (name: FrameRateName): FrameRate =>
  name === '29.97'
    ? { name, base: 30, perSecond: 30_000 / 1001, isDropFrame: true }
    : { name, base: Number(name), perSecond: Number(name), isDropFrame: false };

/** The fewest whole frames that last so many seconds. */
export const framesFor = (seconds: number, { perSecond }: FrameRate): number =>
  // A product such as 2.0000000001 is rounding.
  Math.ceil(seconds * perSecond - 1e-6);
