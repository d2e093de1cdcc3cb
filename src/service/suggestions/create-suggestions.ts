import type { Disposable } from '../../core/base/event.ts';
import type { DraftDocument } from '../drafts/draft.ts';
import type { Clock, Log, Storage } from '../ports.ts';
import { OfferPolicyStore } from './offer-policy-store.ts';
import { OfferWatch } from './offer-watch.ts';

export interface SuggestionPorts {
  /** Files of this user on this machine. */
  readonly personal: Pick<Storage, 'read' | 'write'>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
}

/** What happens to suggestions, and the offer policy that learns from it. */
export interface SuggestionOutcomes<Document extends DraftDocument> extends Disposable {
  readonly policy: OfferPolicyStore;
  /** The host reports shown suggestions, edits, closed documents and cursor moves to it. */
  readonly watch: OfferWatch<Document>;
}

export function createSuggestions<Document extends DraftDocument>({
  personal,
  clock,
  log,
}: SuggestionPorts): SuggestionOutcomes<Document> {
  const policy = new OfferPolicyStore({ files: personal, clock, log });
  const watch = new OfferWatch<Document>((event) => {
    policy.observe(event);
  }, clock);
  return {
    ...{ policy, watch },
    dispose: () => {
      watch.dispose();
      policy.dispose();
    },
  };
}
