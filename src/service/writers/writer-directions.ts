import {
  cardsIn,
  type Cards,
  type Composer,
  type DirectCall,
  type Direction,
  type WrittenDirection,
} from '../../core/directions/index.ts';
import { WriterError } from '../../core/writer/index.ts';
import type { DraftDocument } from '../drafts/draft.ts';
import type { DirectionTask, DraftRequests } from '../drafts/draft-requests.ts';
import type { BrandFolder, Log } from '../ports.ts';
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
        ...{ planned, call, onDirection, signal, log },
        composer: { kind: 'writer', writer: kind, model },
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

interface Judging {
  readonly planned: readonly Direction[];
  readonly call: DirectCall;
  readonly composer: Extract<Composer, { kind: 'writer' }>;
  readonly onDirection: (at: number, direction: Direction) => void;
  readonly signal: AbortSignal;
  readonly log: Pick<Log, 'warn'>;
}

/** Checks cards as they arrive, one after the other, so that each is compared with those accepted before. */
class CardJudge {
  readonly #task: DirectionTask;
  readonly #judging: Judging;
  readonly #current: Direction[];
  readonly #before: readonly Direction[];
  #length = 0;
  #cards = 0;
  #judged: Promise<void> = Promise.resolve();

  constructor(task: DirectionTask, judging: Judging) {
    this.#task = task;
    this.#judging = judging;
    this.#current = [...judging.planned];
    const { seen, steer } = judging.call;
    // A direction requested to be similar to one is not compared with that one.
    this.#before = seen.filter(({ id }) => id !== steer?.like?.id);
  }

  /** Resolves when every card read so far has been checked; never rejects. */
  get judged(): Promise<void> {
    return this.#judged;
  }

  read(soFar: string): void {
    const isWhole = soFar.includes('}', this.#length);
    this.#length = soFar.length;
    if (!isWhole) return;
    const { cards } = cardsIn(soFar, this.#current.length);
    for (const card of cards.slice(this.#cards)) this.#judged = this.#judged.then(() => this.#judge(card));
    this.#cards = cards.length;
  }

  async #judge(written: WrittenDirection): Promise<void> {
    const { composer, onDirection, signal, log } = this.#judging;
    const planned = this.#judging.planned[written.cell];
    const isUnwanted = (): boolean => signal.aborted;
    if (!planned || isUnwanted()) return;
    const others = this.#current.filter((_, at) => at !== written.cell);
    try {
      const beside = [...others, ...this.#before];
      const judged = await this.#task.judge({ planned, written, composer, beside });
      if (isUnwanted()) return;
      if (judged.kind === 'refused') {
        log.warn(`directions: one of ${composer.model} was not kept: ${judged.why}`);
        return;
      }
      this.#current[written.cell] = judged.direction;
      onDirection(written.cell, judged.direction);
    } catch (error) {
      log.warn(`directions: ${String(error)}`);
    }
  }
}

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
