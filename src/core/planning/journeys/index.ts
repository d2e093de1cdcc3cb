export { checkJourney, type CheckedFile } from './check-journey.ts';
export {
  isFault,
  type DraftPlace,
  type JourneyFinding,
  type JourneyFindingKind,
  type JourneyFix,
} from './checks/finding.ts';
export type { DraftStanding } from './checks/style.ts';
export { readDraftText, type DraftText } from './drafts/draft-text.ts';
export type { Journey, JourneyEdit, Offer, Touchpoint } from './journey.ts';
export { analysePaths, type PathAnalysis } from './paths/chain.ts';
export {
  edgeInWords,
  journeyFigures,
  picturedFigures,
  stepInWords,
  type JourneyFigures,
} from './paths/journey-figures.ts';
export { learnNextStep, nextSteps } from './paths/next-step.ts';
export { PathFileError, readPaths, type PathFile } from './paths/read-paths.ts';
export { compareVariants, readVariants, type VariantResult } from './paths/variants.ts';
export { withEdge, withoutEdge, writtenJourney } from './edit/edit-journey.ts';
export { factsBefore, stepDrafts, stepsBeside, type StepFacts } from './mid-flow/index.ts';
export { readJourney } from './read/read-journey.ts';
export { readWait } from './read/wait.ts';
export { pathThrough } from './render/path-through.ts';
export { journeyMermaid } from './render/mermaid.ts';
export { journeySvg } from './render/svg.ts';
