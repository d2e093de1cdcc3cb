import { READINGS } from '../catalogue/catalogue.generated.ts';
import type { LocalReading } from '../memory/index.ts';

/** So many readings weigh as much as what is assumed of a prompt that nobody has read. */
const PRIOR = 3;
/** A card that misleads undoes half a good one. */
const HARM = 0.5;

/**
 * How good a prompt is likely to be, 0 to 1: the share of its cards that blind readers found good, less half of those they
 * found harmful, drawn towards what its kind of evidence is worth (a beta-binomial mean).
 * @param local what people here made of its cards; a card of theirs counts as one of a blind reader
 */
export function worthOf(prompt: string, assumed = 0, local?: LocalReading): number {
  const [read = 0, good = 0, harmful = 0] = READINGS[prompt] ?? [];
  const points = good + (local?.good ?? 0) - HARM * (harmful + (local?.harmful ?? 0));
  return Math.max(0, (points + PRIOR * assumed) / (read + (local?.read ?? 0) + PRIOR));
}
