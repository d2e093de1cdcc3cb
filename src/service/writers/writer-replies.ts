import { readOptions, type WriterRequest } from '../../core/writer/index.ts';
import type { WriterDesk } from './writer-desk.ts';

/**
 * The chosen writer's wordings of a persona's answer, not yet checked. Undefined where no writer is chosen. Rejects with a
 * `WriterError`. A persona's facts are what its brand states to everybody, so no consent of posts is asked for.
 */
export type WriterReplies = (
  request: WriterRequest,
  signal: AbortSignal,
) => Promise<readonly string[] | undefined>;

export const writerReplies =
  (desk: Pick<WriterDesk, 'choice' | 'ask'>): WriterReplies =>
  async (request, signal) =>
    desk.choice().kind === 'none' ? undefined : desk.ask(request, readOptions, signal);
