import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPlainBlocks, type LineBreaks } from '../../../../src/core/text/index.ts';

const read = (text: string, breaks: LineBreaks): string[][] =>
  readPlainBlocks(text, breaks).map(({ sentences }) => sentences.map((sentence) => sentence.text));

describe('plain text', () => {
  it('with wrapped lines has a paragraph up to each blank line', () => {
    assert.deepEqual(read('We pour\ntea. You\r\ndrink it.\n\nAgain.\n \t\nAnd again.', 'wrapped'), [
      ['We pour tea.', 'You drink it.'],
      ['Again.'],
      ['And again.'],
    ]);
  });

  it('with meant line breaks has a paragraph on each line', () => {
    assert.deepEqual(read('New pot\nNew cups. Both blue.\r\n\r\n#tea', 'meant'), [
      ['New pot'],
      ['New cups.', 'Both blue.'],
      ['#tea'],
    ]);
  });

  it('takes asterisks, dashes and hashes as they are: there is no markup in it', () => {
    assert.deepEqual(read('# 1 in *tea*\n- no list', 'meant'), [['# 1 in *tea*'], ['- no list']]);
  });

  it('has one object sign for each bare address, as addresses are not words', () => {
    assert.deepEqual(
      read('New: https://fizz.example/a_b?c=d.e. Also www.fizz.example, or (http://localhost:80).', 'meant'),
      [['New: \uFFFC.', 'Also \uFFFC, or (\uFFFC).']],
    );
    assert.deepEqual(read('Soon https://fizz.exa… and https://…', 'meant'), [['Soon \uFFFC… and \uFFFC…']]);
    assert.deepEqual(read('https://fizz.example https://www.fizz.example', 'wrapped'), [['\uFFFC \uFFFC']]);
  });

  it('has the whole address in the span of its sentence', () => {
    const text = 'New pot. See https://fizz.example/pots now. Blue.';
    const [block] = readPlainBlocks(text, 'meant');
    assert.deepEqual(
      block?.sentences.map(({ start, end }) => text.slice(start, end)),
      ['New pot.', 'See https://fizz.example/pots now.', 'Blue.'],
    );
  });

  it('has no paragraphs when it is blank', () => {
    for (const breaks of ['wrapped', 'meant'] as const) {
      assert.deepEqual(readPlainBlocks('', breaks), []);
      assert.deepEqual(readPlainBlocks(' \n\t\r\n  ', breaks), []);
    }
  });

  it('moves spans by the offset given', () => {
    const [block] = readPlainBlocks('\nWe pour.', 'meant', 100);
    assert.deepEqual(block?.sentences, [{ text: 'We pour.', start: 101, end: 109 }]);
  });

  it('has sentences equal to the text at their spans, except for white space', () => {
    const scrap = fc.constantFrom(
      'We pour.',
      'you drink',
      '. ',
      '\n',
      '\r\n',
      '\n\n',
      '  ',
      '\t',
      '🫧',
      'שלום!',
    );
    fc.assert(
      fc.property(
        fc.array(scrap, { maxLength: 25 }),
        fc.constantFrom<LineBreaks>('wrapped', 'meant'),
        (parts, breaks) => {
          const text = parts.join('');
          const sentences = readPlainBlocks(text, breaks).flatMap((block) => block.sentences);
          for (const { start, end, text: sentence } of sentences)
            assert.equal(text.slice(start, end).replace(/\s+/g, ' '), sentence);
          const missed = sentences.reduceRight(
            (left, { start, end }) => left.slice(0, start) + left.slice(end),
            text,
          );
          assert.equal(missed.trim(), '');
        },
      ),
      { numRuns: 400 },
    );
  });
});
