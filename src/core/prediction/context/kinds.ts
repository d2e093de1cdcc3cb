import type { Tally } from '../vocabulary/tally.ts';
import type { Mixture } from './mixture.ts';
import type { PhraseModel } from '../model/phrase-model.ts';

/**
 * The kinds of words that followed the last token, the last two tokens, and the last token but one at distance two. Four occurrences in
 * the background count as one.
 */
export type Kinds = readonly [Tally, Tally, Tally];

const KEPT = 256;

/** Computes kinds of followers and caches them until the model changes, since common words recur. */
export class KindReader {
  readonly #model: PhraseModel;
  readonly #known = new Map<Tally, Tally>();
  #version = -1;

  constructor(model: PhraseModel) {
    this.#model = model;
  }

  after({ corpus, background, skip }: Mixture): Kinds {
    if (this.#version !== this.#model.version || this.#known.size > KEPT) this.#known.clear();
    this.#version = this.#model.version;
    return [
      sum(this.#kept(corpus[0]), this.#read(background[0])),
      sum(this.#read(corpus[1]), this.#read(background[1])),
      this.#kept(skip),
    ];
  }

  #kept(tally: Tally = NONE): Tally {
    let kinds = this.#known.get(tally);
    if (!kinds) this.#known.set(tally, (kinds = this.#read(tally)));
    return kinds;
  }

  #read(tally: Tally = NONE): Tally {
    const kinds: Tally = { total: 0, of: new Map() };
    for (const [word, count] of tally.of) {
      const kind = this.#model.vocabulary.kind(word);
      kinds.of.set(kind, (kinds.of.get(kind) ?? 0) + count);
      kinds.total += count;
    }
    return kinds;
  }
}

const NONE: Tally = { total: 0, of: new Map() };

function sum(own: Tally, general: Tally): Tally {
  const kinds: Tally = { total: own.total + general.total / 4, of: new Map(own.of) };
  for (const [kind, count] of general.of) kinds.of.set(kind, (kinds.of.get(kind) ?? 0) + count / 4);
  return kinds;
}
