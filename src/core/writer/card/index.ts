export { inOneLine, asPassage } from './in-one-line.ts';
export { CARD_BUDGET, estimateTokens, TOKEN_MARGIN } from './budget.ts';
export { contentWords, passagesOf, type Passage } from './passages.ts';
export { writeVoiceCard, type CardMatter } from './write-card.ts';
