import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readBackground } from '../../../../src/core/base/background/index.ts';
import { readVoiceBackground, scoringFingerprint } from '../../../../src/core/voice/index.ts';
import { background } from './corpus.ts';

describe('the way of hearing', () => {
  it('is the same for the same background, and another for another', () => {
    const sections = readBackground(readFileSync('src/core/base/background/background.bin'));
    const voice = sections.get('voice')!;
    const ways = [
      background(),
      readVoiceBackground(voice),
      readVoiceBackground(voice, sections.get('registers')),
    ].map(scoringFingerprint);
    assert.equal(new Set(ways).size, 3);
    assert.equal(scoringFingerprint(background()), ways[0]);
  });
});
