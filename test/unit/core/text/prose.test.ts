import assert from 'node:assert/strict';
import { OBJECT, readProse, readProseBlocks } from '../../../../src/core/text/index.ts';

const texts = (file: string): string[] => readProse(file).blocks.map(({ text }) => text);
const kinds = (file: string): string[] => readProse(file).blocks.map(({ kind }) => kind);

describe('prose of a Markdown file', () => {
  it('distinguishes paragraphs, headings, items and quotes', () => {
    const file = '# Tea\n\nWe pour.\n\n- first\n- second\n\n> She said so.\n\nSub\n---\n\n- [ ] a task\n';
    assert.deepEqual(kinds(file), ['heading', 'paragraph', 'item', 'item', 'quote', 'heading', 'item']);
    assert.deepEqual(texts(file), ['Tea', 'We pour.', 'first', 'second', 'She said so.', 'Sub', 'a task']);
  });

  it('counts a list inside a quotation as somebody else’s words', () => {
    assert.deepEqual(kinds('> - quoted item\n'), ['quote']);
  });

  it('leaves out fenced and indented code', () => {
    assert.deepEqual(texts('Before.\n\n```js\nlet x = "in code";\n```\n\n    indented code\n\nAfter.'), [
      'Before.',
      'After.',
    ]);
  });

  it('recognises a table with any line ends and trailing blanks', () => {
    for (const end of ['\n', '\r\n', '  \n'])
      assert.deepEqual(kinds(['| a | b |', '| --- | --- |', '| c | d |', ''].join(end)), [
        ...['cell', 'cell', 'cell', 'cell'],
      ]);
  });

  it('leaves out a fence that is not closed yet', () => {
    assert.deepEqual(texts('Before.\n\n```\nstill typing code'), ['Before.']);
  });

  it('leaves out comments, rules and link definitions', () => {
    const file = 'Before.\n\n<!-- note to self -->\n\n***\n\n[ref]: https://kettle.example\n\nAfter.';
    assert.deepEqual(texts(file), ['Before.', 'After.']);
  });

  it('has the cells of tables apart, which are no sentences of the voice', () => {
    const file = 'Before.\n\n| Tea | Price |\n| --- | --- |\n| *Oolong* | 4 |\n';
    assert.deepEqual(texts(file), ['Before.', 'Tea', 'Price', 'Oolong', '4']);
    assert.deepEqual(kinds(file), ['paragraph', 'cell', 'cell', 'cell', 'cell']);
    assert.equal(readProseBlocks(readProse(file)).length, 1);
  });

  it('puts one object in place of inline code and bare addresses', () => {
    assert.deepEqual(texts('Run `npm i`, then see https://kettle.example/x today.'), [
      `Run ${OBJECT}, then see ${OBJECT} today.`,
    ]);
  });

  it('drops images and link targets and keeps link texts', () => {
    assert.deepEqual(
      texts('See ![a kettle](k.png) our [tea list](tea.md "All") or [the shop][s].\n\n[s]: /shop'),
      ['See our tea list or the shop.'],
    );
  });

  it('reads soft and hard line breaks as one space, with either kind of line ending', () => {
    for (const eol of ['\n', '\r\n'])
      assert.deepEqual(texts(['One', 'two\\', 'three  ', 'four.'].join(eol)), ['One two three four.']);
  });

  it('drops the backslash of an escape and keeps what it escapes', () => {
    assert.deepEqual(texts('Two \\* three is not \\_six\\_.'), ['Two * three is not _six_.']);
  });

  it('has no blocks for a file of nothing but markup', () => {
    for (const file of ['', '\n\n', '![alt](a.png)', '<!-- x -->', '---\ntitle: Tea\n---\n', '#', '> '])
      assert.deepEqual(texts(file), [], JSON.stringify(file));
  });

  it('starts after the front matter', () => {
    const { frontMatter, blocks } = readProse('---\ntitle: Tea\n---\nWe pour.');
    assert.deepEqual(frontMatter?.fields, { title: 'Tea' });
    assert.deepEqual(
      blocks.map(({ start, end, text }) => [start, end, text]),
      [[19, 27, 'We pour.']],
    );
  });

  it('gives sentences by block', () => {
    const read = readProseBlocks(readProse('## Tea at four\n\nWe pour. You drink.'));
    assert.deepEqual(
      read.map(({ kind, sentences }) => [kind, ...sentences.map(({ text }) => text)]),
      [
        ['heading', 'Tea at four'],
        ['paragraph', 'We pour.', 'You drink.'],
      ],
    );
  });

  it('survives nesting beyond all reason', () => {
    assert.deepEqual(texts(`${'>'.repeat(20_000)} deep`), ['deep']);
    assert.equal(texts(`${'['.repeat(20_000)} open`).length, 1);
  });
});
