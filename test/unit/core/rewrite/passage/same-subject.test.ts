import assert from 'node:assert/strict';
import { isAboutTheSame } from '../../../../../src/core/rewrite/passage/same-subject.ts';

describe('the subject of a rewrite', () => {
  const PASSAGE =
    'We are thrilled to announce that our workshop will be open late on Fridays throughout the summer.';

  it('is the same in other words for it', () => {
    assert.ok(isAboutTheSame(PASSAGE, 'The workshop stays open late every Friday this summer.'));
    assert.ok(isAboutTheSame(PASSAGE, 'This summer you can bring things in after work.'));
  });

  it('is another where no word of it is left', () => {
    assert.ok(!isAboutTheSame(PASSAGE, 'Her friends came and shouted, but they were too tired.'));
  });

  it('is not judged in a passage of two words', () => {
    assert.ok(isAboutTheSame('Thrilled to announce.', 'Here it is.'));
  });
});
