import assert from 'node:assert/strict';
import { found, foundBy, style } from './found.ts';

describe('rules of Vale styles', () => {
  it('existence: tokens are words; ignorecase, nonword, raw, append and exceptions', () => {
    const rule = (more: string): string => `extends: existence\nmessage: "No '%s'."\n${more}`;
    assert.deepEqual(foundBy(rule('tokens:\n  - brew\n  - pot s'), 'We brew; a brewer has a pot so.'), [
      ['brew', "No 'brew'."],
    ]);
    assert.deepEqual(foundBy(rule('ignorecase: true\ntokens: [brew]'), 'Brew.'), [['Brew', "No 'Brew'."]]);
    assert.deepEqual(foundBy(rule('nonword: true\ntokens: ["!!"]'), 'Hot!!'), [['!!', "No '!!'."]]);
    assert.deepEqual(foundBy(rule('raw: ["\\\\bso "]\ntokens: [hot, cold]'), 'It is so cold, cold.'), [
      ['so cold', "No 'so cold'."],
    ]);
    assert.deepEqual(
      foundBy(rule('append: true\nraw: [" tea"]\ntokens: [hot, cold]'), 'A hot tea, a hot pot.'),
      [['hot tea', "No 'hot tea'."]],
    );
    assert.deepEqual(foundBy(rule('exceptions: [Ice]\ntokens: ["[A-Z]\\\\w+"]'), 'So Ice.'), [
      ['So', "No 'So'."],
    ]);
  });

  it('existence: a token that cannot be used is left out, the others hold', () => {
    assert.deepEqual(foundBy('extends: existence\nmessage: m\ntokens: ["(brew", pot]', 'A pot to brew.'), [
      ['pot', 'm'],
    ]);
  });

  it('substitution: what is to be written instead, with groups, capitals and alternatives', () => {
    const rule = `extends: substitution
message: "Use '%s' instead of '%s'."
ignorecase: true
capitalize: true
action: { name: replace }
swap:
  use up: drink|finish
  '(\\w+) the lid': take off $1
  teapot: tea pot`;
    assert.deepEqual(foundBy(rule, 'Use up the tea. A teapot. A tea pot.'), [
      ['Use up', "Use 'Drink' or 'Finish' instead of 'Use up'."],
      ['teapot', "Use 'tea pot' instead of 'teapot'."],
    ]);
  });

  it('occurrence: too many in a sentence, too few in a paragraph', () => {
    const most = 'extends: occurrence\nmessage: "%s commas"\nscope: sentence\nmax: 1\ntoken: ","';
    assert.deepEqual(foundBy(most, 'Tea, milk, sugar. Tea, milk.'), [[', milk,', '2 commas']]);
    const least = 'extends: occurrence\nmessage: few\nscope: paragraph\nmin: 2\ntoken: "\\\\w+"';
    assert.deepEqual(foundBy(least, '# Tea\n\nTea.\n\nTea pot.'), [['Tea', 'few']]);
  });

  it('repetition: the same word twice, not across lines', () => {
    const rule = 'extends: repetition\nmessage: "%s twice"\nalpha: true\ntokens: ["[^\\\\s]+"]';
    assert.deepEqual(foundBy(rule, 'The the the pot is is hot, 1 1 time. So\nso.'), [
      ['the the', 'the twice'],
      ['is is', 'is twice'],
    ]);
  });

  it('consistency: from the second way of writing on', () => {
    const rule =
      'extends: consistency\nmessage: "%s is not the only way"\nignorecase: true\neither:\n  colour: color';
    assert.deepEqual(foundBy(rule, 'Colour.\n\nMore colour.\n\nColor.'), [
      ['Color', 'Color is not the only way'],
    ]);
    assert.deepEqual(foundBy(rule, 'Colour. Colour.'), []);
  });

  it('conditional: an abbreviation needs its long form before it', () => {
    const rule = `extends: conditional
message: "%s?"
first: '\\b([A-Z]{3,5})\\b'
second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'
exceptions: [NASA]`;
    assert.deepEqual(foundBy(rule, 'The Tea Growers Union (TGU).\n\nTGU and NASA and RSP.'), [
      ['RSP', 'RSP?'],
    ]);
  });

  it('capitalization: sentences, titles, lower, upper and expressions, in headings', () => {
    const rule = (match: string, more = ''): string =>
      `extends: capitalization\nmessage: "%s: %s"\nscope: heading\nmatch: ${match}\n${more}`;
    assert.deepEqual(
      foundBy(rule('$sentence', 'exceptions: [Darjeeling]'), '# A pot of Darjeeling\n\n## Two Hot Pots'),
      [['Two Hot Pots', 'Two Hot Pots: Two hot pots']],
    );
    assert.deepEqual(foundBy(rule('$title'), '# A Pot of Tea\n\n## A pot of tea'), [
      ['A pot of tea', 'A pot of tea: A Pot of Tea'],
    ]);
    assert.deepEqual(foundBy(rule('$lower'), '# tea\n\n# Tea'), [['Tea', 'Tea: tea']]);
    assert.deepEqual(foundBy(rule('$upper'), '# TEA\n\n# Tea'), [['Tea', 'Tea: TEA']]);
    assert.deepEqual(foundBy(rule("'^[A-Z].*\\?$'"), '# Tea?\n\n# Tea'), [['Tea', 'Tea: ^[A-Z].*\\?$']]);
  });

  it('metric and readability: of the whole draft', () => {
    const words =
      'extends: metric\nmessage: "%s words"\nformula: words + heading.h2 * 100\ncondition: "> 103"';
    assert.deepEqual(foundBy(words, 'One two three four.\n\n## Five'), [
      ['One two three four.', '104.00 words'],
    ]);
    assert.deepEqual(foundBy(words, 'One two three.\n\n## Five'), []);
    const grade = 'extends: readability\nmessage: "%s"\nmetrics: [Flesch-Kincaid]\ngrade: 8';
    assert.deepEqual(foundBy(grade, 'The pot is hot. We sip tea.'), []);
    assert.equal(
      foundBy(
        grade,
        'Notwithstanding considerable organisational complications, administrators reconsidered participation.',
      ).length,
      1,
    );
  });

  it('sequence: words in a row with others between', () => {
    const rule =
      'extends: sequence\nmessage: "%s … %s"\ntokens:\n  - pattern: not\n  - pattern: only\n    skip: 2';
    assert.deepEqual(foundBy(rule, 'It is not hot but only warm. Not only.'), [
      ['not hot but only', 'not … hot'],
    ]);
  });

  it('scopes: headings by level, lists, quotations, tables, raw text; and what they are not', () => {
    const draft = '# Tea\n\nTea.\n\n## Tea\n\n- Tea\n\n> Tea\n\n| Tea |\n|---|\n| Tea |\n\n`Tea`\n';
    const offsets = (scope: string): number =>
      foundBy(`extends: existence\nmessage: m\nscope: ${scope}\ntokens: [Tea]`, draft).length;
    const counts = [
      'text',
      'heading',
      'heading.h2',
      'list',
      'blockquote',
      'table',
      'table.header',
      'paragraph',
      'sentence',
      'raw',
      '"~heading"',
      '"heading & ~heading.h1"',
    ];
    assert.deepEqual(
      counts.map((scope) => [scope, offsets(scope)]),
      [
        ['text', 7],
        ['heading', 2],
        ['heading.h2', 1],
        ['list', 1],
        ['blockquote', 1],
        ['table', 2],
        ['table.header', 1],
        ['paragraph', 1],
        ['sentence', 1],
        ['raw', 8],
        ['"~heading"', 5],
        ['"heading & ~heading.h1"', 1],
      ],
    );
  });

  it('limit, comments that turn rules off, and inline code', () => {
    const rule = 'extends: existence\nmessage: m\nlimit: 2\ntokens: [tea]';
    assert.equal(foundBy(rule, 'tea tea tea').length, 2);
    const house = style('House/Tea.yml', 'extends: existence\nmessage: m\ntokens: [tea, pot]');
    const draft = `tea \`tea\`

<!-- vale House.Tea = NO -->

tea

<!-- vale House.Tea = YES -->

pot

<!-- vale off -->

pot
`;
    assert.deepEqual(
      found([house], draft).map(([, marked]) => marked),
      ['tea', 'pot'],
    );
  });

  it('a rule that takes too long says so at the passage', () => {
    const rule = 'extends: existence\nmessage: m\nnonword: true\ntokens: ["(a+)+!"]';
    assert.deepEqual(foundBy(rule, `${'a'.repeat(3000)}.`), [['a', 'House.Rule took too long']]);
  });
});
