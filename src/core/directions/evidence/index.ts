export { DETECTORS, findEvidence, type Evidence } from './detectors.ts';
export { readDraftText, type DraftSentence, type DraftText } from './draft-text.ts';
export { notesToSelf } from './unfinished/note-to-self.ts';
export { lazyTagger } from './load-tagger.ts';
export type { Tagger } from './tagger.ts';
