/** Where in a journey a statement stands. */
export interface StepOrigin {
  /** The journey's name, or that of its file. */
  readonly journey: string;
  /** The id of the touchpoint; undefined where the journey's own file states it. */
  readonly step: string | undefined;
  /** The draft of the step as the journey's file names it; undefined where the journey's own file states it. */
  readonly path: string | undefined;
}
