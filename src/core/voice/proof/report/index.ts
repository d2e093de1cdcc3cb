export { describeProof, type ProofFace } from './describe.ts';
export { plainProof, type PlainProof } from './plain-words.ts';
export { hundredths } from './figures.ts';
export { readLookAlikes } from './look-alikes.ts';
export { placeOf, type PostPlace } from './place.ts';
export {
  reportInSteps,
  type ProofReport,
  type ProvenBrand,
  type Quotation,
  type PresentedOutlier,
} from './report.ts';
