import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexPatterns, matchesIn } from '../../../../src/core/checks/patterns/pattern-index.ts';
import { patternWords } from '../../../../src/core/checks/patterns/words.ts';

const LISTS = new Map([['drink', new Set(['tea', 'green tea'])]]);
const matched = (pattern: string, text: string): string | undefined => {
  const words = patternWords(text, { start: 0, end: text.length });
  const match = matchesIn(indexPatterns([['it', pattern]], LISTS), words)[0];
  return match && text.slice(words[match.from]?.start, words[match.to - 1]?.end);
};

describe('patterns of words', () => {
  const cases: [pattern: string, text: string, match: string | undefined][] = [
    ['cold|hot tea', 'We sell hot tea.', 'hot tea'],
    ['cut+ ~2 by', 'It cuts our waste by half.', 'cuts our waste by'],
    ['cut+ ~1 by', 'It cuts our old waste by half.', undefined],
    ['cut+ ~4 by', 'It cuts. We stand by.', undefined],
    ['@drink daily', 'Drink green tea daily.', 'green tea daily'],
    ['#% off', 'Now 20% off.', '20% off'],
    ['#% off', 'Now twenty per cent off.', 'twenty per cent off'],
    ['£ off', 'It is £5 off.', '£5 off'],
    ['£0 today', 'Pay £0 today, £9 later.', '£0 today'],
    ['the /est kettle', 'the most reliable kettle', 'the most reliable kettle'],
    ['/est kettle', 'Most kettles whistle.', undefined],
    ['/er than', 'It is lighter than that.', 'lighter than'],
    ['in Name', 'Made in Norway.', 'in Norway'],
    ['< ends', 'Ends tonight.', 'Ends'],
    ['< ends', 'It ends tonight.', undefined],
    ['free >', 'The first one is free.', 'free'],
    ['risk free', 'A risk-free trial.', 'risk-free'],
    ['the? best', 'It is best.', 'best'],
    ['\\# ad', 'Soup #ad', '#ad'],
    ['*ologists agree', 'Cardiologists agree.', 'Cardiologists agree'],
  ];
  for (const [pattern, text, match] of cases)
    it(`${pattern} ${match === undefined ? 'is not' : 'is'} in: ${text}`, () => {
      assert.equal(matched(pattern, text), match);
    });

  it('refuse an unknown list', () => {
    assert.throws(() => matched('@food', 'Bread.'), /no list of words called food/);
  });

  it('match within the text that they are given, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const words = patternWords(text, { start: 0, end: text.length });
        const index = indexPatterns([['it', '~4 @drink|#|/est ~9 >']], LISTS);
        for (const { from, to } of matchesIn(index, words))
          assert.ok(0 <= from && from < to && to <= words.length);
      }),
    );
  });
});
