import type { Localize } from '../base/localize.ts';
import { locate as locatePost, type Evidence } from '../brand-model/evidence.ts';
import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import type { Post } from '../brand/index.ts';
import { explainShift, type ChannelShift } from '../voice/index.ts';
import { habitEvidence } from './evidence.ts';
import { explainProgress } from './explain-progress.ts';
import {
  HABIT_KINDS,
  type FoundHabit,
  type HabitReport,
  type HabitStrength,
  type LearnedHabit,
} from './habit.ts';
import { measuredHabits } from './measured-habits.ts';
import { postHabits } from './post-habits.ts';
import type { Locate } from './sightings.ts';

/**
 * What was learned of a brand, in words: habits with their figures and sentences, and for each channel whether it can be told apart.
 * English only. In steps of some milliseconds.
 */
export function* learnHabits(
  brand: ReadonlyBrandModel,
  localize: Localize,
): Generator<undefined, HabitReport, undefined> {
  const { voice, voices, profile } = brand;
  const learned = latestFirst([...voices.english(brand.postsInOrder())]);
  const locate: Locate = (post, sentence) =>
    post.consent.quote ? locatePost(brand, post.id, sentence.start, sentence.text) : undefined;
  const measured = measuredHabits(voice, localize);
  yield;
  const found = [
    ...measured,
    ...(yield* postHabits(asRead(brand, learned), locate, localize)),
    ...channelHabits(brand, localize),
  ];
  yield;
  const evidence = yield* habitEvidence(found, learned, voice.tally, locate);
  const channels = yield* voices.channelProgress();
  return {
    posts: voice.tally.posts,
    words: voice.tally.words,
    habits: inOrder(found.map((habit) => withState(habit, evidence.get(habit.id) ?? [], profile.habits))),
    channels: channels.map(([channel, progress]) => ({
      channel,
      ...progress,
      text: explainProgress(progress, localize),
    })),
  };
}

const latestFirst = (posts: readonly Post[]): Post[] =>
  posts.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));

/** The learned posts with the lines that many posts repeat, which are no part of the voice but of how posts close. */
function asRead(brand: ReadonlyBrandModel, learned: readonly Post[]): Post[] {
  const read = new Map(
    brand.filesInOrder().flatMap(({ posts }) => posts.map((post) => [post.id, post] as const)),
  );
  return learned.map((post) => read.get(post.id) ?? post);
}

function channelHabits(brand: ReadonlyBrandModel, localize: Localize): FoundHabit[] {
  return brand.voices.channelShifts(brand.posts.values()).flatMap(({ channel, shifts }) =>
    shifts.map((shift): FoundHabit => {
      const place = shift.evidence;
      const post = place && brand.posts.get(place.id);
      const sentence =
        post?.consent.quote === true && place
          ? locatePost(brand, post.id, place.sentence.start, place.sentence.text)
          : undefined;
      return {
        id: channelHabitId(channel, shift),
        kind: 'channel',
        text: localize('In {0}: {1}', channel, explainShift(shift, localize)),
        figures: { count: 0, of: 0, per: 'words', rate: shift.here, usual: shift.elsewhere },
        strength: strengthOfShift(shift),
        channel,
        evidence: sentence ? [sentence] : [],
      };
    }),
  );
}

/** The part behind the channel is the id of the same habit in all posts. */
function channelHabitId(channel: string, { habit, word }: ChannelShift): string {
  const name = channel.replaceAll(':', ' ');
  return `channel:${name}:${habit === 'wording' ? `word:${word ?? ''}` : (SHIFT_IDS[habit] ?? `marks:${habit}`)}`;
}

const SHIFT_IDS: Readonly<Partial<Record<ChannelShift['habit'], string>>> = {
  sentence: 'sentences:length',
  you: 'address:you',
  we: 'address:we',
  i: 'address:i',
  contraction: 'words:contractions',
};

function strengthOfShift({ here, elsewhere }: ChannelShift): HabitStrength {
  const ratio = Math.max(here, elsewhere) / Math.max(Math.min(here, elsewhere), 1e-9);
  return ratio >= 3 ? 'strong' : ratio >= 1.7 ? 'clear' : 'slight';
}

const withState = (
  { evidence: own, isException = false, channel, ...habit }: FoundHabit,
  evidence: readonly Evidence[],
  { off, confirmed }: { readonly off: readonly string[]; readonly confirmed: readonly string[] },
): LearnedHabit => ({
  ...habit,
  evidence: own ?? evidence,
  isException,
  channel,
  state: off.includes(habit.id) ? 'off' : confirmed.includes(habit.id) ? 'confirmed' : 'learned',
});

const STRENGTHS: readonly HabitStrength[] = ['strong', 'clear', 'slight'];

/** By kind, the strongest first. */
const inOrder = (habits: readonly LearnedHabit[]): LearnedHabit[] =>
  habits.toSorted(
    (a, b) =>
      HABIT_KINDS.indexOf(a.kind) - HABIT_KINDS.indexOf(b.kind) ||
      STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength),
  );
