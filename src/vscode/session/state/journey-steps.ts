import type * as vscode from 'vscode';
import type { StepDraft } from '../../../core/directions/index.ts';
import type { StepFacts } from '../../../core/planning/journeys/index.ts';

/** What is known of a draft that is a step of a journey. */
export interface StepContext {
  readonly facts: StepFacts;
  readonly beside: readonly StepDraft[];
}

/** The steps of journeys that drafts are, for ghost text and directions. Journeys fill it once one is read. */
export class JourneySteps {
  #contextOf: ((draft: vscode.Uri) => StepContext | undefined) | undefined;

  set(contextOf: ((draft: vscode.Uri) => StepContext | undefined) | undefined): void {
    this.#contextOf = contextOf;
  }

  /** At once, from what was read last; undefined for a draft that is no step. */
  of(draft: vscode.Uri): StepContext | undefined {
    return this.#contextOf?.(draft);
  }
}
