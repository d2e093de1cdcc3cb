import type { ToStoryboardPage } from './messages.ts';

/** A film that is played on the page: where it is, and whether it runs. */
export class Film {
  #shown: Pick<ToStoryboardPage, 'frames' | 'perSecond' | 'shots'>;
  readonly #draw: () => void;
  #frame = 0;
  /** When the film was started, and the frame it was started at. */
  #since: { readonly time: number; readonly frame: number } | undefined;

  /** @param draw is called whenever another frame is to be shown, or playing begins or ends */
  constructor(shown: Pick<ToStoryboardPage, 'frames' | 'perSecond' | 'shots'>, draw: () => void) {
    this.#shown = shown;
    this.#draw = draw;
  }

  get frame(): number {
    return this.#frame;
  }

  get isPlaying(): boolean {
    return this.#since !== undefined;
  }

  /** The place of the shot that is on screen. */
  get shot(): number {
    return Math.max(
      0,
      this.#shown.shots.findLastIndex(({ start }) => start <= this.#frame),
    );
  }

  /** Shows a changed film; it stays where it was. */
  replace(shown: Pick<ToStoryboardPage, 'frames' | 'perSecond' | 'shots'>): void {
    this.#shown = shown;
    this.#frame = Math.min(this.#frame, this.#last);
    if (this.#since) this.#since = { time: performance.now(), frame: this.#frame };
  }

  get #last(): number {
    return Math.max(0, this.#shown.frames - 1);
  }

  goTo(frame: number): void {
    this.#frame = Math.min(this.#last, Math.max(0, Math.round(frame)));
    if (this.#since) this.#since = { time: performance.now(), frame: this.#frame };
    this.#draw();
  }

  /** Goes to the beginning of the shot so many shots on, or back. */
  step(shots: number): void {
    this.goTo(this.#shown.shots[Math.max(0, this.shot + shots)]?.start ?? this.#frame);
  }

  toggle(): void {
    if (this.#since) this.#since = undefined;
    else {
      if (this.#frame >= this.#last) this.#frame = 0;
      this.#since = { time: performance.now(), frame: this.#frame };
      requestAnimationFrame(this.#run);
    }
    this.#draw();
  }

  readonly #run = (): void => {
    if (!this.#since) return;
    const passed = ((performance.now() - this.#since.time) / 1000) * this.#shown.perSecond;
    this.#frame = Math.min(this.#last, Math.floor(this.#since.frame + passed));
    if (this.#frame >= this.#last) this.#since = undefined;
    else requestAnimationFrame(this.#run);
    this.#draw();
  };
}
