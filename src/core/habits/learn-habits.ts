import type { Localize } from '../base/localize.ts';
import { locate as locatePost, type Evidence } from '../brand-model/reports/evidence.ts';
import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import { channelHabits, ofChannelsAlone } from './channels/channel-habits.ts';
import { channelManners } from './channels/channel-manner.ts';
import { habitEvidence } from './evidence.ts';
import { explainProgress } from './explain-progress.ts';
import { foldHabits } from './fold-habits.ts';
import {
  HABIT_KINDS,
  type FoundHabit,
  type HabitReport,
  type HabitStrength,
  type LearnedHabit,
} from './habit.ts';
import { measuredHabits } from './measured-habits.ts';
import { latestFirst, postsAsRead } from './posts-as-read.ts';
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
  const read = postsAsRead(brand);
  const manners = yield* channelManners(read, brand.posts);
  const found = [
    ...measured,
    ...(yield* postHabits(read, locate, localize)),
    ...channelHabits(manners, locate, localize),
  ];
  yield;
  const evidence = yield* habitEvidence(found, learned, voice.tally, locate);
  const channels = yield* voices.channelProgress();
  return {
    posts: voice.tally.posts,
    words: voice.tally.words,
    habits: foldHabits(
      inOrder(found.map((habit) => withState(habit, evidence.get(habit.id) ?? [], profile.habits))),
      ofChannelsAlone(manners),
      localize,
    ),
    channels: channels.map(([channel, progress]) => ({
      channel,
      ...progress,
      text: explainProgress(progress, localize),
    })),
  };
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
  parts: [],
  state: off.includes(habit.id) ? 'off' : confirmed.includes(habit.id) ? 'confirmed' : 'learned',
});

const STRENGTHS: readonly HabitStrength[] = ['strong', 'clear', 'slight'];

/** By kind, the strongest first; those of channels stay together. */
const inOrder = (habits: readonly LearnedHabit[]): LearnedHabit[] =>
  habits.toSorted(
    (a, b) =>
      HABIT_KINDS.indexOf(a.kind) - HABIT_KINDS.indexOf(b.kind) ||
      (a.kind === 'channel' ? 0 : STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength)),
  );
