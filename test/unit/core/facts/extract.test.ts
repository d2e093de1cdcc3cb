import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contradicts, factsIn, isSameFact, type Fact } from '../../../../src/core/facts/index.ts';

const read = (text: string): string[] => factsIn(text).map(({ kind, value }) => `${kind} ${value}`);
const only = (text: string): Fact => {
  const [fact, ...more] = factsIn(text);
  assert.ok(fact && more.length === 0, `${text}: ${read(text).join(', ')}`);
  return fact;
};

describe('facts of a text', () => {
  const CASES: readonly (readonly [text: string, facts: readonly string[]])[] = [
    ['The ferry holds forty guests.', ['number 40']],
    ['It took two hundred and fifty bricks.', ['number 250']],
    ['Three thousand and twelve people came, or 3,012.', ['number 3012', 'number 3012']],
    ['About 3 million letters', ['number about 3000000']],
    ['a twenty five litre drum', ['quantity 25 l']],
    ['It costs £12.50, not twelve pounds.', ['money £12.50', 'money £12']],
    ['forty per cent, 40% and 40 percent', ['percentage 40%', 'percentage 40%', 'percentage 40%']],
    ['open 9am to 17:30', ['time 9 am', 'time 17:30']],
    ['at least 12 days, a 12-day wait', ['duration least 12 days', 'duration 12 days']],
    ['one day or 1 day', ['duration 1 day', 'duration 1 day']],
    ['on 5 May and May 5th', ['date 5 may', 'date 5 may']],
    ['the 3rd of June', ['date 3 june']],
    ['closed on Mondays, open Tues', ['weekday monday', 'weekday tuesday']],
    ['by noon tomorrow', ['date noon', 'date tomorrow']],
    ['It may rain in the sun; they march on.', []],
    ['We open in May.', ['date may']],
    ['3 kg or three kilos', ['quantity 3 kg', 'quantity 3 kg']],
    ['first, second and 3rd', ['number 1.', 'number 2.', 'number 3.']],
    ['dozens of half pots', ['number dozen', 'number half']],
  ];
  for (const [text, facts] of CASES)
    it(`of “${text}” are ${facts.join(', ') || 'none'}`, () => {
      assert.deepEqual(read(text), facts);
    });

  it('have names when it is known which words are none', () => {
    const small = new Set(['we', 'met', 'by', 'the', 'kiln']);
    const names = factsIn('We met Marlow by the Kiln.', (norm) => small.has(norm));
    assert.deepEqual(
      names.map(({ kind, value }) => `${kind} ${value}`),
      ['name Marlow', 'name Kiln'],
    );
  });

  const UNITS =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
      ' ',
    );
  UNITS.push('sixteen', 'seventeen', 'eighteen', 'nineteen');
  const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
  const inWords = (n: number): string => {
    if (n < 20) return UNITS[n] ?? '';
    if (n < 100) return (TENS[Math.trunc(n / 10)] ?? '') + (n % 10 ? `-${UNITS[n % 10] ?? ''}` : '');
    const [step, name] = n < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
    const rest = n % step;
    return `${inWords(Math.trunc(n / step))} ${name}${rest ? `${rest < 100 ? ' and' : ''} ${inWords(rest)}` : ''}`;
  };

  it('are the same in digits and in words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.constantFrom('', ' days', ' euros', ' kg'),
        (n, unit) => {
          const [digits, words] = [only(`${String(n)}${unit}`), only(`${inWords(n)}${unit}`)];
          assert.ok(isSameFact(digits, words), `${digits.value}, ${words.value}`);
          assert.equal(words.amount, n);
        },
      ),
    );
  });

  it('have their spans in the text, in its order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('£12', '3 kg', '5 May', ' ', 'forty', 'Monday', '%'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, text: written } of factsIn(text, () => false)) {
          assert.ok(last <= start && start < end && end <= text.length);
          assert.equal(text.slice(start, end), written);
          last = start;
        }
      }),
    );
  });

  it('contradict each other where they count the same thing otherwise', () => {
    assert.ok(contradicts(only('£12'), only('twenty pounds')));
    assert.ok(contradicts(only('on Monday'), only('on Friday')));
    assert.ok(contradicts(only('12 days'), only('14 days')));
    assert.ok(!contradicts(only('£12'), only('€14')));
    assert.ok(!contradicts(only('£12'), only('twelve pounds')));
    assert.ok(!contradicts(only('12 days'), only('14 kg')));
  });

  it('end before the full stop of their sentence', () => {
    const texts = (text: string): string[] => factsIn(text).map((fact) => fact.text);
    assert.deepEqual(texts('It lasts 9 years.'), ['9 years']);
    assert.deepEqual(texts('It opens at 9 a.m. on weekdays.').slice(0, 1), ['9 a.m.']);
  });
});
