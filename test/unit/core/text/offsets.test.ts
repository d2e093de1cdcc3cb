import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileOffset, OBJECT, readProse, readProseBlocks } from '../../../../src/core/text/index.ts';
import { markdownFile } from './markdown-arbitrary.ts';

describe('offsets of prose', () => {
  it('read the text of every block without its markup', () => {
    fc.assert(
      fc.property(markdownFile, ({ file, reads }) => {
        assert.deepEqual(
          readProse(file).blocks.map(({ text }) => text),
          reads,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('lead every character of every block back to itself in the file', () => {
    fc.assert(
      fc.property(markdownFile, ({ file }) => {
        for (const block of readProse(file).blocks) {
          for (let at = 0; at < block.text.length; at++) {
            const read = block.text.charAt(at);
            const written = file.charAt(fileOffset(block, at));
            if (read === ' ') assert.match(written, /[\s\\]/);
            else if (read === OBJECT) assert.match(written, /[`<]/);
            else assert.equal(written, read);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('give each sentence the span from its first to its last character, objects whole', () => {
    fc.assert(
      fc.property(markdownFile, ({ file }) => {
        for (const { text, start, end } of readProseBlocks(readProse(file)).flatMap((b) => b.sentences)) {
          const written = file.slice(start, end);
          if (text.startsWith(OBJECT)) assert.match(written, /^[`<]/);
          else assert.equal(written[0], text[0]);
          if (text.endsWith(OBJECT)) assert.match(written, /[`>]$/);
          else assert.equal(written.at(-1), text.at(-1));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keep sentences in order, apart from each other and inside their block', () => {
    fc.assert(
      fc.property(markdownFile, ({ file }) => {
        const prose = readProse(file);
        const read = readProseBlocks(prose);
        let last = prose.frontMatter?.end ?? 0;
        for (const [index, { sentences }] of read.entries()) {
          for (const { start, end } of sentences) {
            assert.ok(start >= last && end > start);
            assert.ok(start >= prose.blocks[index]!.start && end <= prose.blocks[index]!.end);
            last = end;
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('stay inside any file whatever, which is never refused', () => {
    const scraps = fc.constantFrom(
      '*',
      '`',
      '[',
      '](',
      '> ',
      '- ',
      '\r\n',
      '\n\n',
      '---\n',
      '\\',
      '<a',
      '|',
      'Tea. ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(scraps, fc.string({ unit: 'binary' })), { maxLength: 30 }), (parts) => {
        const file = parts.join('');
        for (const { sentences } of readProseBlocks(readProse(file)))
          for (const { start, end } of sentences) assert.ok(start >= 0 && start < end && end <= file.length);
      }),
      { numRuns: 500 },
    );
  });

  it('include markup between two words of a sentence', () => {
    const file = 'We **mend** it.\n';
    const [sentence] = readProseBlocks(readProse(file))[0]!.sentences;
    assert.equal(sentence?.text, 'We mend it.');
    assert.equal(file.slice(sentence.start, sentence.end), 'We **mend** it.');
  });
});
