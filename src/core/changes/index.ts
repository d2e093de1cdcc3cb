export {
  findChanges,
  withChanges,
  type DraftStanding,
  type ScoreChange,
  type ScoreChanges,
} from './find-changes.ts';
