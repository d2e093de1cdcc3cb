export {
  describeScore,
  nameOfLanguage,
  voiceName,
  type ScoreDescription,
  type ScoreWords,
} from './describe-score.ts';
export {
  bandName,
  explainChange,
  explainChangeEffect,
  explainEffect,
  explainFurthest,
} from './explain-change.ts';
export {
  findChanges,
  withChanges,
  type DraftStanding,
  type ScoreChange,
  type ScoreChanges,
} from './find-changes.ts';
