import assert from 'node:assert/strict';
import { findOpenings, startersFor, type Opening } from '../../../../src/core/prediction/index.ts';
import { blocks } from './brand.ts';

const posts = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ id: `post-${String(index)}.md`, blocks: blocks(text) }));

describe('openings of sentences', () => {
  it('are those of three posts or more, the most frequent first, without mere function words', () => {
    const found = findOpenings(
      posts(
        'Hello from Pier Nine. Today we sail early. It is the tide.',
        'Today we sail late. It is the wind.',
        'Today we sail at dusk. Fresh from the slip come two boats. It is the fog.',
        'Fresh from the slip comes one. Today we sail. Fresh from the slip!',
        'Fresh from the slip comes none.',
      ),
    );
    assert.deepEqual(found, [
      { text: 'Today we sail', posts: 4 },
      { text: 'Fresh from the', posts: 3 },
    ]);
  });

  it('contain no number, and no name except as first word', () => {
    const text = 'Meet Captain Orla tonight. Bring 3 lamps please.';
    assert.deepEqual(findOpenings(posts(text, `${text} `, `${text}  `)), []);
  });
});

describe('starters', () => {
  const openings: Opening[] = [
    { text: 'Fresh from the', posts: 4 },
    { text: 'Today we sail', posts: 3 },
  ];
  const facts = [
    { id: 'slip', text: 'The slip is dredged every March.' },
    { id: 'ferry', text: 'The ferry carries forty passengers.' },
    { id: 'old', text: 'The ferry sails at dawn.', expires: '2025-01-01' },
  ];
  const asked = (before: string, more = {}) =>
    startersFor({ facts }, openings, { before, after: '', today: '2026-01-01', banned: [], ...more });

  it('are the openings that agree with what is typed, then unexpired facts on the draft’s subject', () => {
    assert.deepEqual(
      asked('Our ferry is back.\n\n').map(({ text }) => text),
      [
        'Fresh from the',
        'Today we sail',
        'The ferry carries forty passengers.',
        'The slip is dredged every March.',
      ],
    );
    assert.deepEqual(asked('Our ferry is back.\n\nTod').map(({ text }) => text)[0], 'Today we sail');
    assert.ok(asked('Our ferry is back.\n\nXyz').every(({ kind }) => kind === 'fact'));
  });

  it('contain no banned term and nothing that the draft has already', () => {
    assert.ok(!asked('', { banned: ['sail'] }).some(({ text }) => text.includes('sail')));
    const said = asked('The ferry carries forty passengers. ');
    assert.ok(!said.some(({ text }) => text.startsWith('The ferry')));
  });
});
