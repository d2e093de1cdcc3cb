import type { AngleId } from '../catalogue/angle-ids.ts';
import { saysTheSame, wordsOfIdea, type IdeaWords } from '../gates/index.ts';
import type { Candidate } from './candidate.ts';

/** What a brand and its people add to the choice; each number is above 0 and is multiplied with a candidate's worth. */
export interface Leaning {
  /** How rare the angle is for the brand. */
  readonly rarity: (angle: AngleId) => number;
  /** What people here made of the prompt and its angle before. */
  readonly liking: (candidate: Candidate) => number;
  /** How much more it is wanted because it has to do with the user's own words; 1 without any. */
  readonly wish: (candidate: Candidate) => number;
  /** A share of chance that is the same for the same draft, by which like drafts are dealt different prompts. */
  readonly chance: (candidate: Candidate) => number;
}

/** An angle this common for the brand comes only where there is little else. */
const OVERUSED = 0.62;
const FEW = 3;

export interface Choice {
  readonly count: number;
  /** Shown before: the chosen ones differ from all of these. */
  readonly shown: readonly IdeaWords[];
}

export interface Chosen extends Candidate {
  readonly quality: number;
}

/** Questions that hang on the same kind of line, in one set. */
const OF_ONE_KIND = 2;
const OF_WHOLE = 3;
/** Where the line carries a question no better than this, there is no card. */
const LEAST_WORTH = 0.36;

/** Chooses prompts for a draft: at most one a line and an angle, each saying something of its own; the best first. */
export function selectPrompts(
  candidates: readonly Candidate[],
  leaning: Leaning,
  { count, shown }: Choice,
): Chosen[] {
  const rated = candidates
    .filter(({ worth }) => worth >= LEAST_WORTH)
    .map((candidate): Chosen => ({
      ...candidate,
      quality:
        candidate.worth *
        leaning.rarity(candidate.prompt.angle) *
        leaning.liking(candidate) *
        leaning.wish(candidate) *
        leaning.chance(candidate),
    }))
    .sort((a, b) => b.quality - a.quality || (a.prompt.id < b.prompt.id ? -1 : 1));
  const chosen: Chosen[] = [];
  const ideas: IdeaWords[] = [...shown];
  const take = (from: readonly Chosen[], most: number): void => {
    for (const candidate of from) {
      if (chosen.length >= most) return;
      const idea = wordsOfIdea(candidate.prompt);
      if (!standsApart(candidate, chosen) || ideas.some((other) => saysTheSame(idea, other))) continue;
      chosen.push(candidate);
      ideas.push(idea);
    }
  };
  const isOverused = ({ prompt }: Candidate): boolean => leaning.rarity(prompt.angle) < OVERUSED;
  take(
    rated.filter((candidate) => !isOverused(candidate)),
    count,
  );
  take(rated.filter(isOverused), Math.min(count, FEW));
  // Rarity chose the set; what a reader sees first is what they asked for, or the one whose line carries it best.
  const rank = (one: Chosen): number => one.worth * leaning.chance(one) * leaning.wish(one);
  return chosen.sort((a, b) => rank(b) - rank(a));
}

const standsApart = ({ prompt, evidence, lines }: Candidate, chosen: readonly Candidate[]): boolean =>
  chosen.every(
    (other) => prompt.angle !== other.prompt.angle && !lines.some((at) => other.lines.includes(at)),
  ) &&
  chosen.filter((other) => other.evidence === evidence).length <
    (WHOLE.has(evidence) ? OF_WHOLE : evidence === 'mail-line' ? 1 : OF_ONE_KIND);

/** Evidence that stands for the whole piece may carry more than one question. */
const WHOLE: ReadonlySet<string> = new Set(['piece-line', 'offer-line', 'copy-line']);
