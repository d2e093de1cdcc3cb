import type { Localize } from '../base/localize.ts';
import {
  habitId,
  lengthQuartiles,
  measureHabits,
  preferredWords,
  readHabit,
  usualLengths,
  type MeasuredHabit,
  type Tally,
  type Voice,
} from '../voice/index.ts';
import { isHabitKind, type FoundHabit, type HabitStrength } from './habit.ts';
import { measuredText } from './measured-text.ts';
import { isWorthListing } from './notable.ts';

/** Fewer sentences show no rhythm, fewer words no habit. */
const LEAST_SENTENCES = 30;
const LEAST_WORDS = 300;

/** Habits that the voice's counts show, compared with general English. */
export function measuredHabits(voice: Voice, localize: Localize): FoundHabit[] {
  if (voice.tally.words < LEAST_WORDS) return [];
  return [
    ...sentenceLength(voice, localize),
    ...measureHabits(voice)
      .filter(isWorthListing)
      .map((habit) => measured(voice, habit, localize)),
    ...preferences(voice, localize),
  ];
}

/** From which ratio to general English sentences are called short or long. */
const SHORT = 0.85;
const LONG = 1.15;

function sentenceLength(voice: Voice, localize: Localize): FoundHabit[] {
  if (voice.tally.sentences < LEAST_SENTENCES) return [];
  const own = meanLength(voice.tally);
  const usual = meanLength(usualLengths(voice));
  const [lower, , upper] = lengthQuartiles(voice.tally);
  const figures = [round(own), round(usual), lower, upper] as const;
  const ratio = own / usual;
  const text =
    ratio <= SHORT
      ? localize(
          'Short sentences: {0} words on average, general English {1}; half of them have {2} to {3}',
          ...figures,
        )
      : ratio >= LONG
        ? localize(
            'Long sentences: {0} words on average, general English {1}; half of them have {2} to {3}',
            ...figures,
          )
        : undefined;
  if (text === undefined) return [];
  const far = Math.max(ratio, 1 / ratio);
  return [
    {
      id: 'sentences:length',
      kind: 'sentences',
      text,
      figures: { count: voice.tally.words, of: voice.tally.sentences, per: 'sentences', rate: own, usual },
      strength: far >= 1.4 ? 'strong' : far >= LONG ? 'clear' : 'slight',
    },
  ];
}

const meanLength = ({ words, sentences }: Tally): number => words / Math.max(1, sentences);
const round = (figure: number): string => String(Math.round(figure));

function measured(voice: Voice, habit: MeasuredHabit, localize: Localize): FoundHabit {
  const id = habitId(habit.habit);
  const { kind } = readHabit(id);
  const { count, of, per, rate, usual } = habit;
  return {
    id,
    kind: isHabitKind(kind) ? kind : 'words',
    text: measuredText(habit, voice.tally.posts, localize),
    figures: { count, of, per, rate, usual },
    strength: strengthOf(count, (usual * of) / 100),
    isException: rate < usual,
  };
}

/** By how many standard deviations (Poisson) a count differs from the expected one. */
export function strengthOf(count: number, expected: number): HabitStrength {
  const deviations = Math.abs(count - expected) / Math.sqrt(Math.max(1, expected));
  return deviations >= 10 ? 'strong' : deviations >= 5 ? 'clear' : 'slight';
}

const MOST_PREFERRED = 10;

function preferences(voice: Voice, localize: Localize): FoundHabit[] {
  return preferredWords(voice)
    .slice(0, MOST_PREFERRED)
    .map(({ use, insteadOf, count, avoided: written, expected }) => ({
      id: `prefer:${use}`,
      kind: 'words',
      text:
        written === 0
          ? localize('“{0}” ({1} times), never “{2}”', use, count, insteadOf.join('”, “'))
          : localize('“{0}” ({1} times), hardly ever “{2}”', use, count, insteadOf.join('”, “')),
      figures: {
        count,
        of: count + written,
        per: 'choices',
        rate: (100 * count) / Math.max(1, count + written),
        usual: (100 * count) / Math.max(1, count + expected),
      },
      strength: strengthOf(written, expected),
    }));
}
