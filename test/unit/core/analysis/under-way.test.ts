import assert from 'node:assert/strict';
import { isUnfinishedEnd, sentenceUnderWay } from '../../../../src/core/analysis/under-way.ts';
import { readProse, readProseBlocks } from '../../../../src/core/text/index.ts';

/** The sentence under way where `|` is the only caret; `^` is where the last key went, else at the caret. */
function underWay(marked: string): string | undefined {
  const text = marked.replaceAll(/[|^]/g, '');
  const caret = marked.replace('^', '').indexOf('|');
  const typed = marked.replace('|', '').indexOf('^');
  const sentences = readProseBlocks(readProse(text)).flatMap((block) => block.sentences);
  const found = sentenceUnderWay(text, sentences, {
    typedAt: typed < 0 ? caret : typed,
    carets: [caret],
  });
  return found && text.slice(found.start, found.end);
}

const FIRST = 'The kettle is on.';

describe('the sentence that is being written', () => {
  it('is the one that the caret is in', () => {
    assert.equal(underWay(`${FIRST} We bake| at dawn.`), 'We bake at dawn.');
  });

  it('is the one before the caret while it has no full stop', () => {
    assert.equal(underWay(`${FIRST} We bake at|`), 'We bake at');
    assert.equal(underWay(`${FIRST} We bake at |`), 'We bake at');
  });

  it('goes on across a line break within the paragraph', () => {
    assert.equal(underWay(`${FIRST} We bake at\n|`), 'We bake at');
    assert.equal(underWay(`${FIRST} We bake at\r\n|`), 'We bake at');
  });

  it('is none once a paragraph is over', () => {
    assert.equal(underWay(`${FIRST} We bake at^\n\nAnd then| we sleep.`), undefined);
  });

  it('is none right behind its full stop', () => {
    assert.equal(underWay(`${FIRST} We bake at dawn.|`), undefined);
    assert.equal(underWay(`${FIRST} “We bake at dawn.”|`), undefined);
  });

  it('is none when the caret went elsewhere', () => {
    assert.equal(underWay(`${FIRST} We ba^ke at dawn. The oven |rests.`), undefined);
  });

  it('is none where the caret is but nothing was typed', () => {
    assert.equal(underWay(`The ket|tle is on. We ba^ke at dawn.`), undefined);
  });

  it('is a heading, and outside of prose the line', () => {
    assert.equal(underWay(`# Bread and |\n\n${FIRST}`), 'Bread and');
    assert.equal(underWay(`---\nbrand: te|a\n---\n\n${FIRST}`), 'brand: tea');
  });
});

describe('the unfinished end of a draft', () => {
  const isEnd = (text: string, sentence: string): boolean => {
    const start = text.indexOf(sentence);
    return isUnfinishedEnd(text, { start, end: start + sentence.length });
  };

  it('is a last sentence without a full stop', () => {
    assert.ok(isEnd(`${FIRST} We bake at\n`, 'We bake at'));
  });

  it('is no sentence that ends, and none that others follow', () => {
    assert.ok(!isEnd(`${FIRST}\n`, FIRST));
    assert.ok(!isEnd(`${FIRST}**\n`, `${FIRST}**`));
    assert.ok(!isEnd(`We bake at\n\n${FIRST}`, 'We bake at'));
  });
});
