import assert from 'node:assert/strict';
import fc from 'fast-check';
import { driftOf } from '../../../../src/core/voice/index.ts';
import { bakeryPosts, blocksOf, voiceOf } from './corpus.ts';

const voice = voiceOf(bakeryPosts(14));
const driftsOf = (...sentences: string[]): number[] =>
  driftOf(voice, blocksOf(sentences.join(' '))).map(({ drift }) => drift);

const OWN = 'We bake at four.';
const CHEESE = 'The cheddar ripens in a cellar below the town.';
const MORE_CHEESE = 'Ask for cheddar from the cellar, and taste it first.';

describe('a draft’s subject', () => {
  it('is no drift: a sentence is nearer where others share its words', () => {
    const [alone] = driftsOf(CHEESE, OWN);
    const [shared] = driftsOf(CHEESE, MORE_CHEESE);
    assert.ok(shared! < alone! - 0.5, `${String(shared)} ${String(alone)}`);
  });

  it('is not what stands twice in one sentence only', () => {
    const twice = 'The cheddar ripens, cheddar in a cellar, a cellar below the town.';
    const [alone] = driftsOf(twice, OWN);
    assert.equal(alone, driftOf(voice, blocksOf(twice)).map(({ drift }) => drift)[0]);
  });

  it('is no register: repeating hype does not excuse it', () => {
    const hype = 'An unparalleled loaf.';
    const [alone] = driftsOf(hype, OWN);
    const [again] = driftsOf(hype, 'Unparalleled, we say.');
    assert.equal(again, alone);
  });

  it('never makes a sentence seem further, whatever stands around it', () => {
    const sentences = fc.array(
      fc.constantFrom(
        OWN,
        CHEESE,
        MORE_CHEESE,
        'You can help us: bring the bag back.',
        'Utterly unparalleled!',
      ),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(sentences, (around) => {
        const [alone] = driftsOf(CHEESE);
        const [among] = driftsOf(CHEESE, ...around.filter((sentence) => sentence !== CHEESE));
        assert.ok(among! <= alone! + 1e-9);
      }),
    );
  });
});
