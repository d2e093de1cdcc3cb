import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readBackground } from '../../../../../src/core/base/background/index.ts';
import { CorruptBytesError } from '../../../../../src/core/base/bytes/index.ts';
import {
  packWordNetwork,
  PhraseModel,
  readNgramBackground,
  readWordNetwork,
} from '../../../../../src/core/prediction/index.ts';
import type { TrainedNetwork } from '../../../../../src/core/prediction/network/network-bytes.ts';
import { NetworkReader } from '../../../../../src/core/prediction/network/network-outlook.ts';
import type { ByteRows, WordNetwork } from '../../../../../src/core/prediction/network/word-network.ts';
import { predictorOf } from '../../../../../src/core/prediction/rank/predictor.ts';

const sections = readBackground(readFileSync('src/core/base/background/background.bin'));
const section = sections.get('network') ?? new Uint8Array();
const background = readNgramBackground(sections.get('ngrams') ?? new Uint8Array());
const shipped = readWordNetwork(section, background);

function shippedNetwork(): WordNetwork {
  assert.ok(shipped, 'the background has a network');
  return shipped;
}

describe('the network over words', () => {
  const model = new PhraseModel(background, () => shipped);
  const likeliest = (before: string, typed = ''): string =>
    predictorOf(model).rank(predictorOf(model).after(before), typed, false).best[0]?.text ?? '';

  it('expects the preposition, the verb form and the plural that a sentence wants', () => {
    assert.equal(likeliest('We are looking forward '), 'to');
    assert.equal(likeliest('The new release has been ', 'pu'), 'published');
    assert.equal(likeliest('We fixed several bugs and made a number of ', 'im'), 'improvements');
  });

  it('gives the states of its formula', () => {
    // One state, one dimension: sigmoid(0) = 1/2, so that the state is half of tanh(1).
    const one = (rows: number, width: number, byte: number): ByteRows => ({
      width,
      bytes: new Int8Array(rows * width).fill(byte),
      scales: new Float32Array(rows).fill(1),
    });
    const small = readWordNetwork(
      packWordNetwork({
        ...{ size: 4, width: 4, known: ['tea'] },
        ...{ words: one(2, 4, 0), input: one(12, 4, 0), recurrent: one(12, 4, 0), output: one(4, 4, 1) },
        ...{
          wordBiases: Float32Array.of(0, 3),
          inputBiases: newStateOnly(4),
          recurrentBiases: new Float32Array(12),
        },
        outputBiases: new Float32Array(4),
      }),
      { norms: ['tea'] },
    );
    assert.ok(small);
    const state = small.after(small.start, -1);
    assert.deepEqual([...state], new Array(4).fill(Math.fround(Math.tanh(1) / 2)));
    assert.ok(Math.abs((small.expected(state)[0] ?? 0) - 4 * (Math.tanh(1) / 2)) < 1e-6);
    assert.equal(small.scoreOf(small.expected(state), 7), 3);
    assert.ok(small.knows(7) && !small.knows(8));
  });

  it('expects the same after the same tokens, whatever was read before', () => {
    const tokens = fc.array(fc.integer({ min: -1, max: background.norms.length + 20 }), { maxLength: 150 });
    fc.assert(
      fc.property(tokens, tokens, fc.nat(150), (first, second, kept) => {
        const used = new NetworkReader(shippedNetwork());
        used.after(first).scoreOf(100);
        const continued = [...first.slice(0, kept), ...second];
        const fresh = new NetworkReader(shippedNetwork());
        assert.equal(used.after(continued).scoreOf(100), fresh.after(continued).scoreOf(100));
      }),
      { numRuns: 15 },
    );
  });

  it('reads of a long draft the last paragraphs only', () => {
    const paragraph = (word: number, length: number): number[] => [1, ...Array<number>(length).fill(word)];
    const reader = new NetworkReader(shippedNetwork());
    const end = paragraph(300, 30);
    assert.equal(
      reader.after([...paragraph(200, 500), ...end]).scoreOf(100),
      new NetworkReader(shippedNetwork()).after([...paragraph(900, 20), ...end]).scoreOf(100),
    );
  });

  it('knows no word that the background does not have', () => {
    const other = readWordNetwork(section, { norms: ['zzyzx', 'the'] });
    assert.ok(other);
    assert.deepEqual(
      [7, 8, 9, -1, 2 ** 28].map((word) => other.knows(word)),
      [false, true, false, false, false],
    );
  });

  it('is undefined without a section, and refuses one that is cut', () => {
    assert.equal(readWordNetwork(new Uint8Array(), background), undefined);
    assert.throws(() => readWordNetwork(section.slice(0, -9), background), CorruptBytesError);
  });
});

/** Biases of the gates that leave only the new state at 1 before its bound. */
const newStateOnly = (size: number): TrainedNetwork['inputBiases'] =>
  Float32Array.from({ length: 3 * size }, (_, at) => (at < 2 * size ? 0 : 1));
