import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readBackground } from '../../../../src/core/base/background/index.ts';
import { readProse, readProseBlocks } from '../../../../src/core/text/index.ts';
import {
  avoidedWords,
  countVoice,
  deriveVoice,
  readVoiceBackground,
  VoiceTotals,
} from '../../../../src/core/voice/index.ts';

const sections = readBackground(readFileSync('src/core/base/background/background.bin'));
const background = readVoiceBackground(sections.get('voice') ?? new Uint8Array(), sections.get('registers'));
const avoidedAfter = (post: string): ((norm: string) => boolean) => {
  const totals = new VoiceTotals();
  totals.add('post', countVoice(readProseBlocks(readProse(post))));
  return avoidedWords(deriveVoice(totals, background));
};

describe('words that a voice avoids', () => {
  const avoids = avoidedAfter('We throw pots and fire them twice.');

  it('are those of hype, of corporate and of assistants’ language', () => {
    for (const word of ['stunning', 'utilize', 'tapestry', 'brilliant', 'whopping'])
      assert.equal(avoids(word), true, word);
  });

  it('are also recognised by their stem', () => {
    assert.equal(avoids('reimagination'), true);
    assert.equal(avoids('captivates'), true);
  });

  it('are none that general English has often, and no plain ones', () => {
    for (const word of ['the', 'kettle', 'today', 'problem', 'bucket', 'chance', 'miss', 'simply', 'story'])
      assert.equal(avoids(word), false, word);
  });

  it('are none that the brand has written', () => {
    assert.equal(avoidedAfter('A stunning glaze.')('stunning'), false);
  });
});
