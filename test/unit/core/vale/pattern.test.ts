import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PatternError } from '../../../../src/core/vale/regex/node.ts';
import { parsePattern } from '../../../../src/core/vale/regex/parse.ts';
import { compilePattern, TooManySteps } from '../../../../src/core/vale/regex/pattern.ts';
import { riskOf } from '../../../../src/core/vale/regex/risk.ts';
import { matchInSteps } from '../../../../src/core/vale/regex/steps.ts';

const matches = (source: string, text: string): string[] =>
  compilePattern(source)
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe('expressions of Vale rules', () => {
  const cases: readonly (readonly [source: string, text: string, found: readonly string[]])[] = [
    ['(?i)kettle', 'Kettle KETTLE kettles', ['Kettle', 'KETTLE', 'kettle']],
    ['tea (?i)POT', 'tea pot, Tea pot', ['tea pot']],
    ['(?i:tea) pot', 'TEA pot, TEA POT', ['TEA pot']],
    ['(?i)(?-i)Tea', 'Tea tea', ['Tea']],
    ['\\Atea', 'tea tea', ['tea']],
    ['tea\\z', 'tea tea', ['tea']],
    ['tea\\Z', 'tea\n', ['tea']],
    ['^tea$', 'pot\ntea\npot', []],
    ['(?m)^tea$', 'pot\ntea\npot', ['tea']],
    ['pot.tea', 'pot\ntea', []],
    ['(?s)pot.tea', 'pot\ntea', ['pot\ntea']],
    ['(?P<pot>t\\w+) and \\k<pot>', 'tea and tea', ['tea and tea']],
    ['\\bcafé\\b', 'café, cafés', ['café']],
    ['\\bth[ée]\\b', 'thé chaud, theé', ['thé']],
    ['[[:upper:]]{2,}', 'an NGO', ['NGO']],
    ['[\\W]', 'é-é', ['-']],
    ['\\p{Lu}\\p{Ll}+', 'Ärger über Öl', ['Ärger', 'Öl']],
    ['(?<!green )tea(?! pot)', 'green tea, tea pot, black tea', ['tea']],
    ['(?>te|tea)m', 'team', []],
    ['\\Q1+1\\E', 'is 1+1 two', ['1+1']],
    ['\\x41\\x{42}', 'AB', ['AB']],
    ['a{2}', 'aaa', ['aa']],
    ['a+?b', 'aaab', ['aaab']],
    ['(?#a note)tea', 'tea', ['tea']],
  ];
  for (const [source, text, found] of cases)
    it(`${source} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(matches(source, text), found);
    });

  it('that cannot be used are refused with a reason', () => {
    for (const source of ['(tea', 'tea)', '*', '[z-a]', '(?x)tea', '\\p{Tea}', 'a{2000}', '\\y'])
      assert.throws(() => compilePattern(source), PatternError, source);
  });

  it('never run for long: what may take exponential or high polynomial time is counted and given up', () => {
    const endless: readonly (readonly [string, string])[] = [
      ['(a+)+$', `${'a'.repeat(4000)}b`],
      ['(a|a)*b', 'a'.repeat(4000)],
      ['(?:ab?|a)*c', 'a'.repeat(4000)],
      ['(?:a+b?a)*c', 'a'.repeat(4000)],
      ['(?:(?:a|b) )+(?:(?:a|b) ?)+c', 'a '.repeat(2000)],
      ['(\\w+\\s?)*!', 'so on and '.repeat(400)],
      ['\\w*\\w*\\w*\\w*!', 'a'.repeat(4000)],
      ['(.*),(.*),(.*)!', ','.repeat(4000)],
    ];
    for (const [source, text] of endless) assert.throws(() => matches(source, text), TooManySteps, source);
  });

  it('with one way to go are matched by the engine itself', () => {
    for (const source of [
      '\\bvery\\b',
      '[A-Z]{2,5}',
      '\\w+ed\\b',
      '(?:foo|bar) baz',
      '\\s{2,}[a-z]+',
      '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)',
    ])
      assert.deepEqual(
        { ...riskOf(parsePattern(source).node), source },
        { isUnbounded: false, degree: riskOf(parsePattern(source).node).degree, source },
      );
    assert.equal(riskOf(parsePattern('\\w+ \\w+').node).degree, 1);
    assert.equal(riskOf(parsePattern('.*a.*').node).degree, 2);
  });

  it('that are taken for fast are fast, whatever they nest', () => {
    const { source } = fc.letrec<{ source: string }>((tie) => ({
      source: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom('a', 'b', '[ab]', 'a ', '\\w', '.', ' '),
        fc.tuple(tie('source'), tie('source')).map(([one, other]) => one + other),
        fc.tuple(tie('source'), tie('source')).map(([one, other]) => `(?:${one}|${other})`),
        fc
          .tuple(tie('source'), fc.constantFrom('*', '+', '?', '{1,3}', '*?'))
          .map(([one, count]) => `(?:${one})${count}`),
      ),
    }));
    const text = fc.constantFrom('a'.repeat(40), 'ab'.repeat(20), 'a '.repeat(20), 'aab '.repeat(10));
    fc.assert(
      fc.property(source, text, (pattern, read) => {
        const { node } = parsePattern(`${pattern}!`);
        const { isUnbounded, degree } = riskOf(node);
        if (isUnbounded || degree > 3) return;
        // Twice as many ways at each character would be far more.
        matchInSteps(node, read, 400 * pattern.length * read.length ** (degree + 1));
      }),
      { numRuns: 2000 },
    );
  });

  it('match the same whether counted or not', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      '.',
      '[ab]',
      '[^a]',
      '\\w',
      '\\b',
      '\\s',
      '(?:ab|a)',
      '(a|b)',
      '(?=a)',
      '(?<!b)',
    );
    const piece = fc
      .tuple(atom, fc.constantFrom('', '', '*', '+', '?', '{1,2}', '+?'))
      .map(([one, count]) => (/^\\b|^\(\?[=<]/.test(one) ? one : one + count));
    const source = fc
      .array(fc.array(piece, { maxLength: 4 }), { minLength: 1, maxLength: 3 })
      .map((options) => options.map((pieces) => pieces.join('')).join('|'));
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', '\n', 'é', '-'), { maxLength: 12 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(source, text, (pattern, read) => {
        const counted = matchInSteps(parsePattern(pattern).node, read, 1_000_000);
        const native = Array.from(
          read.matchAll(
            new RegExp(
              pattern
                .replaceAll('.', '[^\\n]')
                .replaceAll('\\w', '[\\wé]')
                .replaceAll('\\b', '(?:(?<=[\\wé])(?![\\wé])|(?<![\\wé])(?=[\\wé]))'),
              'gu',
            ),
          ),
          ({ 0: whole, index }) => ({ start: index, end: index + whole.length }),
        );
        assert.deepEqual(
          counted.map(({ start, end }) => ({ start, end })),
          native,
        );
        assert.deepEqual(
          compilePattern(pattern)
            .find(read)
            .map(({ start, end }) => ({ start, end })),
          native,
        );
      }),
      { numRuns: 1500 },
    );
  });
});
