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

  it('is read line by line when its YAML is broken, and still is not prose', () => {
    const broken: [string, Record<string, string>][] = [
      [
        'title: Kettles: a love story\ndate: 2025-03-04',
        { title: 'Kettles: a love story', date: '2025-03-04' },
      ],
      ['title: a\ntags: b\ntags: c', { title: 'a', tags: 'b' }],
      ['title: "The "new" lid"', { title: 'The "new" lid' }],
      ['title: *New* kettles', { title: '*New* kettles' }],
      ['\tchannel: letter', { channel: 'letter' }],
      ['- a\n- b', {}],
      ['just words', {}],
    ];
    for (const [yaml, fields] of broken) {
      const file = `---\n${yaml}\n---\nWe pour.`;
      const head = readFrontMatter(file);
      assert.deepEqual([head?.fields, head?.state], [fields, 'broken'], yaml);
      assert.equal(rest(file), 'We pour.');
    }
  });

  it('is broken where aliases multiply', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b]', 'd: [*c,*c,*c]'];
    assert.equal(readFrontMatter(`---\n${bomb.join('\n')}\n---\n`)?.state, 'broken');
  });

  it('is read in each dialect', () => {
    const heads: [file: string, dialect: string][] = [
      ['+++\ntitle = "Tea"\ndate = 2025-03-04\n+++\nWe pour.', 'toml'],
      ['{\n  "title": "Tea",\n  "date": "2025-03-04"\n}\nWe pour.', 'json'],
      [';;;\n"title": "Tea",\n"date": "2025-03-04"\n;;;\nWe pour.', 'json'],
      ['---json\n{ "title": "Tea", "date": "2025-03-04" }\n---\nWe pour.', 'json'],
      ['---toml\ntitle = "Tea"\ndate = 2025-03-04\n---\nWe pour.', 'toml'],
      ['---\ntitle: Tea\ndate: 2025-03-04\n...\nWe pour.', 'yaml'],
      ['\n\n---\ntitle: Tea\ndate: 2025-03-04\n---\nWe pour.', 'yaml'],
      [' ---\ntitle: Tea\ndate: 2025-03-04\n ---\nWe pour.', 'yaml'],
      ['<!--\ntitle: Tea\ndate: 2025-03-04\n-->We pour.', 'comment'],
      ['<!-- ---\ntitle: Tea\ndate: 2025-03-04\n--- -->We pour.', 'comment'],
      ['Title: Tea\nDate: 2025-03-04\n\nWe pour.', 'lines'],
      ['#+TITLE: Tea\n#+DATE: 2025-03-04\n\nWe pour.', 'lines'],
      [':title: Tea\n:date: 2025-03-04\n\nWe pour.', 'lines'],
      [':PROPERTIES:\n:TITLE: Tea\n:DATE: 2025-03-04\n:END:\nWe pour.', 'lines'],
    ];
    for (const [file, dialect] of heads) {
      const head = readFrontMatter(file);
      assert.equal(head?.dialect, dialect, file);
      assert.deepEqual(
        [textField(head.fields, 'title'), textField(head.fields, 'date'), rest(file).trim()],
        ['Tea', '2025-03-04', 'We pour.'],
        file,
      );
    }
  });

  it('is lines of properties below a title, which stays', () => {
    const file = '# Tea\n\nCreated: March 4, 2025\nStatus: Published\n\nWe pour.';
    assert.equal(readFrontMatter(file)?.fields['status'], 'Published');
    assert.deepEqual(
      readProse(file).blocks.map(({ text, start }) => [text, start]),
      [
        ['Tea', file.indexOf('Tea')],
        ['We pour.', file.indexOf('We pour.')],
      ],
    );
  });

  it('is no paragraph that has a colon in its lines', () => {
    for (const file of [
      'Serves: four\nTime: an hour\n\nBoil.',
      'Note: we pour.',
      '{x} is a brace',
      '{ tea }\n',
    ])
      assert.equal(readFrontMatter(file), undefined, file);
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
