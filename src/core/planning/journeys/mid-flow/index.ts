export { earlierSteps, stepsBeside } from './earlier-steps.ts';
export { factsBefore, type StepFacts, type StepJourney } from './step-facts.ts';
export { allowedWith, prepareSteps, suggestFromSteps, type PreparedSteps } from './suggest-from-steps.ts';
export type { OfferValue } from './offer-values.ts';
export { stepDrafts } from './step-drafts.ts';
