import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuotations } from '../../../../src/core/text/quotations.ts';
import {
  readPlainBlocks,
  readProse,
  readProseBlocks,
  type ProseBlock,
} from '../../../../src/core/text/index.ts';

const quotedIn = (text: string): string[] =>
  findQuotations(text).map(({ start, end }) => text.slice(start, end));
const textOf = (blocks: readonly ProseBlock[], kind: ProseBlock['kind']): string[] =>
  blocks.filter((block) => block.kind === kind).flatMap(({ sentences }) => sentences.map(({ text }) => text));

describe('quotations in a paragraph', () => {
  it('are found with every pair of marks', () => {
    for (const quotation of [
      '“The soup was hot and so was the argument.”',
      '"The soup was hot and so was the argument."',
      '‘The soup was hot and so was the argument.’',
      '«The soup was hot and so was the argument.»',
      '„Die Suppe war heiß und der Streit auch.“',
    ])
      assert.deepEqual(quotedIn(`A guest wrote: ${quotation} We agree.`), [quotation], quotation);
  });

  it('are passed over when they are titles, terms or irony', () => {
    assert.deepEqual(quotedIn('We call it the “long table” and the menu calls it ‘Number Nine’.'), []);
    assert.deepEqual(
      quotedIn('A 5" shelf and a 7" one, both of oak and both of them from the same old tree.'),
      [],
    );
  });

  it('are not begun or ended by apostrophes', () => {
    assert.deepEqual(
      quotedIn("It's the boats' names that don't change, and we're glad that they don't."),
      [],
    );
    assert.deepEqual(quotedIn('She said ‘we don’t sell the boats’ names to anybody’ and left.'), [
      '‘we don’t sell the boats’ names to anybody’',
    ]);
  });

  it('go on to the end of a paragraph that they open and do not close', () => {
    const text = '“The first paragraph of a long quotation closes nothing.';
    assert.deepEqual(quotedIn(text), [text]);
    assert.deepEqual(quotedIn('She said “the first paragraph of a long quotation and forgot the rest.'), []);
  });

  it('become blocks of their own, with offsets in the file', () => {
    const file = 'A guest wrote **last** week: “The soup was hot. So was the argument!” We kept the card.\n';
    const blocks = readProseBlocks(readProse(file));
    assert.deepEqual(textOf(blocks, 'quote'), ['“The soup was hot.', 'So was the argument!”']);
    assert.deepEqual(textOf(blocks, 'paragraph'), ['A guest wrote last week: \uFFFC We kept the card.']);
    const [quote] = blocks.filter(({ kind }) => kind === 'quote');
    const [first] = quote?.sentences ?? [];
    assert.equal(file.slice(first?.start, first?.end), '“The soup was hot.');
  });

  it('leave nothing behind where a paragraph is one quotation', () => {
    const blocks = readPlainBlocks(
      '“The soup was hot and so was the argument.”\n\nWe kept the card.',
      'wrapped',
    );
    assert.deepEqual(textOf(blocks, 'paragraph'), ['We kept the card.']);
  });

  it('are found in order and do not overlap, in any text', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      '«',
      '»',
      ' ',
      'a',
      'the soup',
      '. ',
      's',
      '\uFFFC',
      '漢字',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const quotation of findQuotations(text)) {
          assert.ok(
            quotation.start >= end && quotation.end > quotation.start && quotation.end <= text.length,
          );
          end = quotation.end;
        }
      }),
    );
  });
});
