import { READINGS } from '../catalogue/catalogue.generated.ts';

/** So many readings weigh as much as what is assumed of a prompt that nobody has read. */
const PRIOR = 3;
/** A card that misleads undoes half a good one. */
const HARM = 0.5;

/**
 * How good a prompt is likely to be, 0 to 1: the share of its cards that blind readers found good, less half of those they
 * found harmful, drawn towards what its kind of evidence is worth (a beta-binomial mean).
 */
export function worthOf(prompt: string, assumed = 0): number {
  const [read = 0, good = 0, harmful = 0] = READINGS[prompt] ?? [];
  return Math.max(0, (good - HARM * harmful + PRIOR * assumed) / (read + PRIOR));
}
