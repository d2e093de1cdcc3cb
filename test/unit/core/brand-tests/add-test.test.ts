import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withTest, type NewTest } from '../../../../src/core/brand-tests/add-test.ts';
import { readTestFile } from '../../../../src/core/brand-tests/test-file.ts';
import { corpusOf, engineOn, learnedEngine, TODAY } from '../sample-brands.ts';

const FILE = `# Ours.
voice:
  us:
    - We pour at four. # since 2019
rules:
  - rule: terms/banned
    channel: mail
    marks: [Our chapels are open.]
`;

describe('a passage that is added to a test file', () => {
  it('is the last of its list, and everything else stays', () => {
    assert.equal(
      withTest(FILE, { expectation: 'us', text: 'The kettle is on.' }),
      FILE.replace('2019\n', '2019\n    - The kettle is on.\n'),
    );
  });

  it('begins a list, a rule and a file where there is none', () => {
    const added = ['', '# Ours.\n'].map((source) =>
      withTest(source, {
        expectation: 'passes',
        rule: 'terms/banned',
        text: 'The hall: open.',
        why: 'A colon',
      }),
    );
    assert.equal(
      added[0],
      'rules:\n  - rule: terms/banned\n    passes:\n      - text: "The hall: open."\n        why: A colon\n',
    );
    assert.match(added[1] ?? '', /^# Ours\.\n+rules:\n/);
  });

  it('of a rule is no part of the entry for one channel', () => {
    const source = withTest(FILE, { expectation: 'marks', rule: 'terms/banned', text: 'Chapel' }) ?? '';
    assert.deepEqual(
      readTestFile(source).tests.map(({ text, channel }) => [text, channel ?? '']),
      [
        ['We pour at four.', ''],
        ['Our chapels are open.', 'mail'],
        ['Chapel', ''],
      ],
    );
  });

  it('is not put into a file that cannot be read', () => {
    for (const source of ['voice: [', '- one\n', 'voice: tea\n', 'voice:\n  us: tea\n'])
      assert.equal(withTest(source, { expectation: 'us', text: 'Tea' }), undefined, source);
  });

  it('is read again as it was written, after any others', () => {
    const text = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .map((written) => written.trim())
      .filter((written) => written !== '' && !/[\p{Cc}\p{Zl}\p{Zp}\ufeff]/u.test(written));
    const test: fc.Arbitrary<NewTest> = fc.oneof(
      fc.record({ expectation: fc.constantFrom('us' as const, 'not us' as const), text }),
      fc.record({
        expectation: fc.constantFrom('marks' as const, 'passes' as const),
        rule: fc.constantFrom('terms/banned', 'style'),
        text,
      }),
    );
    fc.assert(
      fc.property(fc.array(test, { maxLength: 6 }), (tests) => {
        const source = tests.reduce((file, added) => withTest(file, added) ?? 'broken: [', '');
        const { tests: read, problems } = readTestFile(source);
        assert.deepEqual(problems, []);
        const plain = (list: readonly NewTest[]): string[] =>
          list.map(({ expectation, rule, text: said }) => `${expectation} ${rule ?? ''} ${said}`).sort();
        assert.deepEqual(plain(read), plain(tests));
      }),
    );
  });
});

describe('a first test file', () => {
  it('has sentences of the posts, and every test in it passes', async () => {
    const brand = 'harrow-and-pine';
    const engine = await learnedEngine(TODAY, brand);
    const source = (await engine.tests.firstFile({ brand })) ?? '';
    const { ran, problems } = await engine.tests.run({ brand, source });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      ran.flatMap(({ passed, message }) => (passed ? [] : [message])),
      [],
    );
    const own = ran.filter(({ test }) => test.expectation === 'us').map(({ test }) => test.text);
    assert.equal(own.length, 4);
    const posts = corpusOf(brand).map(({ bytes }) => new TextDecoder().decode(bytes).replace(/[*_]/g, ''));
    for (const text of own)
      assert.ok(
        posts.some((post) => post.includes(text)),
        text,
      );
    for (const expectation of ['not us', 'marks', 'passes'])
      assert.ok(
        ran.some(({ test }) => test.expectation === expectation),
        expectation,
      );
  });

  it('is none of a brand without posts that may be quoted', async () => {
    const engine = engineOn('2026-09-20');
    await engine.brands.refresh({ brand: 'none' });
    assert.equal(await engine.tests.firstFile({ brand: 'none' }), undefined);
  });

  it('shows the rules that mark a passage, each once', async () => {
    const brand = 'harrow-and-pine';
    const engine = await learnedEngine(TODAY, brand);
    const marking = engine.tests.marking({ brand, text: 'We leverage leather, and leverage thread.' });
    assert.deepEqual(
      marking.filter(({ rule }) => rule.startsWith('terms')).map(({ text }) => text),
      ['leverage'],
    );
    const rules = engine.tests.rules({ brand }).map(({ rule }) => rule);
    assert.ok(marking.every(({ rule }) => rules.includes(rule)));
  });
});
