import assert from 'node:assert/strict';
import { inflected } from '../../../../src/core/english/inflection.ts';

/** The forms of a word: base, third person, past, -ing for a verb; singular and plural for a noun. */
const formsOf = (word: string, part: 'verb' | 'noun'): string => inflected([word], part).flat().join(' ');

describe('inflected words', () => {
  it('have the regular forms of verbs, with their spelling', () => {
    for (const forms of [
      'mend mends mended mending',
      'use uses used using',
      'fix fixes fixed fixing',
      'carry carries carried carrying',
      'stay stays stayed staying',
      'plan plans planned planning',
      'agree agrees agreed agreeing',
      'begin begins began beginning',
    ])
      assert.equal(formsOf(forms.split(' ')[0]!, 'verb'), forms);
  });

  it('have the past of irregular verbs', () => {
    assert.equal(formsOf('buy', 'verb'), 'buy buys bought buying');
    assert.equal(formsOf('make', 'verb'), 'make makes made making');
  });

  it('have the plurals of nouns', () => {
    for (const forms of [
      'pot pots',
      'dish dishes',
      'bus buses',
      'story stories',
      'day days',
      'person people',
    ])
      assert.equal(formsOf(forms.split(' ')[0]!, 'noun'), forms);
  });

  it('are aligned form by form with their synonyms, without duplicates', () => {
    assert.deepEqual(inflected(['help', 'assist'], 'verb')[2], ['helped', 'assisted']);
    assert.deepEqual(inflected(['put', 'set'], 'verb')[0], ['put', 'set']);
    assert.deepEqual(inflected(['pot', 'pot'], 'noun'), [['pot'], ['pots']]);
    assert.deepEqual(inflected([], 'noun'), []);
  });

  it('inflect the verb of a phrase', () => {
    assert.equal(inflected(['look into'], 'verb')[3]?.[0], 'looking into');
  });
});
