import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { readTestFile } from '../../../../src/core/brand-tests/test-file.ts';

const FILE = `# Ours.
voice:
  us:
    - We pour at four.
  not us:
    - text: Synergy unlocked!
      why: Nobody talks like this.
rules:
  - rule: terms/banned
    channel: mail
    marks:
      - text: Our chapels are open.
        words: chapels
    passes: [The Old Hall, 5]
`;

describe('a brand’s test file', () => {
  it('is read with the place of every passage', () => {
    const { tests, problems } = readTestFile(FILE);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      tests.map(({ id, expectation, text, rule, channel, words }) => [
        ...[id, expectation, text],
        ...[rule, channel, words].map((field) => field ?? ''),
      ]),
      [
        ['voice/us/0', 'us', 'We pour at four.', '', '', ''],
        ['voice/not us/0', 'not us', 'Synergy unlocked!', '', '', ''],
        ['rules/0/marks/0', 'marks', 'Our chapels are open.', 'terms/banned', 'mail', 'chapels'],
        ['rules/0/passes/0', 'passes', 'The Old Hall', 'terms/banned', 'mail', ''],
        ['rules/0/passes/1', 'passes', '5', 'terms/banned', 'mail', ''],
      ],
    );
    for (const { start, end, text } of tests) assert.ok(FILE.slice(start, end).includes(text));
  });

  for (const [fault, source] of [
    ['not YAML', 'voice: ['],
    ['not a mapping', '- We pour.'],
    ['an unknown key', 'voices:\n  us: [Tea]'],
    ['an unknown list', 'voice:\n  theirs: [Tea]'],
    ['a rule without its name', 'rules:\n  - marks: [Tea]'],
    ['a list that is none', 'voice:\n  us: Tea'],
    ['a passage without a text', 'voice:\n  us:\n    - words: Tea'],
    ['an empty passage', 'voice:\n  us:\n    - "  "'],
  ] as const)
    it(`says what is wrong: ${fault}`, () => {
      const { problems } = readTestFile(source);
      assert.equal(problems.length, 1);
      assert.ok((problems[0]?.end ?? 0) > (problems[0]?.start ?? 0));
    });

  const passage = fc.oneof(
    fc.constantFrom('We pour.', 'Tea: hot, and "cold".', '- a list', '5', 'yes', '# no comment'),
    fc.record({ text: fc.constantFrom('We pour.', 'null', '[x]'), words: fc.constantFrom('pour', 'x') }),
  );
  const file = fc.record(
    {
      voice: fc.record(
        { us: fc.array(passage, { maxLength: 3 }), 'not us': fc.array(passage, { maxLength: 3 }) },
        { requiredKeys: [] },
      ),
      rules: fc.array(
        fc.record(
          { rule: fc.constant('terms'), marks: fc.array(passage), passes: fc.array(passage) },
          { requiredKeys: ['rule'] },
        ),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  );

  it('holds what the schema says it holds', () => {
    const schema: unknown = JSON.parse(readFileSync('src/core/brand-tests/brand-tests.schema.json', 'utf8'));
    assert.ok(typeof schema === 'object' && schema !== null);
    const isValid = new Ajv({ strict: false }).compile(schema);
    fc.assert(
      fc.property(file, (value) => {
        const source = stringify(value);
        assert.ok(isValid(parse(source)));
        const { tests, problems } = readTestFile(source);
        assert.deepEqual(problems, []);
        const lists = [
          ...[value.voice?.us, value.voice?.['not us']],
          ...(value.rules ?? []).flatMap(({ marks, passes }) => [marks, passes]),
        ].flatMap((list) => list ?? []);
        assert.equal(tests.length, lists.length);
      }),
    );
  });
});
