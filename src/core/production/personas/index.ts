export { checkPost, checkText } from './check/check-post.ts';
export type { PersonaFinding, PersonaFindingKind } from './check/finding.ts';
export { caseOf, failedCases, readCases, writeCases, type PersonaCase } from './cases/persona-case.ts';
export { noticeFix, type NoticeFix } from './check/fix-notice.ts';
export { dialogueFaults, lineFaults, type DialogueFault, type LineFault } from './dialogue/check-dialogue.ts';
export { dialogueOf, type Dialogue } from './dialogue/graph.ts';
export { FACT_TAG, inkOf } from './dialogue/ink.ts';
export { tweeOf } from './dialogue/twee.ts';
export { yarnOf } from './dialogue/yarn.ts';
export { DEFAULT_LANGUAGE, type Persona, type PersonaProblem } from './persona.ts';
export { namedPersona } from './read/named-persona.ts';
export { worded, type WordedAnswer, type WordingFault } from './phrase/judge-wording.ts';
export { phraseRequest } from './phrase/phrase-request.ts';
export { readPersona, type PersonaFile } from './read/read-persona.ts';
export { speakerFor, type PersonaAnswer, type PersonaQuestion } from './reply/reply.ts';
export {
  AUTHORS,
  explainSourceType,
  sourceTypeOf,
  statedAuthor,
  type SourceType,
  type TextAuthor,
} from './provenance/source-type.ts';
export { writeProvenance, type ProvenanceResult } from './provenance/write-provenance.ts';
