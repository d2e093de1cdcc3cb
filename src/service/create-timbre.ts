import type { Remote } from '../core/base/calls.ts';
import type { Disposable } from '../core/base/event.ts';
import { Learner, type LearnerPorts } from './brands/learner.ts';
import { DraftChecker } from './drafts/draft-checker.ts';
import type { BrandOfDraft, DraftDocument } from './drafts/draft.ts';
import { DraftRequests, type DraftRequestPorts } from './drafts/draft-requests.ts';
import type { Engine } from './engine/index.ts';
import type { BrandFolder } from './ports.ts';
import {
  createSuggestions,
  type SuggestionOutcomes,
  type SuggestionPorts,
} from './suggestions/create-suggestions.ts';
import { createWriters, type WriterPorts, type Writers } from './writers/create-writers.ts';

/**
 * What a host provides to Timbre: its engine, its brands and their files, its documents, and the user's
 * preferences.
 */
export interface TimbrePorts<Document extends DraftDocument, Brand extends BrandFolder>
  extends
    LearnerPorts<Brand>,
    Pick<DraftRequestPorts<Document, Brand>, 'ghostText'>,
    Pick<SuggestionPorts, 'personal'> {
  readonly brandOf: BrandOfDraft<Document, Brand>;
  readonly writers: WriterPorts<Document>;
  /** The pause in typing that checks of drafts wait for, in milliseconds; see `DraftCheckerPorts`. */
  readonly checkPause?: number;
}

/** Timbre without a user interface. */
export interface Timbre<Document extends DraftDocument, Brand extends BrandFolder> extends Disposable {
  /**
   * Everything that is computed about brands and drafts. A brand must be ready before its methods are called.
   */
  readonly engine: Remote<Engine>;
  /** The life cycle of brands: opening, learning, watching, storing, deleting. */
  readonly learner: Learner<Brand>;
  /** Reports of drafts, kept up to date. */
  readonly checker: DraftChecker<Document, Brand>;
  /** Requests to language models for a draft. */
  readonly requests: DraftRequests<Document, Brand>;
  /** What becomes of suggestions, and the offer policy that follows from it. */
  readonly suggestions: SuggestionOutcomes<Document>;
  /** Language models: what is sent to them, and what of their answers may be shown. */
  readonly writers: Writers<Document>;
}

/** Nothing is read, learned or started before it is first used. */
export function createTimbre<Document extends DraftDocument, Brand extends BrandFolder>(
  ports: TimbrePorts<Document, Brand>,
): Timbre<Document, Brand> {
  const { engine } = ports.host;
  const { brandOf, ghostText, clock, log } = ports;
  const learner = new Learner(ports);
  const ready = (brand: Brand): Promise<void> => learner.ready(brand);
  const checker = new DraftChecker<Document, Brand>({
    ...{ engine, ready, brandOf, clock, log },
    pause: ports.checkPause,
  });
  const requests = new DraftRequests<Document, Brand>({ engine, ready, brandOf, ghostText });
  const suggestions = createSuggestions<Document>(ports);
  const writers = createWriters(ports.writers, { requests, clock, log });
  return {
    ...{ engine, learner, checker, requests, suggestions, writers },
    dispose: () => {
      writers.dispose();
      suggestions.dispose();
      checker.dispose();
      learner.dispose();
    },
  };
}
