export { checkJourney, type CheckedFile } from './check-journey.ts';
export {
  FAULT_KINDS,
  type DraftPlace,
  type JourneyFinding,
  type JourneyFindingKind,
  type JourneyFix,
} from './checks/finding.ts';
export { readDraftText, type DraftText } from './drafts/draft-text.ts';
export { isJourneyFile, readJourney, type JourneyFile } from './read/read-journey.ts';
export type { Journey, JourneyEdit, Offer, Touchpoint } from './journey.ts';
