export {
  HABIT_KINDS,
  type ChannelState,
  type HabitFigures,
  type HabitKind,
  type HabitReport,
  type HabitStrength,
  type LearnedHabit,
} from './habit.ts';
export { clearFigures } from './channels/channel-habits.ts';
export { channelManners, type ChannelFigure, type ChannelManner } from './channels/channel-manner.ts';
export { channelMeasureName, explainFigure } from './channels/channel-texts.ts';
export { everyHabit, idsOf } from './fold-habits.ts';
export { learnHabits } from './learn-habits.ts';
export { postsAsRead } from './posts-as-read.ts';
