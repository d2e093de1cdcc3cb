import type { GuideBlock } from '../../guides/index.ts';
import type { Localize } from '../../base/localize.ts';
import { proposalId, type Confidence, type OpenQuestion, type ProposedValue } from '../proposal.ts';
import type { Headings } from './headings.ts';
import type { Mechanic } from './sentences/mechanics.ts';

/** Something that a guide states, before it is compared with posts. */
export interface Statement {
  readonly id: string;
  readonly value: ProposedValue;
  readonly confidence: Confidence;
  readonly text: string;
  readonly place: string;
  readonly mechanic?: Mechanic;
  /** Where it holds, and the rule without its channel; undefined where it holds everywhere. */
  readonly inChannel?: { readonly channel: string; readonly text: string };
}

/** Collects what a guide states, each thing once, and what of it was not understood, with its place in the guide. */
export class Statements {
  readonly #headings: Headings;
  readonly #localize: Localize;
  readonly #statements = new Map<string, Statement>();
  readonly #questions: OpenQuestion[] = [];

  /** @param headings those above the block that is being read */
  constructor(headings: Headings, localize: Localize) {
    this.#headings = headings;
    this.#localize = localize;
  }

  get all(): readonly Statement[] {
    return [...this.#statements.values()];
  }

  get questions(): readonly OpenQuestion[] {
    return this.#questions;
  }

  /** Adds what `text` of a block states; what is stated twice keeps its first text and place. */
  add(
    value: ProposedValue,
    confidence: Confidence,
    text: string,
    block: GuideBlock,
    more: Pick<Statement, 'mechanic' | 'inChannel'> = {},
  ): void {
    const id = proposalId(value);
    const known = this.#statements.get(id);
    const merged = known ? mergedValue(known.value, value) : value;
    this.#statements.set(id, {
      ...{ id, value: merged, confidence },
      text: known?.text ?? text,
      place: known?.place ?? this.#placeOf(block),
      ...more,
    });
  }

  /** Keeps a text that was not understood, as an open question. */
  ask(text: string, block: GuideBlock): void {
    this.#questions.push({ text, place: this.#placeOf(block) });
  }

  #placeOf({ page, line }: GuideBlock): string {
    if (page !== undefined) return this.#localize('page {0}', page);
    if (line !== undefined) return this.#localize('line {0}', line);
    const heading = this.#headings.innermost;
    return heading === undefined ? this.#localize('at the start') : this.#localize('under “{0}”', heading);
  }
}

function mergedValue(known: ProposedValue, value: ProposedValue): ProposedValue {
  if (known.kind === 'term' && value.kind === 'term')
    return { ...known, insteadOf: [...new Set([...known.insteadOf, ...value.insteadOf])] };
  return known.kind === 'channel' && value.kind === 'channel' ? { ...value, ...known } : known;
}
