import type { Span } from '../../core/text/index.ts';
import { readOptions } from '../../core/writer/index.ts';
import type { DraftDocument } from '../drafts/draft.ts';
import type { DraftRequests } from '../drafts/draft-requests.ts';
import type { BrandFolder } from '../ports.ts';
import type { WriterDesk } from './writer-desk.ts';
import type { Notify } from './writer-notice.ts';

export interface RewritePorts<Document extends DraftDocument> {
  readonly desk: Pick<WriterDesk, 'choice' | 'ask'>;
  readonly requests: Pick<DraftRequests<Document, BrandFolder>, 'toRewrite'>;
  readonly notify: Notify;
}

/**
 * The chosen writer's candidates for a passage, as Markdown to replace it, not yet checked. Undefined where
 * no writer is chosen or the document must not be sent. Rejects with a `WriterError`. The passage is in
 * UTF-16 offsets of the document's text.
 */
export type WriterRewrites<Document extends DraftDocument> = (
  document: Document,
  passage: Span,
  signal: AbortSignal,
) => Promise<readonly string[] | undefined>;

/** A rewrite is always requested by hand, so there is no waiting for a pause. */
export const writerRewrites =
  <Document extends DraftDocument>({
    desk,
    requests,
    notify,
  }: RewritePorts<Document>): WriterRewrites<Document> =>
  async (document, passage, signal) => {
    if (desk.choice().kind === 'none') return undefined;
    const request = await requests.toRewrite(document, passage, signal);
    if (signal.aborted) return undefined;
    if (typeof request === 'string') {
      notify({ kind: 'not-sent', why: request });
      return undefined;
    }
    return desk.ask(request, readOptions, signal);
  };
