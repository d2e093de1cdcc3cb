import { readOptions } from '../../core/writer/index.ts';
import type { RewriteSource } from '../session/rewrite-source.ts';
import type { DraftWriting } from '../workspace/make-timbre.ts';
import { notSentMessage } from './not-sent-message.ts';
import type { WriterDesk } from './writer-desk.ts';

export interface RewritePorts {
  readonly desk: Pick<WriterDesk, 'standing' | 'ask'>;
  readonly drafts: DraftWriting;
  /** Says something without asking for attention. */
  readonly tell: (message: string) => void;
}

/** Rewrites of the chosen writer, unjudged. Whoever asks for a rewrite has asked for it by hand. */
export const writerRewrites =
  ({ desk, drafts, tell }: RewritePorts): RewriteSource =>
  async (_brand, document, passage, token) => {
    if (desk.standing().kind === 'none') return undefined;
    const request = await drafts.toRewrite(document, passage);
    if (token.isCancellationRequested) return undefined;
    if (typeof request === 'string') {
      tell(notSentMessage(request));
      return undefined;
    }
    const stop = new AbortController();
    const subscription = token.onCancellationRequested(() => {
      stop.abort();
    });
    try {
      return await desk.ask(request, readOptions, stop.signal);
    } finally {
      subscription.dispose();
    }
  };
