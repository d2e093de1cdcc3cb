import assert from 'node:assert/strict';
import {
  asRejected,
  mayShow,
  NEW_OFFER_POLICY,
  observe,
  USUAL_PER_HOUR,
  type OfferPolicyState,
} from '../../../../../src/core/offer-policy/suggestions/index.ts';
import { paysNow } from '../../../../../src/core/prediction/gate/gate.ts';
import type { Threshold } from '../../../../../src/core/prediction/index.ts';
import { MINUTE, START } from './events.ts';

/** Someone who writes 40 words a minute and is offered a word at every second one. */
interface Writer {
  /** Whether the writer takes an offer of such a probability; `chance` is uniform in [0, 1). */
  readonly takes: (probability: number, chance: number) => boolean;
}

const never: Writer = { takes: () => false };
/** Takes what is right, and offers are right as often as they promise. */
const asPromised: Writer = { takes: (probability, chance) => chance < probability };
/** Takes half as often as promised. */
const choosy: Writer = { takes: (probability, chance) => chance < probability / 2 };

/** Numbers that look like chance, the same every time (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Figures = readonly { readonly shown: number; readonly saved: number; readonly possible: number }[];

const simulated = new Map<Writer, Map<string, Figures>>();

/** What `simulation` says, which is the same every time. */
function simulate(writer: Writer, threshold: Threshold, words: number, seed = 7): Figures {
  const key = `${threshold} ${String(words)} ${String(seed)}`;
  const ofWriter = simulated.get(writer) ?? new Map<string, Figures>();
  simulated.set(writer, ofWriter);
  const figures = ofWriter.get(key) ?? simulation(writer, threshold, words, seed);
  ofWriter.set(key, figures);
  return figures;
}

/** Offers shown and keys saved, for each thousand words; and the keys that would be saved without restraint. */
function simulation(writer: Writer, threshold: Threshold, words: number, seed: number): Figures {
  const chance = chances(seed);
  const perThousand: { shown: number; saved: number; possible: number }[] = [];
  let state: OfferPolicyState = NEW_OFFER_POLICY;
  for (let word = 0; word < words; word++) {
    const at = START + word * (MINUTE / 40);
    const figures = (perThousand[Math.floor(word / 1000)] ??= { shown: 0, saved: 0, possible: 0 });
    // More of what is offered is likely than not, as what passes the gate is.
    const probability = 1 - chance() ** 1.5;
    const keys = 3 + Math.floor(chance() * 7);
    const taken = writer.takes(probability, chance());
    if (word % 2 === 1) continue;
    if (!paysNow({ probability, saves: keys, agrees: () => 1 }, threshold)) continue;
    if (taken) figures.possible += keys;
    const text = ` ${'abcdefghijklmnop'.slice(0, keys)}`;
    const place = {
      document: 'a.md',
      before: `Paragraph.\n\n${'x\n\n'.repeat(word % 7)}word ${String(word)}`,
    };
    const about = { at, source: 'embedded', probability };
    const offer = { ...place, ...about, text, threshold, perHour: USUAL_PER_HOUR[threshold], asked: false };
    if (!('show' in mayShow(state, offer, at))) continue;
    figures.shown++;
    state = observe(state, { kind: 'shown', ...about });
    if (taken) figures.saved += keys;
    const rejected = asRejected(place, `${text}${String(word)}`);
    state = observe(
      state,
      taken ? { kind: 'taken', ...about } : { kind: 'ignored', ...about, visible: 1000, rejected },
    );
  }
  return perThousand;
}

const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0);

describe('simulated writers', () => {
  for (const threshold of ['quiet', 'balanced', 'generous'] as const) {
    it(`one who never takes anything is soon left alone (${threshold})`, () => {
      const figures = simulate(never, threshold, 5000);
      const per100 = figures.map(({ shown }) => shown / 10);
      if (process.env['TIMBRE_REPORT']) console.log(threshold, 'never: offers per 100 words', per100);
      assert.ok(sum(per100) / per100.length < (threshold === 'generous' ? 4 : 2));
      assert.ok(sum(per100) > 0);
    });

    it(`one who takes what is right loses almost nothing (${threshold})`, () => {
      const runs = [1, 2, 3].flatMap((seed) => simulate(asPromised, threshold, 5000, seed));
      const lost = 1 - sum(runs.map(({ saved }) => saved)) / sum(runs.map(({ possible }) => possible));
      if (process.env['TIMBRE_REPORT']) console.log(threshold, 'as promised: share of saved keys lost', lost);
      assert.ok(lost < 0.05, String(lost));
    });

    it(`one who is choosy is offered less (${threshold})`, () => {
      const shownTo = (writer: Writer): number =>
        sum(simulate(writer, threshold, 5000).map(({ shown }) => shown));
      const figures = [choosy, asPromised, never].map(shownTo);
      if (process.env['TIMBRE_REPORT']) console.log(threshold, 'choosy, as promised, never: offers', figures);
      assert.ok(figures[0]! < figures[1]! && figures[0]! > figures[2]!);
    });
  }
});
