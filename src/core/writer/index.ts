export { adaptRequest, type DraftToAdapt } from './request/adapt-request.ts';
export { asData } from './request/as-data.ts';
export type { BatchRequest, BatchResult, BatchStatus, BatchUsage, WriterBatches } from './batches.ts';
export { continueRequest } from './request/continue-request.ts';
export { OPTIONS_SCHEMA, readOptions } from './options-answer.ts';
export { rewriteRequest, type PassageToRewrite } from './request/rewrite-request.ts';
export type { CardSection, TokenCounter, VoiceCard } from './voice-card.ts';
export { WriterError, type WriterFault } from './writer-error.ts';
export { afterFault, FRESH, mayAsk, type FaultState } from './fault-state.ts';
export { readableBody } from './request/readable-body.ts';
export {
  readRecord,
  recordOf,
  surplus,
  type LogBounds,
  type Outcome,
  type Receiver,
  type RequestRecord,
  type SentFor,
} from './request/request-record.ts';
export type {
  AnswerSchema,
  ModelSettings,
  Purpose,
  Wire,
  RequestObserver,
  Writer,
  WriterModel,
  WriterRequest,
} from './writer.ts';
export {
  mayContinue,
  offersAt,
  remember,
  wasAsked,
  type DraftPlace,
  type OfferedText,
  type PlacedOffers,
} from './placed-offers.ts';
