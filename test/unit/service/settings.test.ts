import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { settingsFile } from '../../../scripts/generate-settings.ts';
import type { Setting } from '../../../src/service/settings/setting.ts';
import { SETTINGS } from '../../../src/service/settings/settings.generated.ts';

const { brand, ...groups } = SETTINGS;
const all: readonly Setting<unknown>[] = [
  brand,
  ...Object.values(groups).flatMap((group) => Object.values<Setting<unknown>>(group)),
];

describe('settings', () => {
  it('are generated from package.json', async () => {
    const { target, content } = await settingsFile();
    assert.equal(content, readFileSync(target, 'utf8'), 'run npm run generate');
  });

  it('have a default that is valid itself', () => {
    for (const { key, default: byDefault, parse } of all) assert.deepEqual(parse(byDefault), byDefault, key);
  });

  it('give the default for a value of another type', () => {
    for (const { key, default: byDefault, parse } of all)
      for (const stored of [undefined, null, {}, [], NaN]) assert.deepEqual(parse(stored), byDefault, key);
  });

  it('move numbers into their bounds', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (stored) => {
        const delay = SETTINGS.ghostText.delay.parse(stored);
        assert.ok(delay >= 0 && delay <= 5000);
        const words = SETTINGS.ghostText.maxWordsFromOnePost.parse(stored);
        assert.ok(Number.isInteger(words) && words >= 3 && words <= 50);
      }),
    );
    assert.equal(SETTINGS.ghostText.maxIgnoredPerHour.parse(12.7), 12);
    assert.equal(SETTINGS.ghostText.maxIgnoredPerHour.parse(-1), 0);
    assert.equal(SETTINGS.ghostText.delay.parse(120), 120);
  });

  it('accept only the listed choices', () => {
    assert.equal(SETTINGS.ai.provider.parse('ollama'), 'ollama');
    assert.equal(SETTINGS.ai.provider.parse('Ollama'), 'none');
    assert.equal(SETTINGS.ghostText.confidence.parse('balanced'), 'balanced');
    assert.equal(SETTINGS.ghostText.confidence.parse('loud'), 'quiet');
  });
});
