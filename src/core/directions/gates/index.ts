export { gateFor, type GateFault, type Spoken } from './gate.ts';
export { quotationsIn, strangeNames, strangeNumbers } from './grounding.ts';
export { isDifferent, overlapOf, saysTheSame, wordsOfIdea, type Idea, type IdeaWords } from './sameness.ts';
export { wornPhraseIn } from './worn-phrases.ts';
