import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { measureScoring } from '../../../scripts/measure-scoring.mjs';
import { readBackground } from '../../../src/core/base/background/index.ts';
import { hashBytes } from '../../../src/core/base/bytes/index.ts';
import { measuredScoring, readVoiceBackground, scoringFingerprint } from '../../../src/core/voice/index.ts';

describe('what the build measures of scoring', () => {
  it('is what the engine would compute, for the background that it was measured with and no other', async () => {
    const file = 'src/core/base/background/background.bin';
    const bytes = new Uint8Array(readFileSync(file));
    const sections = readBackground(bytes);
    const voice = readVoiceBackground(
      sections.get('voice') ?? new Uint8Array(),
      sections.get('registers'),
      sections.get('passages'),
    );
    const fingerprint = scoringFingerprint(voice);
    const measured = await measureScoring(file);
    assert.deepEqual(measured, [hashBytes(bytes), fingerprint]);
    assert.equal(measuredScoring(bytes), undefined);
    // As the build does it.
    Object.assign(globalThis, { TIMBRE_SCORING: measured.join(' ') });
    try {
      assert.equal(measuredScoring(bytes), fingerprint);
      assert.equal(measuredScoring(bytes.slice(1)), undefined);
    } finally {
      Reflect.deleteProperty(globalThis, 'TIMBRE_SCORING');
    }
  });
});
