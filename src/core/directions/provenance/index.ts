export { findOrigins, type Origin } from './find-origin.ts';
export { provenanceOf, type Provenance, type ProvenanceSpan } from './provenance.ts';
export { readProvenance, writeProvenance } from './provenance-file.ts';
