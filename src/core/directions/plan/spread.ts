import { tellingWords } from '../telling-words.ts';
import type { Candidate } from './candidate.ts';

/** A sparse vector of length 1: what a direction is made of. */
type Features = ReadonlyMap<string, number>;

/** How much of two directions' likeness each side of them is. */
const WEIGHTS = {
  angle: 1,
  near: 0.5,
  hook: 0.45,
  structure: 0.35,
  pointOfView: 0.4,
  ground: 0.7,
  words: 0.8,
};

/** @param near angles that a reader may take for this one */
function featuresOf(
  { cell, title, question, uses, echoes = [] }: Candidate,
  near: readonly string[],
): Features {
  const features = new Map<string, number>();
  const add = (key: string, weight: number): void => {
    features.set(key, (features.get(key) ?? 0) + weight);
  };
  add(`angle ${cell.angle}`, WEIGHTS.angle);
  for (const other of near) add(`angle ${other}`, WEIGHTS.near);
  add(`hook ${cell.hook}`, WEIGHTS.hook);
  add(`structure ${cell.structure}`, WEIGHTS.structure);
  add(`told by ${cell.pointOfView}`, WEIGHTS.pointOfView);
  const grounds = new Set([
    ...uses.map(({ sentence }) => `line ${sentence}`),
    ...echoes.map(({ post }) => post),
  ]);
  for (const ground of grounds) add(ground, WEIGHTS.ground / Math.sqrt(grounds.size));
  const words = new Set(tellingWords(`${title} ${question}`));
  for (const word of words) add(`word ${word}`, WEIGHTS.words / Math.sqrt(words.size));
  const length = Math.sqrt([...features.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return new Map([...features].map(([key, weight]) => [key, weight / length]));
}

function product(a: Features, b: Features): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0);
  return sum;
}

/**
 * Chooses candidates that are good and far from each other: the greedy approximation of the most probable set of a determinantal point
 * process whose kernel is quality × likeness × quality (Chen, Zhang and Zhou 2018, Fast greedy MAP inference for determinantal point
 * process). `mayJoin` can keep a candidate out of a set; the order of the result is that of the choice.
 */
export function chooseSpread(
  candidates: readonly Candidate[],
  count: number,
  nearTo: (candidate: Candidate) => readonly string[],
  mayJoin: (candidate: Candidate, chosen: readonly Candidate[]) => boolean,
): Candidate[] {
  const rows = candidates.map((candidate) => {
    const quality = Math.max(candidate.quality, 1e-6);
    return {
      candidate,
      quality,
      features: featuresOf(candidate, nearTo(candidate)),
      gain: quality * quality,
      parts: Array.of<number>(),
    };
  });
  const chosen: Candidate[] = [];
  const open = new Set(rows);
  while (chosen.length < count) {
    for (const row of open) if (!mayJoin(row.candidate, chosen)) open.delete(row);
    let best: (typeof rows)[number] | undefined;
    for (const row of open) if (!best || row.gain > best.gain) best = row;
    if (!best) break;
    open.delete(best);
    chosen.push(best.candidate);
    const pivot = Math.sqrt(Math.max(best.gain, LEAST));
    for (const row of open) {
      const likeness = row.quality * best.quality * product(row.features, best.features);
      const known = best.parts.reduce((sum, part, at) => sum + part * (row.parts[at] ?? 0), 0);
      const part = (likeness - known) / pivot;
      row.parts.push(part);
      // Never quite nothing: of candidates that add little the better one still comes first.
      row.gain = Math.max(row.gain - part * part, LEAST * row.quality);
    }
  }
  return chosen;
}

const LEAST = 1e-9;
