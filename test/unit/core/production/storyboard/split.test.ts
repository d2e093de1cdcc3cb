import assert from 'node:assert/strict';
import { captionLines } from '../../../../../src/core/production/storyboard/split/caption-lines.ts';
import { mainClause, shortened } from '../../../../../src/core/production/storyboard/split/shorten.ts';
import { splitAtClauses } from '../../../../../src/core/production/storyboard/split/split-clauses.ts';

describe('splitting a sentence for captions', () => {
  it('breaks at clauses', () => {
    assert.deepEqual(
      splitAtClauses(
        'We bake the loaves before the street is awake, we let them rest until the shop has opened, and we sell them by noon.',
      ),
      [
        'We bake the loaves before the street is awake,',
        'we let them rest until the shop has opened, and we sell them by noon.',
      ],
    );
  });

  it('parts no figure from what it counts, and no article from its noun', () => {
    const parts = splitAtClauses(
      'Every pot that we fire in the long kiln behind the old chapel takes no fewer than 14 hours and the whole of a cold night.',
    );
    assert.ok(parts.length > 1);
    for (const part of parts) assert.doesNotMatch(part, /(?:\b14|\bthe|\ba)$/);
  });

  it('fits a word that is longer than a line', () => {
    const lines = captionLines('x'.repeat(60));
    assert.equal(lines?.join(''), 'x'.repeat(60));
    for (const line of lines) assert.ok(line.length <= 42);
  });
});

describe('shortening a sentence', () => {
  it('leaves out what is added, and keeps facts and limits', () => {
    assert.equal(
      shortened('The pot (glazed by hand) holds two litres, which surprises people.'),
      'The pot holds two litres.',
    );
    assert.equal(shortened('The pot (two litres) is ready for the oven.'), undefined);
    assert.equal(shortened('The pot (not the lid) is ready for the oven.'), undefined);
  });

  it('cuts behind a clause that states all facts, but leaves no fragment', () => {
    assert.equal(
      mainClause('We open at nine on Friday, and the kettle is on.'),
      'We open at nine on Friday.',
    );
    assert.equal(mainClause('If you want one by May, tell us what it is for.'), undefined);
    assert.equal(mainClause('We open at nine on Friday, but not for the smallest jobs.'), undefined);
  });
});
