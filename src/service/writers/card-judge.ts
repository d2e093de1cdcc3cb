import {
  cardsIn,
  type Composer,
  type DirectCall,
  type Direction,
  type WrittenDirection,
} from '../../core/directions/index.ts';
import type { JudgedDirection } from '../../core/directions/for-brand/index.ts';
import type { DirectionTask } from '../drafts/draft-requests.ts';

/** Why a language model's direction is not kept. */
export type RefusedDirection = Extract<JudgedDirection, { kind: 'refused' }>['why'];

export interface Judging {
  readonly planned: readonly Direction[];
  readonly call: Pick<DirectCall, 'seen' | 'steer'>;
  readonly composer: Extract<Composer, { kind: 'writer' }>;
  /** Receives the index in `planned` and the direction that replaces it. */
  readonly onDirection: (at: number, direction: Direction) => void;
  /** Receives the index in `planned` of a direction that stands, and why the writer's is not kept. */
  readonly onRefused: (at: number, why: RefusedDirection) => void;
  /** A card could not be checked, and is not kept. */
  readonly onError: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Checks cards as they arrive, one after the other, so that each is compared with those accepted before. */
export class CardJudge {
  readonly #task: Pick<DirectionTask, 'judge'>;
  readonly #judging: Judging;
  readonly #current: Direction[];
  readonly #before: readonly Direction[];
  #length = 0;
  #cards = 0;
  #judged: Promise<void> = Promise.resolve();

  constructor(task: Pick<DirectionTask, 'judge'>, judging: Judging) {
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
    const { composer, onDirection, onRefused, onError, signal } = this.#judging;
    const planned = this.#judging.planned[written.cell];
    const isUnwanted = (): boolean => signal.aborted;
    if (!planned || isUnwanted()) return;
    const others = this.#current.filter((_, at) => at !== written.cell);
    try {
      const beside = [...others, ...this.#before];
      const judged = await this.#task.judge({ planned, written, composer, beside });
      if (isUnwanted()) return;
      if (judged.kind === 'refused') {
        onRefused(written.cell, judged.why);
        return;
      }
      this.#current[written.cell] = judged.direction;
      onDirection(written.cell, judged.direction);
    } catch (error) {
      onError(error);
    }
  }
}
