import assert from 'node:assert/strict';
import path from 'node:path';
import { readingOf, rulesIn } from './written-rules.ts';

describe('rules as people write them', () => {
  for (const rule of rulesIn(path.join(import.meta.dirname, 'written-rules.yaml')))
    it(`${rule.list}: ${rule.rule}`, () => {
      assert.equal(readingOf(rule), rule.open === true ? 'not read' : 'right');
    });
});
