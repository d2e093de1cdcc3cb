import { changedProfile, type ProfileChange } from '../../core/brand/index.ts';
import {
  changesOf,
  type AppliedChanges,
  type Proposal,
  type ProposedValue,
} from '../../core/proposals/index.ts';

/** What was decided about some proposals at once. */
export interface Decision {
  readonly kind: 'accepted' | 'dismissed' | 'later';
  readonly proposals: readonly Proposal[];
  /** What was written into the profile; undefined for nothing. */
  readonly applied?: AppliedChanges;
}

/** The changes for some values, each of which sees what those before it have put in. */
export function changesOfAll(text: string, values: readonly ProposedValue[]): ProfileChange[] {
  const all: ProfileChange[] = [];
  let now = text;
  for (const value of values) {
    const changes = changesOf(now, value);
    all.push(...changes);
    now = changedProfile(now, changes);
  }
  return all;
}

/** The proposals of a page and what was decided about them, in order, so that any decision can be taken back. */
export class Decisions {
  readonly #all: readonly Proposal[];
  #history: readonly Decision[] = [];

  constructor(all: readonly Proposal[]) {
    this.#all = all;
  }

  get last(): Decision | undefined {
    return this.#history.at(-1);
  }

  /** What is shown: everything that was neither dismissed nor put off. */
  get open(): Proposal[] {
    const gone = this.#of('dismissed', 'later');
    return this.#all.filter((proposal) => !gone.has(proposal));
  }

  get accepted(): ReadonlySet<Proposal> {
    return this.#of('accepted');
  }

  get dismissed(): ReadonlySet<Proposal> {
    return this.#of('dismissed');
  }

  undecided(isMeant: (proposal: Proposal) => boolean): Proposal[] {
    const { accepted } = this;
    return this.open.filter((proposal) => !accepted.has(proposal) && isMeant(proposal));
  }

  add(decision: Decision): void {
    this.#history = [...this.#history, decision];
  }

  /** Puts another in the place of a decision; without one it is forgotten. */
  replace(decision: Decision, by?: Decision): void {
    this.#history = this.#history.flatMap((known) => (known === decision ? (by ?? []) : known));
  }

  /** The decision that a proposal was accepted by. */
  acceptedBy(row: string): Decision | undefined {
    return this.#history.find(
      ({ kind, proposals }) => kind === 'accepted' && proposals.some(({ id }) => id === row),
    );
  }

  #of(...kinds: readonly Decision['kind'][]): ReadonlySet<Proposal> {
    return new Set(this.#history.flatMap(({ kind, proposals }) => (kinds.includes(kind) ? proposals : [])));
  }
}
