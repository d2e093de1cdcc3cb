import { readLine } from './match-line.ts';
import type { KnownLine } from './known-lines.ts';

/** Where in a journey a statement stands. */
export interface StepOrigin {
  /** The journey's name, or that of its file. */
  readonly journey: string;
  /** The id of the touchpoint; undefined where the journey's own file states it. */
  readonly step: string | undefined;
  /** The draft of the step as the journey's file names it; undefined where the journey's own file states it. */
  readonly path: string | undefined;
}

/** A sentence that an earlier step of a draft's journey states. */
export interface StepLine {
  readonly text: string;
  readonly origin: StepOrigin;
  /** YYYY-MM-DD: the last day on which it holds. */
  readonly expires: string | undefined;
}

/** Lines of earlier steps as known lines. */
export const stepLines = (lines: readonly StepLine[]): KnownLine[] =>
  lines.map(({ text, origin, expires }) => ({
    ...readLine(text),
    source: { kind: 'step', ...origin, expires },
    opensParagraph: false,
  }));
