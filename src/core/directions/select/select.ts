import type { PromptData } from '../catalogue/catalogue-data.ts';
import { saysTheSame, wordsOfIdea, type IdeaWords } from '../gates/index.ts';
import type { Candidate } from './candidate.ts';

/** What a brand and its people add to the choice; each number is above 0 and is multiplied with a candidate's worth. */
export interface Leaning {
  /** How rare the angle is for the brand; 0.4 to 1. */
  readonly rarity: (prompt: PromptData) => number;
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
  /** Somebody has said what they want: they get what there is, if it is not plainly poor. */
  readonly isAskedFor?: boolean;
  /** Shown before: the chosen ones differ from all of these. */
  readonly shown: readonly IdeaWords[];
}

export interface Chosen extends Candidate {
  readonly quality: number;
}

/** Questions that hang on the same kind of line, in one set. */
const OF_ONE_KIND = 2;
const OF_WHOLE = 3;
const ANY_WHOLE = 2;
/**
 * A prompt that is worth less is not shown: of the cards above it two of three were found good by blind readers and one in fifteen harmful,
 * below it fewer than half and one in four (test/bench/notebook-directions.md).
 */
const LEAST_WORTH = 0.45;
const LEAST_ASKED_FOR = 0.25;

/** Chooses prompts for a draft: at most one a line and an angle, each saying something of its own; the best first. */
export function selectPrompts(
  candidates: readonly Candidate[],
  leaning: Leaning,
  { count, shown, isAskedFor = false }: Choice,
): Chosen[] {
  const rated = candidates
    .filter(({ worth }) => worth >= (isAskedFor ? LEAST_ASKED_FOR : LEAST_WORTH))
    .map((candidate): Chosen => ({
      ...candidate,
      quality:
        candidate.worth *
        leaning.rarity(candidate.prompt) *
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
  const isOverused = ({ prompt }: Candidate): boolean => leaning.rarity(prompt) < OVERUSED;
  take(
    rated.filter((candidate) => !isOverused(candidate)),
    count,
  );
  take(rated.filter(isOverused), Math.min(count, FEW));
  // Rarity chose the set; what a reader sees first is what they asked for, or the one whose line carries it best.
  const rank = (one: Chosen): number => one.worth * leaning.chance(one) * leaning.wish(one);
  return chosen.sort((a, b) => rank(b) - rank(a));
}

const standsApart = (candidate: Candidate, chosen: readonly Candidate[]): boolean =>
  chosen.every(
    (other) =>
      candidate.prompt.angle !== other.prompt.angle &&
      (!candidate.lines.some((at) => other.lines.includes(at)) || (candidate.isOfWhole && other.isOfWhole)),
  ) &&
  (candidate.isOfWhole
    ? chosen.filter(({ isOfWhole }) => isOfWhole).length < mostOfWhole(candidate)
    : chosen.filter((other) => other.evidence === candidate.evidence).length < OF_ONE_KIND);

/** What is written for a kind of piece may ask about the whole of it more often than what any piece could be asked. */
const mostOfWhole = ({ evidence }: Candidate): number => (evidence === 'whole-post' ? ANY_WHOLE : OF_WHOLE);
