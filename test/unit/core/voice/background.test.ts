import assert from 'node:assert/strict';
import { CorruptBytesError } from '../../../../src/core/base/bytes/index.ts';
import { buildVoiceBackground } from '../../../../src/core/voice/background/build.ts';
import { wordKey } from '../../../../src/core/voice/count/features.ts';
import { readVoiceBackground } from '../../../../src/core/voice/index.ts';
import { blocksOf } from './corpus.ts';

const organisation = (
  name: string,
  text: string,
): { name: string; posts: ReturnType<typeof blocksOf>[] } => ({ name, posts: [blocksOf(text)] });

describe('the voice background', () => {
  const section = buildVoiceBackground([
    organisation('a', 'We bake bread and rolls.'),
    organisation('b', 'We bake bread at night.'),
    organisation('c', 'We bake cakes all day.'),
  ]);
  const background = readVoiceBackground(section);

  it('has features of three organisations, and none of fewer', () => {
    assert.equal(background.has(wordKey('bake')), true);
    assert.equal(background.has(wordKey('bread')), false);
    assert.equal(background.rate(wordKey('rolls')), undefined);
  });

  it('keeps rates within the precision of its scale', () => {
    const rate = background.rate(wordKey('bake'));
    assert.ok(rate && Math.abs(rate.mean / 0.2 - 1) < 0.03);
  });

  it('refuses bytes that are cut or of another version', () => {
    assert.throws(() => readVoiceBackground(section.subarray(0, section.length - 1)), CorruptBytesError);
    assert.throws(() => readVoiceBackground(Uint8Array.of(99, 0)), CorruptBytesError);
  });
});
