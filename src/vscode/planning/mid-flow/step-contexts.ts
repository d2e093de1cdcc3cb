import * as vscode from 'vscode';
import type { DraftText, StepFacts } from '../../../core/planning/journeys/index.ts';
import type { JourneySteps, StepContext } from '../../session/state/journey-steps.ts';
import { draftUri, journeyTools, type CheckedJourneyDocument } from '../journey-documents.ts';
import type { Step } from './step.ts';

/** What earlier steps state and the steps beside have, for drafts that are touchpoints; worked out when a journey is checked. */
export class StepContexts implements vscode.Disposable {
  readonly #steps: JourneySteps;
  readonly #known = new Map<
    string,
    { readonly checked: readonly CheckedJourneyDocument[]; readonly context: StepContext }
  >();

  constructor(steps: JourneySteps) {
    this.#steps = steps;
    steps.set((draft) => this.of(draft));
  }

  of(draft: vscode.Uri): StepContext | undefined {
    return this.#known.get(draft.toString())?.context;
  }

  /** Keeps what the steps that a draft is tell of it; none where it is no step any more. */
  async keep(draft: vscode.Uri, steps: readonly Step[]): Promise<void> {
    const key = draft.toString();
    const checked = steps.map((step) => step.checked);
    const known = this.#known.get(key);
    if (known && isSame(known.checked, checked)) return;
    if (steps.length === 0) {
      this.#known.delete(key);
      return;
    }
    const tools = await journeyTools();
    const contexts = steps.map(({ journey, checked: { journey: read, findings, drafts }, touchpoint }) => {
      const draftAt = (path: string): DraftText | undefined => drafts.get(path);
      const name = nameOf(journey.uri);
      return {
        facts: tools.factsBefore({ journey: read, findings, draftAt, name }, touchpoint),
        beside: tools.stepDrafts(read, touchpoint.id.text, draftAt, (path) =>
          vscode.workspace.asRelativePath(draftUri(journey.uri, path), false),
        ),
      };
    });
    this.#known.set(key, { checked, context: joined(contexts) });
  }

  dispose(): void {
    this.#steps.set(undefined);
    this.#known.clear();
  }
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

const nameOf = ({ path }: vscode.Uri): string =>
  (path.split('/').at(-1) ?? '').replace(/\.journey\.ya?ml$/i, '');

/** A draft that is a step of several journeys has the facts of all, and the values of the first one's offer. */
function joined(contexts: readonly StepContext[]): StepContext {
  const facts = contexts.map((context) => context.facts);
  const withOffer: Pick<StepFacts, 'offer' | 'values'> = facts.find(({ offer }) => offer !== undefined) ?? {
    offer: undefined,
    values: [],
  };
  return {
    facts: {
      lines: facts.flatMap(({ lines }) => lines),
      openings: facts.flatMap(({ openings }) => openings),
      offer: withOffer.offer,
      values: withOffer.values,
    },
    beside: contexts.flatMap(({ beside }) => beside),
  };
}
