import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { StepDraft } from '../core/directions/index.ts';
import type { StepFacts } from '../core/planning/journeys/index.ts';
import { readDraft } from './read-text.ts';
import { CommandError } from './command-error.ts';

/** A draft as a step of a journey. */
export interface JourneyStep {
  readonly facts: StepFacts;
  readonly beside: readonly StepDraft[];
}

/**
 * The step of a journey that a draft is: the touchpoint that is named, else the first one whose draft it is; undefined without a journey.
 * Throws `CommandError` where there is none.
 */
export async function journeyStep(
  { journey: file, step }: { readonly journey?: string; readonly step?: string },
  draft: string | undefined,
): Promise<JourneyStep | undefined> {
  if (file === undefined) {
    if (step !== undefined) throw new CommandError('--step needs --journey.');
    return undefined;
  }
  const { checkJourney, factsBefore, readDraftText, stepDrafts } =
    await import('../core/planning/journeys/index.ts');
  const placeOf = (path: string): string => join(dirname(file), path);
  const draftAt = (path: string): ReturnType<typeof readDraftText> | undefined =>
    existsSync(placeOf(path)) ? readDraftText(readDraft(placeOf(path))) : undefined;
  const { journey, findings } = checkJourney(readDraft(file), draftAt);
  const touchpoint =
    step === undefined
      ? [...journey.touchpoints.values()].find(
          (one) => draft !== undefined && one.draft && resolve(placeOf(one.draft.text)) === resolve(draft),
        )
      : journey.touchpoints.get(step);
  if (!touchpoint)
    throw new CommandError(
      step === undefined
        ? `${file} has no touchpoint with this draft. Name one with --step.`
        : `${file} has no touchpoint “${step}”.`,
    );
  const name = basename(file).replace(/\.journey\.ya?ml$/i, '');
  return {
    facts: factsBefore({ journey, findings, draftAt, name }, touchpoint),
    beside: stepDrafts(journey, touchpoint.id.text, draftAt, placeOf),
  };
}
