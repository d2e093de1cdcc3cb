import type { Localize } from '../../base/localize.ts';
import { findSentencesWith } from '../../brand-model/reports/evidence.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { idsOf, learnHabits, type HabitReport, type LearnedHabit } from '../../habits/index.ts';
import { preferredWords, times } from '../../voice/index.ts';
import {
  proposalId,
  type Confidence,
  type Proposal,
  type Proposals,
  type ProposedValue,
} from '../proposal.ts';
import { asEvidence, evidenceOf, MOST_EVIDENCE } from '../evidence.ts';
import { withoutStated } from '../without-stated.ts';
import { channelLimits } from './channel-limits.ts';
import { missingWords } from './missing-words.ts';
import { strongestGuesses, type Guess } from './strongest-guesses.ts';
import { selfDescription } from './self-description.ts';
import { traitsOf } from './traits-of-habits.ts';
import { unwantedWords } from './unwanted-words.ts';

/**
 * A profile as the posts suggest it: what the brand says of itself, traits, words and their variants, words that they never have, habits, limits of
 * channels; each with sentences. Nothing that the profile states already. In steps of some milliseconds.
 */
export function* proposeFromPosts(
  brand: ReadonlyBrandModel,
  localize: Localize,
): Generator<undefined, Proposals, undefined> {
  const report = yield* learnHabits(brand, localize);
  if (report.posts === 0) return { proposals: [], questions: [], read: brand.posts.size };
  const proposals: Proposal[] = [
    ...selfDescription(brand),
    ...traitsOf(report, localize),
    ...habitProposals(report),
  ];
  yield;
  const guesses = unwantedWords(brand, report, localize);
  for (const { isGuess, ...guess } of termProposals(brand, localize)) {
    if (isGuess) guesses.push(guess);
    else proposals.push(guess.proposal);
    yield;
  }
  proposals.push(...channelLimits(brand, localize), ...missingWords(brand, localize));
  const asked = new Set(proposals.map(({ id }) => id));
  const open = new Set(
    withoutStated(
      guesses.map(({ proposal }) => proposal).filter(({ id }) => !asked.has(id)),
      brand.profile,
    ),
  );
  return {
    proposals: [
      ...withoutStated(proposals, brand.profile),
      ...strongestGuesses(guesses.filter(({ proposal }) => open.has(proposal))),
    ],
    questions: [],
    read: report.posts,
  };
}

const CONFIDENCE: Readonly<Record<LearnedHabit['strength'], Confidence>> = {
  strong: 'high',
  clear: 'medium',
  slight: 'low',
};

/** Words have proposals of their own; a slight difference is nothing to confirm. */
const habitProposals = ({ habits }: HabitReport): Proposal[] =>
  habits
    .filter(
      ({ id, strength, state }) =>
        state === 'learned' && strength !== 'slight' && !/^(?:prefer|avoid):/.test(id),
    )
    .map((habit) => ({
      ...proposed(habitValue(habit)),
      confidence: CONFIDENCE[habit.strength],
      evidence: evidenceOf(habit),
    }));

const habitValue = (habit: LearnedHabit): ProposedValue => {
  const [first = habit.id, ...also] = idsOf(habit);
  return { kind: 'habit', habit: first, ...(also.length > 0 && { also }), text: habit.text };
};

const proposed = (value: ProposedValue): Pick<Proposal, 'id' | 'value'> => ({
  id: proposalId(value),
  value,
});

/** Fewer expected occurrences of the avoided words are a guess. */
const SURE = 9;
const LIKELY = 6;
const LEAST_EXPECTED = 4;

function* termProposals(
  brand: ReadonlyBrandModel,
  localize: Localize,
): Generator<Guess & { readonly isGuess: boolean }, void, undefined> {
  for (const { use, insteadOf, count, avoided, expected } of preferredWords(brand.voice)) {
    if (expected < LEAST_EXPECTED) continue;
    const why =
      avoided === 0
        ? localize('“{0}” {1} times in the posts, the others never.', use, count)
        : localize('“{0}” {1} times in the posts, the others {2}.', use, count, times(avoided, localize));
    const evidence = findSentencesWith(brand, use, MOST_EVIDENCE).map(asEvidence);
    const proposal: Proposal = {
      ...proposed({ kind: 'term', use, insteadOf, why }),
      confidence: expected >= SURE ? 'high' : expected >= LIKELY ? 'medium' : 'low',
      evidence: evidence.length > 0 ? evidence : [{ text: why, place: '' }],
    };
    yield { proposal, expected, isGuess: avoided === 0 };
  }
}
