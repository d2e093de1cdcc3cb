import type { ReviewedStoryboard } from '../storyboard.ts';

/** The shots for any tool that makes pictures or films: times in whole frames. */
export const writeShotsJson = ({
  title,
  rate,
  aspect,
  frames,
  shots,
  cues,
  warnings,
}: ReviewedStoryboard): string =>
  `${JSON.stringify({ title, fps: Number(rate.name), aspect, frames, shots, cues, warnings }, undefined, 2)}\n`;
