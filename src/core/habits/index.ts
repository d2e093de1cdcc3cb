export {
  HABIT_KINDS,
  type ChannelState,
  type HabitFigures,
  type HabitKind,
  type HabitReport,
  type HabitStrength,
  type LearnedHabit,
} from './habit.ts';
export { everyHabit, idsOf } from './fold-habits.ts';
export { learnHabits } from './learn-habits.ts';
