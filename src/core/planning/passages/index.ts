export { wantsOf, type DraftWants } from './draft-wants.ts';
export { factsFor } from './facts-for.ts';
export { PassageIndex, type FoundPassage } from './passage-index.ts';
