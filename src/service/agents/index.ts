export { AgentDesk, type AgentDeskPorts } from './agent-desk.ts';
export type { AgentBrand, AgentBrands } from './agent-brands.ts';
export type { DraftInput, NamedFile, ReadNamedFile } from './agent-draft.ts';
export { AgentError, type AgentAnswer } from './answer.ts';
export { postLine } from './posts-and-claims.ts';
