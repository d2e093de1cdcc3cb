import { ANGLE_SIGNS } from '../../../../../src/core/directions/craft/signs/angles.ts';
import assert from 'node:assert/strict';
import { ANGLE_ENTRIES } from '../../../../../src/core/directions/craft/angles.ts';
import { ANGLES } from '../../../../../src/core/directions/craft/ids.ts';

describe('the angles of the catalogue', () => {
  for (const angle of ANGLES) {
    const entry = ANGLE_ENTRIES[angle];

    it(`${angle}: name, examples and neighbours are as the catalogue promises`, () => {
      assert.equal(entry.id, angle);
      assert.ok(entry.name.split(' ').length <= 4, entry.name);
      for (const example of entry.examples) {
        const words = example.split(/\s+/u).length;
        assert.ok(words >= 15 && words <= 45, `${words} words: ${example}`);
      }
      assert.ok(entry.near.length > 0 && !entry.near.includes(angle));
    });

    it(`${angle}: one of its own signs shows in each of its examples`, () => {
      for (const example of entry.examples)
        assert.ok(
          ANGLE_SIGNS[entry.id].some(({ pattern }) =>
            example.split(/(?<=[.?!]) /u).some((said) => pattern.test(said)),
          ),
          example,
        );
    });

    it(`${angle}: its signs can be matched in lower case`, () => {
      // Lower-casing a source would turn these into their opposites.
      for (const { pattern } of ANGLE_SIGNS[entry.id]) {
        assert.ok(!/\\[SWDBpP]/u.test(pattern.source), pattern.source);
        assert.ok(!pattern.global && !pattern.sticky);
      }
    });
  }
});
