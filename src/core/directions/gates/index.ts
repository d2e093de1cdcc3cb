export { faultOf, type GateFault, type Spoken } from './gate.ts';
export { folded, strangeNumbers, strangeQuotations, strangeSpelledNumbers } from './grounding.ts';
export { isDifferent, overlapOf, saysTheSame, type Idea } from './sameness.ts';
export { wornPhraseIn } from './worn-phrases.ts';
