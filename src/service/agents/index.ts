export { AgentDesk, type AgentDeskPorts } from './agent-desk.ts';
export type { AgentBrand, AgentBrands } from './agent-brands.ts';
export type { DraftInput, NamedFile, ReadNamedFile } from './agent-draft.ts';
export { AgentError, type AgentAnswer } from './answer.ts';
export { findingInWords } from './check-draft.ts';
export { sentenceInWords } from './drift-of-draft.ts';
export { skillName, type SkillFile } from './voice-skill.ts';
export { postLine } from './posts-and-claims.ts';
