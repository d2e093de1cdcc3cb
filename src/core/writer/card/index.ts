export { inOneLine, asPassage } from './in-one-line.ts';
export { CARD_BUDGET, estimateTokens, TOKEN_MARGIN } from './budget.ts';
export { passagesOf, type Passage } from './passages.ts';
export { writeVoiceCard, type CardInput } from './write-card.ts';
