import {
  spellingVariantOf,
  spellingVariants,
  type SpellingClass,
  type SpellingVariant,
  type SpellingVariety,
} from '../../english/spelling-variants.ts';
import type { Localize } from '../../base/localize.ts';
import type { Profile } from '../../brand/index.ts';
import type { Check, WordHabits } from '../check.ts';
import { spelling } from '../stated/kinds/wording/spelling.ts';
import { statedBy } from '../stated/read-statement.ts';
import { matchCase } from '../terms/term-pattern.ts';

/** A brand is consistent when at least so many words of its posts show a variety, and at most this share the other one. */
const LEAST_TIMES = 8;
const MOST_OTHERS = 0.05;

/** How often a brand's posts use the spellings of one variety. */
interface VarietyHabit {
  readonly variety: SpellingVariety;
  readonly times: number;
  readonly others: number;
}

/** British spelling in an American brand's draft, and the other way round. */
export const spellingVariety: Check = {
  id: 'spelling/variety',
  kind: 'spelling',
  severity: 'information',
  documentation: {
    title: 'British or American spelling',
    description:
      'A word spelled as the other variety of English does, where the brand’s posts keep to one. Words in -ise and -ize are counted apart.',
  },
  prepare({ profile, habits }, localize) {
    // What the profile states goes before what posts show.
    if (!habits || statesVariety(profile)) return undefined;
    const counted = { ise: habitOf(habits, 'ise'), general: habitOf(habits, 'general') };
    if (!counted.ise && !counted.general) return undefined;
    return {
      scope: 'passage',
      find: ({ kind, sentences }) =>
        kind === 'quote'
          ? []
          : sentences.flatMap(({ tokens }) =>
              tokens.flatMap((token) => {
                // Names keep their owner's spelling.
                const variant = token.kind === 'word' ? spellingVariantOf(token.norm) : undefined;
                const habit = variant && counted[variant.spellingClass];
                if (!habit || variant[habit.variety] === token.norm) return [];
                const use = variant[habit.variety];
                // The posts decide word by word where they have the word.
                if (habits.times(token.norm) > habits.times(use)) return [];
                return [
                  {
                    start: token.start,
                    end: token.end,
                    message: messageOf(
                      profile.name,
                      { use, found: token.text, habit, posts: habits.posts(use) },
                      localize,
                    ),
                    fixes: [{ replacement: matchCase(use, token.text) }],
                    use,
                  },
                ];
              }),
            ),
    };
  },
};

const statesVariety = (profile: Profile): boolean =>
  statedBy(profile).some(({ rules }) => rules.some(({ kind }) => kind === spelling));

function habitOf(habits: WordHabits, spellingClass: SpellingClass): VarietyHabit | undefined {
  const sum = (formOf: (variant: SpellingVariant) => string): number =>
    spellingVariants().reduce(
      (total, variant) =>
        variant.spellingClass === spellingClass ? total + habits.times(formOf(variant)) : total,
      0,
    );
  const british = sum((variant) => variant.british);
  const american = sum((variant) => variant.american);
  const [variety, times, others] =
    british > american
      ? (['british', british, american] as const)
      : (['american', american, british] as const);
  return times >= LEAST_TIMES && others <= MOST_OTHERS * times ? { variety, times, others } : undefined;
}

function messageOf(
  brand: string,
  { use, found, habit, posts }: { use: string; found: string; habit: VarietyHabit; posts: number },
  localize: Localize,
): string {
  if (posts > 0) return localize('{0} writes “{1}” (posts: {2}), not “{3}”.', brand, use, posts, found);
  return habit.variety === 'british'
    ? localize(
        '{0} uses British spelling ({1} of {2} words): “{3}”, not “{4}”.',
        brand,
        habit.times,
        habit.times + habit.others,
        use,
        found,
      )
    : localize(
        '{0} uses American spelling ({1} of {2} words): “{3}”, not “{4}”.',
        brand,
        habit.times,
        habit.times + habit.others,
        use,
        found,
      );
}
