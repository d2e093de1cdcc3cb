import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSentences } from '../../../../src/core/text/index.ts';

const sentences = (text: string): string[] =>
  readSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('are the same in a paragraph of any length', () => {
    const paragraph =
      'We pour. Do you drink, e.g. tea? “Good!” Then sit… no, stand (yes.) at 3.5 past. Mr. Pot waits. ';
    const once = sentences(paragraph);
    assert.deepEqual(sentences(paragraph.repeat(200)), Array.from({ length: 200 }, () => once).flat());
    assert.equal(sentences('we pour and nobody minds '.repeat(1000)).length, 1);
  });

  it('end at full stops, question marks and exclamation marks', () => {
    assert.deepEqual(sentences('We pour. Do you drink? Good! Then sit.'), [
      'We pour.',
      'Do you drink?',
      'Good!',
      'Then sit.',
    ]);
  });

  it('include the closing quotation mark', () => {
    assert.deepEqual(sentences('“We pour.” She sat down.'), ['“We pour.”', 'She sat down.']);
  });

  it('go on after a title, an initial or a saint', () => {
    for (const text of [
      'Ask Dr. Okafor first.',
      'J. B. Priestley drank here.',
      'It is by St. Anne’s church.',
    ])
      assert.deepEqual(sentences(text), [text]);
  });

  it('go on after an abbreviation before a small letter or a digit', () => {
    for (const text of [
      'We shut at 5 p.m. on Fridays.',
      'Bring cups, pots, etc. to the bench.',
      'See No. 14 and Fig. 3 of the list.',
      'It opens on Sept. 3 this year.',
    ])
      assert.deepEqual(sentences(text), [text]);
  });

  it('end after an abbreviation before a capital', () => {
    assert.deepEqual(sentences('We shut at 5 p.m. We open at nine.'), [
      'We shut at 5 p.m.',
      'We open at nine.',
    ]);
  });

  it('end after the answer “No.”', () => {
    assert.deepEqual(sentences('Does it leak? No. It pours.'), ['Does it leak?', 'No.', 'It pours.']);
  });

  it('end before a small letter, for brands that write everything small', () => {
    assert.deepEqual(sentences('we pour tea. you drink it. that is all.'), [
      'we pour tea.',
      'you drink it.',
      'that is all.',
    ]);
  });

  it('do not end inside numbers, versions and web names', () => {
    const text = 'It costs 3.50 on kettle.example since version 2.1 came out.';
    assert.deepEqual(sentences(text), [text]);
  });

  it('end at Japanese and Arabic marks', () => {
    assert.deepEqual(sentences('お茶です。どうぞ。'), ['お茶です。', 'どうぞ。']);
    assert.deepEqual(sentences('هل تشرب؟ نعم.'), ['هل تشرب؟', 'نعم.']);
  });

  it('are none in an empty or blank text', () => {
    assert.deepEqual(sentences(''), []);
    assert.deepEqual(sentences(' \u00a0 '), []);
  });

  it('cover every visible character of any text exactly once, in order and trimmed', () => {
    const scrap = fc.constantFrom(
      'We pour.',
      'Dr. ',
      'No. ',
      'e.g. ',
      'yes. no',
      '” ',
      '😀',
      ' ',
      '1.5',
      '…',
      '?!',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(scrap, fc.string({ unit: 'grapheme' })), { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of readSentences(text)) {
          assert.equal(text.slice(last, start).trim(), '');
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          assert.ok(end > start);
          last = end;
        }
        assert.equal(text.slice(last).trim(), '');
      }),
      { numRuns: 500 },
    );
  });

  it('are the same in a long line as in short ones, in linear memory and time', () => {
    const scraps = [
      'We pour.',
      'Dr. Hale sits',
      'At 4 p.m. we close!',
      '12. 34. 56',
      '« Oui. »',
      'so they said… and left.',
    ];
    const text = Array.from({ length: 4000 }, (_, at) => `${scraps[(at * 7) % scraps.length]} ${at}.`).join(
      ' Then ',
    );
    const before = process.memoryUsage().rss;
    const found = sentences(text);
    assert.ok(process.memoryUsage().rss - before < 100e6);
    const [first = ''] = sentences(text.slice(0, 3000));
    assert.equal(found[0], first);
    assert.equal(found.join(' ').replace(/\s+/g, ' '), text);
    assert.deepEqual(sentences('a'.repeat(20_000)), ['a'.repeat(20_000)]);
    assert.deepEqual(sentences('?! '.repeat(20_000)).join(' ').length, 3 * 20_000 - 1);
  });
});
