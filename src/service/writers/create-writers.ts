import { Emitter, type Disposable, type Event } from '../../core/base/event.ts';
import type { DraftDocument } from '../drafts/draft.ts';
import type { DraftRequests } from '../drafts/draft-requests.ts';
import type { BrandFolder, Clock, Log, Memory, Secrets } from '../ports.ts';
import type { WriterChoice } from './chosen-writer.ts';
import { ModelAbilities } from './model-abilities.ts';
import { RequestLog, type RequestLogPorts } from './request-log.ts';
import { WriterDesk, type MakeWriter } from './writer-desk.ts';
import { writerDirections, type WriterDirections } from './writer-directions.ts';
import { WriterKeys } from './writer-keys.ts';
import type { WriterNotice } from './writer-notice.ts';
import { WriterOffers, type DraftCursor } from './writer-offers.ts';
import { writerReplies, type WriterReplies } from './writer-replies.ts';
import { writerRewrites, type WriterRewrites } from './writer-rewrites.ts';
import { writerVariants, type WriterVariants } from './writer-variants.ts';

/** What a host provides for language models. */
export interface WriterPorts<Document extends DraftDocument> {
  /** @param abilities the stored abilities of the chosen model */
  readonly make: (abilities: Pick<ModelAbilities, 'of'>) => MakeWriter;
  readonly secrets: Secrets;
  readonly memory: Memory;
  /** Where requests are logged. */
  readonly requestLog: RequestLogPorts;
  /** The writer that the present settings choose. */
  readonly choice: () => WriterChoice;
  readonly onDidChangeChoice: Event<unknown>;
  readonly cursor: DraftCursor<Document>;
  /**
   * The pause in typing after which a model is asked for ghost text, in milliseconds; 0 when it is asked only
   * on request.
   */
  readonly ghostTextDelay: () => number;
}

/** Language models as writers. */
export interface Writers<Document extends DraftDocument> extends Disposable {
  readonly desk: WriterDesk;
  readonly keys: WriterKeys;
  readonly abilities: ModelAbilities;
  readonly requestLog: RequestLog;
  readonly offers: WriterOffers<Document>;
  readonly rewrite: WriterRewrites<Document>;
  readonly adapt: WriterVariants<Document>;
  readonly direct: WriterDirections<Document>;
  readonly wordReply: WriterReplies;
  /** A notice to be shown without interrupting the user. */
  readonly onDidNotice: Event<WriterNotice>;
}

/** The parts of Timbre that writers depend on. */
export interface WriterSurroundings<Document extends DraftDocument> {
  readonly requests: Pick<
    DraftRequests<Document, BrandFolder>,
    'toContinue' | 'toRewrite' | 'toAdapt' | 'toDirect'
  >;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
}

/** Nothing is sent, and no provider's library is loaded, before a request to the chosen writer. */
export function createWriters<Document extends DraftDocument>(
  ports: WriterPorts<Document>,
  { requests, clock, log }: WriterSurroundings<Document>,
): Writers<Document> {
  const { choice, onDidChangeChoice, cursor } = ports;
  const notices = new Emitter<WriterNotice>();
  const notify = (notice: WriterNotice): void => {
    notices.fire(notice);
  };
  const keys = new WriterKeys(ports.secrets, ports.memory);
  const abilities = new ModelAbilities(ports.memory);
  const requestLog = new RequestLog(ports.requestLog);
  const make = ports.make(abilities);
  const desk = new WriterDesk({ make, keys, requestLog, choice, onDidChangeChoice, notify, clock, log });
  const offers = new WriterOffers({
    desk,
    requests,
    cursor,
    delay: ports.ghostTextDelay,
    notify,
    clock,
    log,
  });
  return {
    ...{ desk, keys, abilities, requestLog, offers },
    rewrite: writerRewrites({ desk, requests, notify }),
    adapt: writerVariants({ desk, requests, notify }),
    direct: writerDirections({ desk, requests, notify, log }),
    wordReply: writerReplies(desk),
    onDidNotice: notices.event,
    dispose: () => {
      for (const part of [offers, desk, requestLog, keys, notices]) part.dispose();
    },
  };
}
