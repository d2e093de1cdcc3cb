import assert from 'node:assert/strict';
import {
  angleEntry,
  angleName,
  ANGLES,
  directionPage,
  findPassage,
  tellNovelty,
} from '../../../../../src/core/directions/index.ts';
import { localizeInEnglish } from '../../../../../src/core/base/localize.ts';
import { DRAFT, sampleDirection } from '../sample-direction.ts';

describe('a direction in words', () => {
  it('says how often the brand went this way', () => {
    const told = (used: number, of: number): string =>
      tellNovelty({ used, of, nearest: [] }, localizeInEnglish);
    assert.equal(told(0, 83), 'none seen in 83 posts');
    assert.equal(told(2, 83), 'in 2 of 83 posts');
    assert.equal(told(0, 1), 'not seen in your 1 post');
    assert.equal(told(1, 1), 'in your 1 post');
    assert.equal(told(0, 0), 'no posts to compare with');
  });

  it('calls each angle what the catalogue calls it', () => {
    for (const angle of ANGLES) assert.equal(angleName(angle, localizeInEnglish), angleEntry(angle).name);
    assert.equal(new Set(ANGLES.map((angle) => angleName(angle, localizeInEnglish))).size, ANGLES.length);
  });

  it('tells on its page what it is, what it was built from and where, and what is new', () => {
    const nearest = [
      { post: '2024/old-strap.md', likeness: 0.4 },
      { post: '2023/far.md', likeness: 0.01 },
    ];
    const novelty = { used: 0, of: 83, nearest };
    const page = directionPage(sampleDirection({ novelty }), DRAFT, localizeInEnglish);
    assert.match(page, /^The millimetre you live with\n\nWhat did you get/);
    assert.match(page, /First step: Name the one thing/);
    // Its two lines in the file are folded in the passage.
    assert.match(page, /“We can live with a millimetre” {2}line 8\n/);
    assert.match(
      page,
      /None seen\n\nDescribe a trade-off\. No post of 83 seems to use this angle\.\n\nPosts on the same subject:\n\n2024\/old-strap\.md\n/,
    );
    assert.doesNotMatch(page, /far\.md/);
    assert.match(page, /Written by Timbre\n$/);
  });

  it('says that one was used, and who wrote it', () => {
    const composer = { kind: 'writer', writer: 'ollama', model: 'mistral' } as const;
    const novelty = { used: 1, of: 83, nearest: [] };
    const page = directionPage(sampleDirection({ composer, novelty }), DRAFT, localizeInEnglish);
    assert.match(page, /How often used\n\nDescribe a trade-off\. One post of 83 seems to use this angle\./);
    assert.match(page, /Written by mistral, checked by Timbre\n$/);
  });
});

describe('a passage looked for in a text', () => {
  it('is found where it stands now, white space and quote marks aside', () => {
    assert.deepEqual(findPassage('a  b\n> c d', 'b c', 99), { start: 3, end: 8 });
  });

  it('is the one nearest to where it stood', () => {
    const text = 'one two. one two. one two.';
    assert.equal(findPassage(text, 'one two', 0)?.start, 0);
    assert.equal(findPassage(text, 'one two', 10)?.start, 9);
    assert.equal(findPassage(text, 'one two', 99)?.start, 18);
  });

  it('is read as it is', () => {
    assert.equal(findPassage('It costs $5 (now).', '$5 (now).', 0)?.start, 9);
    assert.equal(findPassage('It costs 5', '$5', 0), undefined);
    assert.equal(findPassage('anything', '', 0), undefined);
    assert.equal(findPassage('aab', 'a.b', 0), undefined);
  });
});
