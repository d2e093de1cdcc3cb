import { readOptions, type DraftToAdapt } from '../../core/writer/index.ts';
import type { DraftDocument } from '../drafts/draft.ts';
import type { DraftRequests } from '../drafts/draft-requests.ts';
import type { BrandFolder } from '../ports.ts';
import type { WriterDesk } from './writer-desk.ts';
import type { Notify } from './writer-notice.ts';

export interface VariantPorts<Document extends DraftDocument> {
  readonly desk: Pick<WriterDesk, 'choice' | 'ask'>;
  readonly requests: Pick<DraftRequests<Document, BrandFolder>, 'toAdapt'>;
  readonly notify: Notify;
}

/**
 * The chosen writer's versions of a draft for a channel, without front matter, not yet checked. Undefined where no writer is
 * chosen or the document must not be sent. Rejects with a `WriterError`.
 */
export type WriterVariants<Document extends DraftDocument> = (
  document: Document,
  call: Omit<DraftToAdapt, 'text'>,
  signal: AbortSignal,
) => Promise<readonly string[] | undefined>;

export const writerVariants =
  <Document extends DraftDocument>({
    desk,
    requests,
    notify,
  }: VariantPorts<Document>): WriterVariants<Document> =>
  async (document, call, signal) => {
    if (desk.choice().kind === 'none') return undefined;
    const request = await requests.toAdapt(document, call, signal);
    if (signal.aborted) return undefined;
    if (typeof request === 'string') {
      notify({ kind: 'not-sent', why: request });
      return undefined;
    }
    return desk.ask(request, readOptions, signal);
  };
