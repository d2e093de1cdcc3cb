export { tellComposer } from './composer.ts';
export { directionPage, tellStep } from './direction-page.ts';
export { angleName } from './facet-names.ts';
export { findPassage } from './find-passage.ts';
export { shownGrounds } from './shown-grounds.ts';
export { tellNovelty, tellNoveltyInFull } from './novelty.ts';
