export { asData } from './as-data.ts';
export { continueRequest } from './continue-request.ts';
export { OPTIONS_SCHEMA, readOptions } from './options-answer.ts';
export { rewriteRequest, type PassageToRewrite } from './rewrite-request.ts';
export type { CardSection, TokenCounter, VoiceCard } from './voice-card.ts';
export { WriterError, type WriterFault } from './writer-error.ts';
export type {
  AnswerSchema,
  ModelSettings,
  Purpose,
  Wire,
  Witness,
  Writer,
  WriterModel,
  WriterRequest,
} from './writer.ts';
