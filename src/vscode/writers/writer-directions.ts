import type * as vscode from 'vscode';
import {
  cardsIn,
  type Cards,
  type Composer,
  type DirectCall,
  type Direction,
  type WrittenDirection,
} from '../../core/directions/index.ts';
import { WriterError } from '../../core/writer/index.ts';
import type { DirectionSource } from '../session/direction-source.ts';
import type { DirectionTask } from '../../service/drafts/draft-requests.ts';
import type { DraftWriting } from '../workspace/make-timbre.ts';
import { notSentMessage } from './not-sent-message.ts';
import type { WriterDesk } from './writer-desk.ts';

export interface DirectionPorts {
  readonly desk: Pick<WriterDesk, 'standing' | 'mayAsk' | 'ask'>;
  readonly drafts: Pick<DraftWriting, 'toDirect'>;
  /** Says something without asking for attention. */
  readonly tell: (message: string) => void;
  /** What went wrong, for whoever looks. */
  readonly note: (message: string) => void;
}

/**
 * Planned directions in the chosen writer's words, each judged when its card is whole. Whatever befalls the writer, cards that came
 * before it count, the user has been told at most once, and what is planned stands; this never rejects.
 */
export const writerDirections =
  ({ desk, drafts, tell, note }: DirectionPorts): DirectionSource =>
  async (_brand, document, call, planned, onDirection, token) => {
    const standing = desk.standing();
    if (standing.kind === 'none' || planned.length === 0 || !desk.mayAsk(true)) return;
    const { kind, model } = standing.writer;
    const stop = new AbortController();
    const subscription = token.onCancellationRequested(() => {
      stop.abort();
    });
    try {
      const errand = await drafts.toDirect(document, call, planned, stop.signal);
      if (token.isCancellationRequested) return;
      if (typeof errand === 'string') {
        tell(notSentMessage(errand));
        return;
      }
      const table = new JudgingTable(errand, {
        ...{ planned, call, onDirection, token, note },
        composer: { kind: 'writer', writer: kind, model },
      });
      const read = (answer: string): Cards => {
        const cards = cardsIn(answer, planned.length);
        if (cards.cards.length === 0) throw new WriterError('malformed', 'The answer has no card.');
        return cards;
      };
      try {
        const { broken } = await desk.ask(errand.request, read, stop.signal, (soFar) => {
          table.hear(soFar);
        });
        if (broken > 0) note(`directions: ${String(broken)} malformed in the answer of ${model}`);
      } finally {
        await Promise.race([table.judged, aborted(stop.signal)]);
      }
    } catch (error) {
      // The desk has told of its writer's faults.
      if (!(error instanceof WriterError) && !stop.signal.aborted) note(`directions: ${String(error)}`);
    } finally {
      subscription.dispose();
    }
  };

interface Judging {
  readonly planned: readonly Direction[];
  readonly call: DirectCall;
  readonly composer: Extract<Composer, { kind: 'writer' }>;
  readonly onDirection: (at: number, direction: Direction) => void;
  readonly token: vscode.CancellationToken;
  readonly note: (message: string) => void;
}

/** Judges cards as they come, one after the other, so that each is held against those that were kept before it. */
class JudgingTable {
  readonly #errand: DirectionTask;
  readonly #judging: Judging;
  readonly #standing: Direction[];
  readonly #before: readonly Direction[];
  #heard = 0;
  #read = 0;
  #judged: Promise<void> = Promise.resolve();

  constructor(errand: DirectionTask, judging: Judging) {
    this.#errand = errand;
    this.#judging = judging;
    this.#standing = [...judging.planned];
    const { seen, steer } = judging.call;
    // Another like one is like that one.
    this.#before = seen.filter(({ id }) => id !== steer?.like?.id);
  }

  /** Settles when every card that was heard so far has been judged; never rejects. */
  get judged(): Promise<void> {
    return this.#judged;
  }

  hear(soFar: string): void {
    const isWhole = soFar.includes('}', this.#heard);
    this.#heard = soFar.length;
    if (!isWhole) return;
    const { cards } = cardsIn(soFar, this.#standing.length);
    for (const card of cards.slice(this.#read)) this.#judged = this.#judged.then(() => this.#judge(card));
    this.#read = cards.length;
  }

  async #judge(written: WrittenDirection): Promise<void> {
    const { composer, onDirection, token, note } = this.#judging;
    const planned = this.#judging.planned[written.cell];
    const isUnwanted = (): boolean => token.isCancellationRequested;
    if (!planned || isUnwanted()) return;
    const others = this.#standing.filter((_, at) => at !== written.cell);
    try {
      const beside = [...others, ...this.#before];
      const judged = await this.#errand.judge({ planned, written, composer, beside });
      if (isUnwanted()) return;
      if (judged.kind === 'refused') {
        note(`directions: one of ${composer.model} was not kept: ${judged.why}`);
        return;
      }
      this.#standing[written.cell] = judged.direction;
      onDirection(written.cell, judged.direction);
    } catch (error) {
      note(`directions: ${String(error)}`);
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
