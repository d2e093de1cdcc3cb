import type { WordingContext } from '../compose/wording.ts';
import { isDifferent, wordsOfIdea } from '../gates/index.ts';
import { blended } from './blend.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import type { Deck } from './deck.ts';
import { flipped } from './flip.ts';
import type { Outlook } from './quality.ts';
import { chooseSpread } from './spread.ts';

export interface Planned extends Candidate {
  /** Chosen against the grain. */
  readonly isWildcard: boolean;
}

/** A set of so many keeps one place for the unexpected. */
const WITH_WILDCARD = 4;
/** What the material hardly carries is no surprise but a miss. */
const LEAST_FIT = 0.5;

/** Chooses directions for a draft: rare for the brand, carried by the draft's material, far from each other and from what was shown. */
export function planDirections(
  context: WordingContext,
  outlook: Outlook,
  deck: Deck,
  today: string,
): Planned[] {
  const { count, seen, steer } = outlook.call;
  if (steer?.flip) return flipped(steer.flip, context, outlook, deck, today).slice(0, count).map(tame);
  if (steer?.blend) return blended(steer.blend, context, outlook, deck).slice(0, count).map(tame);
  const shown = seen.map(wordsOfIdea);
  const candidates = candidatesOf(context, outlook, deck, today).filter(({ idea }) =>
    shown.every((other) => isDifferent(idea, other)),
  );
  const nearTo = ({ cell }: Candidate): readonly string[] => deck.angles[cell.angle].near;
  const differs = (candidate: Candidate, chosen: readonly Candidate[]): boolean =>
    chosen.every((other) => isDifferent(candidate.idea, other.idea)) && standsApart(candidate, chosen);
  const tameOnes = chooseSpread(candidates, count >= WITH_WILDCARD ? count - 1 : count, nearTo, differs);
  const wildcard = count >= WITH_WILDCARD ? wildcardOf(candidates, tameOnes, outlook, differs) : undefined;
  return [...tameOnes.map(tame), ...(wildcard ? [{ ...wildcard, isWildcard: true }] : [])];
}

/** A set leans on one sentence of the draft this often at most, and a larger one in proportion. */
const ON_ONE_SENTENCE = 2;
const LARGE = 8;

function standsApart({ uses: [own] }: Candidate, chosen: readonly Candidate[]): boolean {
  if (!own || chosen.length >= LARGE) return true;
  return chosen.filter(({ uses: [other] }) => other?.sentence === own.sentence).length < ON_ONE_SENTENCE;
}

const tame = (candidate: Candidate): Planned => ({ ...candidate, isWildcard: false });

/** What lies farthest from the brand, among what the draft carries; another one for another draft. */
function wildcardOf(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  { chance }: Outlook,
  differs: (candidate: Candidate, chosen: readonly Candidate[]) => boolean,
): Candidate | undefined {
  const possible = candidates.filter((candidate) => differs(candidate, chosen));
  const carried = possible.filter(({ fit }) => fit >= LEAST_FIT);
  const worth = ({ cell, distance, fit, wording }: Candidate): number =>
    distance ** 2 *
    (0.5 + chance('wildcard', cell.angle)) *
    fit ** 0.5 *
    (0.7 + 0.6 * chance('wording', wording));
  return (carried.length > 0 ? carried : possible).reduce<Candidate | undefined>(
    (best, candidate) => (!best || worth(candidate) > worth(best) ? candidate : best),
    undefined,
  );
}
