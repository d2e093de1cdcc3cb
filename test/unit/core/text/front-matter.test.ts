import assert from 'node:assert/strict';
import { readFrontMatter, readProse, textField } from '../../../../src/core/text/index.ts';

const rest = (file: string): string => file.slice(readFrontMatter(file)?.end ?? 0);

describe('front matter', () => {
  it('is the YAML between two lines of dashes at the head of the file', () => {
    const file = '---\nBrand: tea-house\ntags: [a, b]\n---\n\nWe pour.';
    assert.deepEqual(readFrontMatter(file)?.fields, { brand: 'tea-house', tags: ['a', 'b'] });
    assert.equal(rest(file), '\nWe pour.');
  });

  it('may have a byte-order mark before it, CRLF lines and spaces after its dashes', () => {
    const file = '\uFEFF--- \r\nbrand: tea\r\n---\t\r\nWe pour.';
    assert.deepEqual(readFrontMatter(file)?.fields, { brand: 'tea' });
    assert.equal(rest(file), 'We pour.');
  });

  it('may be empty, and then hides nothing of the text', () => {
    for (const eol of ['\n', '\r\n']) {
      const file = ['---', '---', 'We pour.'].join(eol);
      assert.deepEqual(readFrontMatter(file)?.fields, {});
      assert.equal(rest(file), 'We pour.');
    }
  });

  it('may end the file', () => {
    assert.equal(rest('---\nbrand: tea\n---'), '');
  });

  it('reaches to the first blank line while it is not closed', () => {
    const file = '---\nbrand: tea\ntitle: We are st\n\nWe pour.';
    assert.deepEqual(readFrontMatter(file)?.fields, {});
    assert.equal(rest(file), '\n\nWe pour.');
    assert.deepEqual(
      readProse(file).blocks.map(({ text }) => text),
      ['We pour.'],
    );
  });

  it('reaches to the end of a file without blank lines while it is not closed', () => {
    assert.equal(rest('---\nbrand: te'), '');
  });

  it('has no fields when its YAML is broken, and still is not prose', () => {
    for (const yaml of ['title: "open', 'a: b: c', 'title: *New* kettles', '- a\n- b', 'just words']) {
      const file = `---\n${yaml}\n---\nWe pour.`;
      assert.deepEqual(readFrontMatter(file)?.fields, {}, yaml);
      assert.equal(rest(file), 'We pour.');
    }
  });

  it('has no fields when an alias has no anchor, or aliases multiply', () => {
    assert.deepEqual(readFrontMatter('---\ntitle: *New\n---\n')?.fields, {});
    const bomb = ['a: &a [x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b]', 'd: [*c,*c,*c]'];
    assert.deepEqual(readFrontMatter(`---\n${bomb.join('\n')}\n---\n`)?.fields, {});
  });

  it('is not a rule between paragraphs, nor a rule at the head of a text', () => {
    assert.equal(readFrontMatter('We pour.\n\n---\nbrand: tea\n---\n'), undefined);
    assert.equal(readFrontMatter('---\nNothing but prose here.'), undefined);
    assert.equal(readFrontMatter('----\nbrand: tea\n----\n'), undefined);
  });

  it('keeps dates as they are written', () => {
    assert.deepEqual(readFrontMatter('---\ndate: 2025-03-04\n---\n')?.fields, { date: '2025-03-04' });
  });
});

describe('a text field', () => {
  const fields = { title: ' Tea ', year: 2025, empty: '  ', list: ['x'], none: null, yes: true };

  it('is trimmed, and a number counts as text', () => {
    assert.equal(textField(fields, 'title'), 'Tea');
    assert.equal(textField(fields, 'year'), '2025');
  });

  it('is undefined when it is missing, empty or no scalar', () => {
    for (const key of ['absent', 'empty', 'list', 'none', 'yes'])
      assert.equal(textField(fields, key), undefined);
  });
});
