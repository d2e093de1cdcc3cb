import { readLine } from './match-line.ts';
import type { KnownLine } from './known-lines.ts';
import type { StepOrigin } from './step-origin.ts';

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
