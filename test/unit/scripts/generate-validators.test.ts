import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { generate, VALIDATORS } from '../../../scripts/generate-validators.mjs';

describe('generated validators', () => {
  for (const validator of VALIDATORS) {
    it(`are those that ${basename(validator.schema.pathname)} gives`, async () => {
      assert.equal(await generate(validator), readFileSync(validator.target, 'utf8'));
    });
  }
});
