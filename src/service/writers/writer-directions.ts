import { cardsIn, type Cards, type DirectCall, type Direction } from '../../core/directions/index.ts';
import { WriterError } from '../../core/writer/index.ts';
import type { DraftDocument } from '../drafts/draft.ts';
import type { DraftRequests } from '../drafts/draft-requests.ts';
import type { BrandFolder, Log } from '../ports.ts';
import { CardJudge } from './card-judge.ts';
import type { WriterDesk } from './writer-desk.ts';
import type { Notify } from './writer-notice.ts';

export interface DirectionPorts<Document extends DraftDocument> {
  readonly desk: Pick<WriterDesk, 'choice' | 'mayAsk' | 'ask'>;
  readonly requests: Pick<DraftRequests<Document, BrandFolder>, 'toDirect'>;
  readonly notify: Notify;
  readonly log: Pick<Log, 'warn'>;
}

/** The directions to be reworded and their draft. */
export interface DirectionsToWrite<Document extends DraftDocument> {
  readonly document: Document;
  readonly call: DirectCall;
  readonly planned: readonly Direction[];
  /** Receives the index in `planned` and the direction that replaces it. */
  readonly onDirection: (at: number, direction: Direction) => void;
}

export type WriterDirections<Document extends DraftDocument> = (
  wanted: DirectionsToWrite<Document>,
  signal: AbortSignal,
) => Promise<void>;

/**
 * Rewords planned directions with the chosen writer, checking each when its card is complete. If the writer
 * fails, earlier cards are kept, the user is notified at most once, and the others stay as planned. Never
 * rejects.
 */
export const writerDirections =
  <Document extends DraftDocument>({
    desk,
    requests,
    notify,
    log,
  }: DirectionPorts<Document>): WriterDirections<Document> =>
  async ({ document, call, planned, onDirection }, signal) => {
    const choice = desk.choice();
    if (choice.kind === 'none' || planned.length === 0 || !desk.mayAsk(true)) return;
    const { kind, model } = choice.writer;
    try {
      const task = await requests.toDirect(document, call, planned, signal);
      if (signal.aborted) return;
      if (typeof task === 'string') {
        notify({ kind: 'not-sent', why: task });
        return;
      }
      const judge = new CardJudge(task, {
        ...{ planned, call, onDirection, signal },
        composer: { kind: 'writer', writer: kind, model },
        onRefused: (_at, why) => {
          log.warn(`directions: one of ${model} was not kept: ${why}`);
        },
        onError: (error) => {
          log.warn(`directions: ${String(error)}`);
        },
      });
      const read = (answer: string): Cards => {
        const cards = cardsIn(answer, planned.length);
        if (cards.cards.length === 0) throw new WriterError('malformed', 'The answer has no card.');
        return cards;
      };
      try {
        const { broken } = await desk.ask(task.request, read, signal, (soFar) => {
          judge.read(soFar);
        });
        if (broken > 0) log.warn(`directions: ${String(broken)} malformed in the answer of ${model}`);
      } finally {
        await Promise.race([judge.judged, aborted(signal)]);
      }
    } catch (error) {
      // The writer desk has already reported its writer's faults.
      if (!(error instanceof WriterError) && !signal.aborted) log.warn(`directions: ${String(error)}`);
    }
  };

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener(
      'abort',
      () => {
        resolve();
      },
      { once: true },
    );
  });
