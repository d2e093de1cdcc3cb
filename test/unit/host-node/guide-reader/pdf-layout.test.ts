import assert from 'node:assert/strict';
import { pageBlocks, type PagePiece } from '../../../../src/host-node/guide-reader/pdf-layout.ts';

const piece = (x: number, y: number, text: string): PagePiece => ({
  ...{ text, x, y, height: 11 },
  width: 5.5 * text.length,
});

describe('the layout of a page', () => {
  it('joins the lines of an item and of a sentence, however early they were broken', () => {
    const pieces = [
      piece(50, 700, 'The longest line of this page, up to its right edge, which is about here.'),
      piece(50, 660, '•'),
      piece(72, 660, 'No ‘book now’, no ‘hurry’, no ‘tell'),
      piece(72, 646, 'us below’.'),
      piece(50, 628, '•'),
      piece(72, 628, 'Boats have names.'),
      piece(50, 590, 'The ones that turn up again and again are these:'),
      piece(50, 576, 'swanky, iconic.'),
    ];
    assert.deepEqual(
      pageBlocks({ number: 1, height: 800, pieces })
        .slice(1)
        .map(({ kind, text }) => [kind, text]),
      [
        ['item', 'No ‘book now’, no ‘hurry’, no ‘tell us below’.'],
        ['item', 'Boats have names.'],
        ['paragraph', 'The ones that turn up again and again are these: swanky, iconic.'],
      ],
    );
  });

  it('keeps the words of a list apart', () => {
    const words = ['iconic', 'swanky', 'world-beating'].map((word, at) => piece(50, 600 - 14 * at, word));
    const wide = piece(50, 700, 'The longest line of this page, up to its right edge, which is about here.');
    assert.equal(pageBlocks({ number: 1, height: 800, pieces: [wide, ...words] }).length, 4);
  });
});
