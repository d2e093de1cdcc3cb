export { collectGuidelines, type Guidelines } from './guidelines.ts';
export { examplePairs, type DraftToRead, type ExamplePair } from './example-pairs.ts';
