import assert from 'node:assert/strict';
import { complaints } from '../../../scripts/check-complexity.mjs';

describe('the list of complex functions', () => {
  const found = (entries: Readonly<Record<string, number>>): Parameters<typeof complaints>[0] =>
    new Map(
      Object.entries(entries).map(([name, complexity]) => [name, { complexity, place: 'src/pot.ts:3' }]),
    );

  it('allows what it lists', () => {
    assert.deepEqual(complaints(found({ pour: 18 }), { pour: 18 }), []);
  });

  it('refuses a function that it does not list, and one that grew', () => {
    for (const baseline of [{}, { pour: 17 }])
      assert.match(
        complaints(found({ pour: 18 }), baseline).join(),
        /pot\.ts:3: “pour” has a complexity of 18/,
      );
  });

  it('may only shrink: what became simpler or went has to go from it', () => {
    for (const now of [{ pour: 16 }, {}])
      assert.match(complaints(found(now), { pour: 18 }).join(), /“pour” is simpler/);
  });
});
