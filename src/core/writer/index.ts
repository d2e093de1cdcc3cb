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
