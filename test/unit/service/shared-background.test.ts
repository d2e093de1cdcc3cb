import assert from 'node:assert/strict';
import { packBackground, readBackground } from '../../../src/core/base/background/index.ts';
import { CorruptBytesError } from '../../../src/core/base/bytes/index.ts';
import { sharedBackground } from '../../../src/service/engine/shared-background.ts';
import { background } from '../core/sample-brands.ts';

describe('the background of engines', () => {
  it('is read once, from whatever bytes it comes', () => {
    assert.equal(sharedBackground(Uint8Array.from(background)), sharedBackground(background));
  });

  it('is another one where its bytes are others', () => {
    const sections = new Map(readBackground(background));
    sections.delete('ngrams');
    sections.delete('passages');
    const smaller = sharedBackground(packBackground(sections));
    assert.deepEqual(smaller.ngrams.norms, []);
    assert.equal(smaller.voice.passages, undefined);
    const whole = sharedBackground(background);
    assert.ok(whole.ngrams.norms.length > 10_000);
    assert.notEqual(whole.voice.passages, undefined);
  });

  it('is refused when its bytes were altered since they were read', () => {
    const bytes = Uint8Array.from(background);
    sharedBackground(bytes);
    bytes[1000]! ^= 1;
    assert.throws(() => sharedBackground(bytes), CorruptBytesError);
  });
});
