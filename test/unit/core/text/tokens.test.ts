import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normalize, OBJECT, tokenize, type TokenKind } from '../../../../src/core/text/index.ts';

const read = (text: string): string[] => tokenize(text).map((token) => `${token.kind}:${token.text}`);
const kindOf = (written: string): TokenKind | undefined => tokenize(`we saw ${written}`).at(2)?.kind;

describe('tokens', () => {
  it('are words, marks and numbers', () => {
    assert.deepEqual(read('We pour 30 cups, slowly.'), [
      'word:We',
      'word:pour',
      'number:30',
      'word:cups',
      'mark:,',
      'word:slowly',
      'mark:.',
    ]);
  });

  it('keep contractions, possessives and hyphened words whole', () => {
    assert.deepEqual(read("don't can’t well-made Davy's"), [
      "word:don't",
      'word:can’t',
      'word:well-made',
      "name:Davy's",
    ]);
  });

  it('keep separators and the per cent sign in a number', () => {
    assert.deepEqual(read('1,250.50 and 40% at 9:30'), [
      'number:1,250.50',
      'word:and',
      'number:40%',
      'word:at',
      'number:9:30',
    ]);
  });

  it('take a capital inside a sentence for a name, at its beginning for its place', () => {
    assert.deepEqual(read('Kettles come to Leiden'), ['word:Kettles', 'word:come', 'word:to', 'name:Leiden']);
  });

  it('begin afresh after a colon and an opening quotation mark', () => {
    assert.deepEqual(read('note: We said “Pour it”'), [
      'word:note',
      'mark::',
      'word:We',
      'word:said',
      'mark:“',
      'word:Pour',
      'word:it',
      'mark:”',
    ]);
  });

  it('take inner capitals, digits, hashtags and handles for names anywhere', () => {
    for (const name of ['iPhone', 'S4', 'mp3', '#teatime', '@kettles', 'snake_case'])
      assert.equal(tokenize(name)[0]?.kind, 'name', name);
  });

  it('do not take the first person for a name', () => {
    for (const word of ['I', "I'm", 'I’ve', "I'd"]) assert.equal(kindOf(word), 'word', word);
  });

  it('keep emoji sequences whole', () => {
    for (const emoji of ['🫧', '❤️', '👍🏽', '👨‍👩‍👧', '🇳🇱', '👩🏽‍🚀']) {
      assert.equal(kindOf(emoji), 'emoji', emoji);
      assert.equal(tokenize(emoji).length, 1, emoji);
    }
  });

  it('keep runs of marks together and others apart', () => {
    assert.deepEqual(read('wait... what?! (no--yes)'), [
      'word:wait',
      'mark:...',
      'word:what',
      'mark:?!',
      'mark:(',
      'word:no',
      'mark:--',
      'word:yes',
      'mark:)',
    ]);
  });

  it('read scripts without spaces sign by sign, and letters of any alphabet as words', () => {
    assert.deepEqual(read('お茶'), ['word:お', 'word:茶']);
    assert.deepEqual(read('שלום мир naïve'), ['word:שלום', 'word:мир', 'word:naïve']);
  });

  it('recognise an object', () => {
    assert.equal(kindOf(OBJECT), 'object');
  });

  it('are counted in lower case with straight apostrophes', () => {
    assert.equal(tokenize('DON’T')[0]?.norm, "don't");
    assert.equal(normalize('Davy’s'), "davy's");
  });

  it('cover the text except white space, with exact offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          assert.match(text.slice(last, token.start), /^\s*$/);
          assert.equal(text.slice(token.start, token.end), token.text);
          assert.equal(token.norm, normalize(token.text));
          last = token.end;
        }
        assert.match(text.slice(last), /^\s*$/);
      }),
      { numRuns: 500 },
    );
  });
});
