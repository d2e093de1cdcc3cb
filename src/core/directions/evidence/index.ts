export { DETECTORS, findEvidence, type EvidenceId, type Evidence } from './detectors.ts';
export { readDraftText, type DraftSentence, type DraftText } from './draft-text.ts';
export { notesToSelf } from './form/note-to-self.ts';
export { loadTagger } from './load-tagger.ts';
export type { Tagger } from './tagger.ts';
