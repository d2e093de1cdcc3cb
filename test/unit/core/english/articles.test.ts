import assert from 'node:assert/strict';
import { articleBefore, articleFor, otherArticle } from '../../../../src/core/english/articles.ts';

describe('the indefinite article', () => {
  it('follows the sound of a word, as far as its spelling shows it', () => {
    const an = [
      'apple',
      'hour',
      'honour',
      'heir',
      'umbrella',
      'unimportant',
      'utter',
      'onerous',
      '8-day',
      '11',
    ];
    const a = [
      'pot',
      'house',
      'user',
      'uniform',
      'united',
      'utility',
      'one-off',
      'European',
      'uranium',
      '1',
      '12',
    ];
    assert.deepEqual(
      an.map(articleFor),
      an.map(() => 'an'),
    );
    assert.deepEqual(
      a.map(articleFor),
      a.map(() => 'a'),
    );
  });

  it('is unknown before what is spelt or spoken, and before no word', () => {
    assert.deepEqual(['FAQ', 'NATO', 'MRIs', '…', ''].map(articleFor), Array(5).fill(undefined));
  });

  it('is found right before a word, through opening marks', () => {
    assert.deepEqual(articleBefore('We sold an '), { article: 'an', between: ' ' });
    assert.deepEqual(articleBefore('A “'), { article: 'A', between: ' “' });
    for (const text of ['Anna ', 'an old ', 'the ', 'x-a ', 'a'])
      assert.equal(articleBefore(text), undefined, text);
  });

  it('is put in the case of the one before, and left where it fits', () => {
    assert.equal(otherArticle('An', 'pot'), 'A');
    assert.equal(otherArticle('A', 'egg'), 'An');
    assert.equal(otherArticle('A', 'EGG', true), 'AN');
    assert.equal(otherArticle('AN', 'POT', true), 'A');
    assert.equal(otherArticle('a', 'pot'), undefined);
  });
});
