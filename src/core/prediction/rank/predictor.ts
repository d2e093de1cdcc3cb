import { rank, type Ranking } from './candidates.ts';
import { KindReader } from '../context/kinds.ts';
import { Mixture } from '../context/mixture.ts';
import { NetworkReader } from '../network/network-outlook.ts';
import type { Outlook } from '../context/outlook.ts';
import type { PhraseModel } from '../model/phrase-model.ts';
import { Topic } from '../context/topic.ts';
import { Unigrams } from '../context/unigrams.ts';

const KEPT = 12;

/** Caches the results of recent keystrokes, so that a further letter only filters the candidate words. */
export class Predictor {
  readonly #model: PhraseModel;
  readonly #kinds: KindReader;
  #network: NetworkReader | undefined;
  readonly #outlooks = new Map<string, Outlook>();
  #version = -1;

  constructor(model: PhraseModel) {
    this.#model = model;
    this.#kinds = new KindReader(model);
  }

  /** The predictions after `finished`, the draft without the word that is being written. */
  after(finished: string): Outlook {
    if (this.#version !== this.#model.version) this.#outlooks.clear();
    this.#version = this.#model.version;
    const known = this.#outlooks.get(finished);
    if (known) return known;
    const draft = this.#model.drafts.read(finished, this.#model.version);
    const unigrams = new Unigrams(this.#model, draft);
    const outlook = this.#expect({ draft, unigrams, topic: new Topic(this.#model, unigrams.draft.keys()) });
    this.#outlooks.set(finished, outlook);
    const oldest = this.#outlooks.keys().next();
    if (this.#outlooks.size > KEPT && !oldest.done) this.#outlooks.delete(oldest.value);
    return outlook;
  }

  /** The predictions when the draft of an outlook continues to `tokens`. */
  further({ draft: { facts }, unigrams, topic }: Outlook, tokens: readonly number[]): Outlook {
    return this.#expect({ draft: { tokens, facts }, unigrams, topic });
  }

  /** The words that may come next, given the letters of it that are typed. */
  rank(outlook: Outlook, typed: string, opening: boolean): Ranking {
    return rank(this.#model, outlook, { typed, opening });
  }

  #reader(): NetworkReader | undefined {
    const { network } = this.#model;
    return (this.#network ??= network && new NetworkReader(network));
  }

  #expect(known: Pick<Outlook, 'draft' | 'unigrams' | 'topic'>): Outlook {
    const mixture = new Mixture(this.#model, known.draft, known.unigrams);
    return {
      ...{ ...known, mixture, kinds: this.#kinds.after(mixture) },
      network: this.#reader()?.after(known.draft.tokens),
    };
  }
}

const predictors = new WeakMap<PhraseModel, Predictor>();

export function predictorOf(model: PhraseModel): Predictor {
  let predictor = predictors.get(model);
  if (!predictor) predictors.set(model, (predictor = new Predictor(model)));
  return predictor;
}
