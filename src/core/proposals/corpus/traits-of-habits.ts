import type { Localize } from '../../base/localize.ts';
import { everyHabit, type HabitReport, type LearnedHabit } from '../../habits/index.ts';
import { proposalId, type Proposal } from '../proposal.ts';
import { evidenceOf } from '../evidence.ts';

interface TraitRule {
  readonly name: (localize: Localize) => string;
  /** The habits that show it; the first is what its sentences come from. */
  readonly shownBy: readonly ((habit: LearnedHabit) => boolean)[];
}

const more =
  (id: string) =>
  (habit: LearnedHabit): boolean =>
    habit.id === id && !habit.isException && habit.strength !== 'slight';
const less =
  (id: string) =>
  (habit: LearnedHabit): boolean =>
    habit.id === id && habit.isException;
const isShort = ({ id, figures: { rate, usual = rate } }: LearnedHabit): boolean =>
  id === 'sentences:length' && rate <= 0.75 * usual;
const isLong = ({ id, figures: { rate, usual = rate } }: LearnedHabit): boolean =>
  id === 'sentences:length' && rate >= 1.2 * usual;

/** Traits, each with all the habits that it takes. */
const TRAITS: readonly TraitRule[] = [
  { name: (localize) => localize('Brief'), shownBy: [isShort] },
  { name: (localize) => localize('Thorough'), shownBy: [isLong] },
  { name: (localize) => localize('Speaks to the reader'), shownBy: [more('address:you')] },
  { name: (localize) => localize('Speaks as a person'), shownBy: [more('address:i')] },
  { name: (localize) => localize('Speaks as a team'), shownBy: [more('address:we')] },
  { name: (localize) => localize('Conversational'), shownBy: [more('words:contractions')] },
  { name: (localize) => localize('Formal'), shownBy: [less('words:contractions')] },
  { name: (localize) => localize('Exact'), shownBy: [more('marks:number')] },
  { name: (localize) => localize('Lively'), shownBy: [more('marks:exclamation')] },
  {
    name: (localize) => localize('Understated'),
    shownBy: [less('marks:exclamation'), less('register:corporate')],
  },
  { name: (localize) => localize('Sure of itself'), shownBy: [less('register:hedge')] },
  { name: (localize) => localize('Curious'), shownBy: [more('marks:question')] },
];

/** Traits that the habits show, each described by their figures. */
export function traitsOf(report: HabitReport, localize: Localize): Proposal[] {
  const habits = everyHabit(report.habits);
  return TRAITS.flatMap(({ name, shownBy }): Proposal[] => {
    const shown = shownBy.map((shows) => habits.find(shows));
    const found = shown.filter((habit) => habit !== undefined);
    const [first] = found;
    if (!first || found.length < shown.length) return [];
    const value = {
      kind: 'trait' as const,
      name: name(localize),
      description: `${found.map(({ text }) => text).join('. ')}.`,
    };
    const isStrong = found.every(({ strength }) => strength === 'strong');
    return [
      {
        ...{ id: proposalId(value), value },
        confidence: isStrong ? 'high' : 'medium',
        evidence: found.flatMap((habit) => evidenceOf(habit)).slice(0, 6),
      },
    ];
  });
}
