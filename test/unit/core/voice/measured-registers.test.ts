import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readBackground } from '../../../../src/core/base/background/index.ts';
import { CorruptBytesError } from '../../../../src/core/base/bytes/index.ts';
import {
  countVoice,
  deriveVoice,
  readVoiceBackground,
  scoreText,
  VoiceTotals,
  type Voice,
} from '../../../../src/core/voice/index.ts';
import { buildMeasuredRegisters } from '../../../../src/core/voice/background/measure-registers.ts';
import {
  MEASURED_REGISTERS,
  readMeasuredRegisters,
  writeMeasuredRegisters,
} from '../../../../src/core/voice/background/measured-registers.ts';
import { bakeryPosts, blocksOf } from './corpus.ts';

const shipped = (): ReturnType<typeof readVoiceBackground> => {
  const sections = readBackground(readFileSync('src/core/base/background/background.bin'));
  return readVoiceBackground(sections.get('voice')!, sections.get('registers'));
};

const voiceOf = (texts: readonly string[]): Voice => {
  const totals = new VoiceTotals();
  texts.forEach((text, at) => {
    totals.add(String(at), countVoice(blocksOf(text)));
  });
  return deriveVoice(totals, shipped());
};

const registerOf = (voice: Voice, text: string): number => {
  const blocks = blocksOf(text);
  const plain = deriveVoice(voice.tally, unmeasured);
  return scoreText(voice, blocks).raw - scoreText(plain, blocks).raw;
};
const unmeasured = readVoiceBackground(
  readBackground(readFileSync('src/core/base/background/background.bin')).get('voice')!,
);

// One passage in three ways of writing, and enough of each way to have a habit.
const PLAIN =
  'We changed the lock on the tool shed this week. The old one stuck in the cold, and two people had to be let out. The new one opens from the inside. If you borrow a saw, sign the book. Bring it back dry, please. The shed is open from nine until four, and Hugh has the second key if you come early.';
const LOUD =
  'Get ready for the most incredible tool shed upgrade ever! We just unleashed a brand-new lock that changes everything, and you are going to love it! Say goodbye to getting stuck in the cold and hello to total freedom from the inside! Grab your favourite saw, sign the book and feel the magic today! The shed is open right now, and our amazing Hugh is ready with a second key!';
const FLAT =
  'The lock on the tool shed was changed this week. The previous lock stuck in cold weather. Two people were unable to leave. The new lock can be opened from the inside. People who borrow a saw should sign the book. The saw should be dry when it is returned. The shed is open from nine until four. Hugh has the second key.';

describe('the measured registers', () => {
  it('count against a text that leans towards one, and hardly against the brand’s own', () => {
    const voice = voiceOf(Array.from({ length: 12 }, (_, at) => `${PLAIN} That was week ${String(at)}.`));
    assert.ok(registerOf(voice, LOUD) < -0.3);
    assert.ok(registerOf(voice, FLAT) < -0.1);
    assert.ok(registerOf(voice, PLAIN) > registerOf(voice, FLAT) / 2);
    assert.ok(registerOf(voice, PLAIN) > registerOf(voice, LOUD) / 4);
  });

  it('are no slip in a brand whose habit they are', () => {
    const loud = voiceOf(Array.from({ length: 40 }, (_, at) => `${LOUD} That was week ${String(at)}!`));
    const plain = voiceOf(Array.from({ length: 40 }, (_, at) => `${PLAIN} That was week ${String(at)}.`));
    assert.ok(registerOf(loud, LOUD) > registerOf(plain, LOUD) + 0.2);
  });

  it('have no effect on a few words', () => {
    const voice = voiceOf([PLAIN]);
    assert.equal(registerOf(voice, 'This is the most incredible shed ever!'), 0);
  });

  it('are read as they were written, in small steps', () => {
    const weight = fc.double({ min: -5, max: 5, noNaN: true });
    const row = fc.array(weight, {
      minLength: MEASURED_REGISTERS.length,
      maxLength: MEASURED_REGISTERS.length,
    });
    const figure = fc.record({
      usual: fc.double({ min: -1, max: 1, noNaN: true }),
      shift: fc.double({ min: 0, max: 2, noNaN: true }),
      spread: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 0x3fffffff }), row), { selector: ([key]) => key }),
        fc.array(figure, { minLength: MEASURED_REGISTERS.length, maxLength: MEASURED_REGISTERS.length }),
        (rows, figures) => {
          const read = readMeasuredRegisters(writeMeasuredRegisters(new Map(rows), figures));
          assert.equal(read.keys.length, rows.length);
          for (const [key, weights] of rows) {
            const leans = new Float64Array(MEASURED_REGISTERS.length);
            read.addWeights(leans, key, 2);
            weights.forEach((value, at) => {
              assert.ok(Math.abs(leans[at]! - 2 * value) <= 0.051);
            });
          }
          read.figures.forEach(({ usual, shift, spread }, at) => {
            const given = figures[at]!;
            for (const [is, was] of [
              [usual, given.usual],
              [shift, given.shift],
              [spread, given.spread],
            ] as const)
              assert.ok(Math.abs(is - was) <= 1e-4);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are refused when cut or of another version', () => {
    const bytes = writeMeasuredRegisters(
      new Map([[7, [1, 0, 0, 0, -1]]]),
      MEASURED_REGISTERS.map(() => ({ usual: 0, shift: 1, spread: 1 })),
    );
    for (let length = 0; length < bytes.length; length++)
      assert.throws(() => readMeasuredRegisters(bytes.subarray(0, length)), CorruptBytesError);
    assert.throws(() => readMeasuredRegisters(Uint8Array.of(99, ...bytes.subarray(1))), CorruptBytesError);
  });

  it('are learned from passages written in each of them', () => {
    const passages = Array.from({ length: 20 }, (_, at) => ({
      original: blocksOf(`We mend bag ${String(at)}, and it holds. Bring it in when you can.`),
      hype: blocksOf(`Amazing! We mend bag ${String(at)} and you will love it! Bring it in now!`),
      corporate: blocksOf(
        `Bag ${String(at)} is remediated in order to facilitate utilisation by stakeholders.`,
      ),
      slang: blocksOf(`we kinda fix bag ${String(at)} lol. just bring it whenever`),
      assistant: blocksOf(
        `Mending bag ${String(at)} is not only simple but crucial — we would love to help.`,
      ),
      flat: blocksOf(`Bag ${String(at)} is mended. The bag holds. The bag can be brought in.`),
    }));
    const organisations = [{ name: 'bakery', posts: bakeryPosts(12).map(({ blocks }) => blocks) }];
    const registers = readMeasuredRegisters(buildMeasuredRegisters(passages, organisations));
    for (const [at, { shift, spread }] of registers.figures.entries())
      assert.ok(shift > 0 && spread >= 0, MEASURED_REGISTERS[at]);
  });
});
