import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withEdits, wordChanges } from '../../../../src/core/rewrite/index.ts';

const made = (from: string, to: string): string =>
  withEdits(
    from,
    { start: 0, end: from.length },
    wordChanges(from, to).map((change) => ({ ...change, why: '' })),
  );

describe('the changes between two wordings', () => {
  it('are whole words, and separate where a word between them stays', () => {
    assert.deepEqual(wordChanges('We utilise very old tools.', 'We use old tools.'), [
      { start: 3, end: 15, replacement: 'use' },
    ]);
    assert.deepEqual(
      wordChanges('We utilise the old tools daily.', 'We use the new tools daily.').map(
        ({ replacement }) => replacement,
      ),
      ['use', 'new'],
    );
  });

  it('turn one text into the other, in order and without overlaps, for any two texts', () => {
    const text = fc.array(fc.constantFrom('we', 'use', 'it’s', ' ', '  ', '.', ',', '\n', '*', '7'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [from, to] = [a.join(''), b.join('')];
        assert.equal(made(from, to), to);
        const changes = wordChanges(from, to);
        changes.forEach(({ start, end }, at) => {
          assert.ok(start <= end && start >= (changes[at - 1]?.end ?? 0));
        });
        if (from === to) assert.deepEqual(changes, []);
      }),
    );
  });
});
