import assert from 'node:assert/strict';
import { DEFAULT_CONSENT, readCorpusFile } from '../../../../src/core/brand/index.ts';
import { groupNearDuplicates } from '../../../../src/core/brand/corpus/near-duplicates.ts';
import { readShingles } from '../../../../src/core/brand/corpus/shingles.ts';
import { findQuotations } from '../../../../src/core/text/quotations.ts';
import { bytesOf, read } from './corpus.ts';

const dateOf = (path: string, text: string): string | undefined => read(path, text).posts[0]?.date;

describe('the date of a post', () => {
  it('is found where people write it', () => {
    for (const [path, text] of [
      ['2025/03-04-tea.md', 'We pour.'],
      ['4 March 2025.md', 'We pour.'],
      ['tea.md', '---\nmeta:\n  date: 2025-03-04\n---\n\nWe pour.'],
      ['tea.md', '---\ndate: 4 марта 2025\n---\n\nWe pour.'],
      ['tea.md', '---\ndate: "2025 03 04"\n---\n\nWe pour.'],
      [
        'tea.html',
        '<!doctype html><script type="application/ld+json">{"datePublished":"2025-03-04"}</script><p>We pour.</p>',
      ],
    ] as const)
      assert.equal(dateOf(path, text), '2025-03-04', text);
    assert.equal(dateOf('12 bottles 2025.md', 'We pour.'), undefined);
  });

  it('does not make a post public before its embargo, which is noted', () => {
    const { posts, notes } = readCorpusFile(
      'tea.md',
      bytesOf('---\ndate: 2025-01-01\npublishDate: 2027-01-01\n---\n\nWe pour.'),
      DEFAULT_CONSENT,
      { today: '2026-01-01' },
    );
    assert.deepEqual(posts, []);
    assert.deepEqual(notes, [{ kind: 'left-out', reason: 'scheduled', until: '2027-01-01' }]);
  });
});

describe('an export of posts to X', () => {
  it('leaves out answers and what is marked as one', () => {
    const { posts } = read(
      'a.csv',
      'Tweet text,time\nWe pour at four.,2025-03-04\n@ada thanks for the lid.,2025-03-05\n',
    );
    assert.equal(posts.length, 1);
  });
});

describe('short posts', () => {
  const groups = (...texts: string[]): number =>
    new Set(groupNearDuplicates(texts.map((text) => readShingles(read('a.md', text).posts[0]?.blocks ?? []))))
      .size;

  it('of one pattern are different texts', () => {
    assert.equal(groups('We pour. We go home.', 'We sing. We go home.', 'We pour. We stay here.'), 3);
    assert.equal(groups('New in the shop: mugs. Come and see.', 'New in the shop: lids. Come and see.'), 2);
  });

  it('are the same with another link, hashtag or emoji', () => {
    assert.equal(
      groups(
        'New in the shop: mugs. Come and see.',
        '🫖 New in the shop: mugs. Come and see. #tea https://kettle.example',
      ),
      1,
    );
  });
});

describe('a quotation in French marks', () => {
  it('is one with spaces inside them', () => {
    assert.equal(findQuotations('« Le couvercle est plus vieux que moi », dit-elle.').length, 1);
  });
});
