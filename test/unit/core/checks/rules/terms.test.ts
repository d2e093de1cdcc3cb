import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchCase, termPattern } from '../../../../../src/core/checks/index.ts';
import { findingsOf, fixed, spansOf } from '../draft.ts';

const banned = (...terms: string[]): { banned: { term: string }[] } => ({
  banned: terms.map((term) => ({ term })),
});
const preferred = (
  use: string,
  ...insteadOf: string[]
): { terms: { use: string; insteadOf: string[] }[] } => ({
  terms: [{ use, insteadOf }],
});

describe('banned terms', () => {
  it('are found in any case, at their exact place', () => {
    assert.deepEqual(spansOf('A premium pot. PREMIUM tea.', banned('Premium')), ['premium', 'PREMIUM']);
  });

  it('are a warning with its reason and without a replacement', () => {
    assert.deepEqual(findingsOf('So iconic.', { banned: [{ term: 'iconic', why: 'Not ours to say.' }] }), [
      {
        start: 3,
        end: 9,
        rule: 'terms/banned',
        kind: 'banned',
        severity: 'warning',
        text: 'iconic',
        message: '“iconic” is on Tea’s banned list. Not ours to say.',
        fixes: [],
        entry: { list: 'banned', name: 'iconic' },
      },
    ]);
  });

  it('are found with the plain endings of English', () => {
    const draft = 'We elevate, elevated, elevates and are elevating it. Journeys, journeyed.';
    assert.deepEqual(spansOf(draft, banned('elevate', 'journey')), [
      'elevate',
      'elevated',
      'elevates',
      'elevating',
      'Journeys',
      'journeyed',
    ]);
  });

  it('are not found inside other words', () => {
    assert.deepEqual(
      spansOf('Elevation of an artisanal urnful, suburns.', banned('elevate', 'artisan', 'urn')),
      [],
    );
  });

  it('are not found inside other words even when the profile has spaces around them', () => {
    assert.deepEqual(spansOf('Superpremium! A premium pot.', banned(' premium ')), ['premium']);
  });

  it('of three letters are found in their forms, shorter ones as they are only', () => {
    assert.deepEqual(spansOf('Fix it, fixed, fixes.', banned('fix')), ['Fix', 'fixed', 'fixes']);
    assert.deepEqual(spansOf('An ad, ads.', banned('ad')), ['ad']);
  });

  it('are found with straight and curly apostrophes alike', () => {
    assert.deepEqual(spansOf("You can’t and you can't.", banned("can't")), ['can’t', "can't"]);
    assert.deepEqual(spansOf("You can't.", banned('can’t')), ["can't"]);
  });

  it('of several words are found across line breaks and markup, over their whole span', () => {
    const terms = banned('next level', 'game-changer');
    assert.deepEqual(spansOf('To the next\nlevel, *next* level, a game-**changer**.', terms), [
      'next\nlevel',
      'next* level',
      'game-**changer',
    ]);
  });

  it('may hold signs that patterns use', () => {
    assert.deepEqual(spansOf('C++ (beta) costs $5.00? So 5x00.', banned('C++', '(beta)', '$5.00')), [
      'C++',
      '(beta)',
      '$5.00',
    ]);
  });

  it('may be in any alphabet', () => {
    assert.deepEqual(spansOf('Это премиум чай. 究極のお茶。', banned('премиум', '究極')), [
      'премиум',
      '究極',
    ]);
  });

  it('are found in headings and items, after front matter and CRLF', () => {
    const draft = '---\r\ntitle: premium\r\n---\r\n# Premium 🫧 tea\r\n\r\n- a premium pot\r\n';
    const found = findingsOf(draft, banned('premium'));
    assert.deepEqual(
      found.map(({ start, end }) => draft.slice(start, end)),
      ['Premium', 'premium'],
    );
    assert.deepEqual(
      found.map(({ start }) => start),
      [draft.indexOf('Premium'), draft.lastIndexOf('premium')],
    );
  });

  it('are left alone in quotations, code, links and front matter', () => {
    const draft =
      '---\ntitle: premium\n---\n> a premium quote\n\nSee `premium` at [the shop](/premium "premium") or https://premium.example.\n\n```\npremium\n```\n';
    assert.deepEqual(findingsOf(draft, banned('premium')), []);
  });
});

describe('terms that the brand has another word for', () => {
  it('are information with the brand’s own word as a fix', () => {
    assert.deepEqual(
      findingsOf('My urn.', { terms: [{ use: 'pot', insteadOf: ['urn'], why: 'Shorter.' }] }),
      [
        {
          start: 3,
          end: 6,
          rule: 'terms/preferred',
          kind: 'term',
          severity: 'information',
          text: 'urn',
          message: 'Tea says “pot”, not “urn”. Shorter.',
          fixes: [{ replacement: 'pot' }],
          entry: { list: 'terms', name: 'urn' },
          use: 'pot',
        },
      ],
    );
  });

  it('are replaced in the case of what stood there', () => {
    assert.equal(fixed('Urn, urn and URN.', preferred('pot', 'urn')), 'Pot, pot and POT.');
  });

  it('are replaced in the form of what stood there', () => {
    const terms = { terms: [...preferred('use', 'leverage').terms, ...preferred('pot', 'vessel').terms] };
    assert.equal(
      fixed('We leverage it, she leverages it. Leveraged or leveraging, VESSELS and a vessel.', terms),
      'We use it, she uses it. Used or using, POTS and a pot.',
    );
  });

  it('are replaced by a thing that has a name as it is', () => {
    assert.equal(
      fixed('Sold at outlets. Outlet hours are short.', preferred('the Hatch', 'outlet')),
      'Sold at the Hatch. The Hatch hours are short.',
    );
  });

  it('are replaced inside emphasis and across a line break without harm to the markup', () => {
    const terms = preferred('the bench', 'repair department');
    assert.equal(
      fixed('Our **repair department** and repair\ndepartment.', terms),
      'Our **bench** and the bench.',
    );
  });

  it('bring the article that fits them, in the case of the one before', () => {
    const terms = { terms: [...preferred('pot', 'urn').terms, ...preferred('infusion', 'brew').terms] };
    assert.equal(
      fixed(
        'An urn, AN URN, an “urn”, some urns and an\nurn. A brew, a *brew*, A BREW and two brews.',
        terms,
      ),
      'A pot, A POT, a “pot”, some pots and a pot. An infusion, a *brew*, AN INFUSION and two infusions.',
    );
    assert.equal(
      fixed('An old urn, a new brew, Anna’s urn.', terms),
      'An old pot, a new infusion, Anna’s pot.',
    );
  });

  it('are not replaced after an article that may not fit', () => {
    const terms = preferred('FAQ', 'question list');
    assert.equal(fixed('A question list, the question list.', terms), 'A question list, the FAQ.');
  });

  it('leave the right article whatever word replaces whatever word', () => {
    const words = [
      'urn',
      'pot',
      'hour',
      'user',
      'umbrella',
      'oven',
      'union',
      'egg',
      'honest deal',
      'one-off',
    ];
    const vowels = new Set(['urn', 'hour', 'umbrella', 'oven', 'egg', 'honest deal']);
    const articleOf = (word: string): string => (vowels.has(word) ? 'an' : 'a');
    const cases = [
      (text: string) => text,
      (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
      (text: string) => text.toUpperCase(),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom(...words),
        fc.constantFrom(...cases),
        fc.constantFrom('', 'We sold '),
        (from, to, inCase, before) => {
          fc.pre(from !== to);
          const draft = `${before}${inCase(`${articleOf(from)} ${from}`)} today.`;
          const expected = `${before}${inCase(`${articleOf(to)} ${to}`)} today.`;
          assert.equal(fixed(draft, preferred(to, from)), expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are not replaced where markup between their words would be torn apart', () => {
    const terms = preferred('the bench', 'repair department');
    const draft = 'Our repair **department**.';
    assert.deepEqual(spansOf(draft, terms), ['repair **department']);
    assert.equal(fixed(draft, terms), draft);
  });

  it('come in the order of the text, among the banned ones', () => {
    const profile = { ...preferred('pot', 'urn', 'vessel'), ...banned('premium') };
    assert.deepEqual(spansOf('A vessel: a premium urn.', profile), ['vessel', 'premium', 'urn']);
  });
});

describe('the pattern of a term', () => {
  it('does not exist for a blank term', () => {
    assert.equal(termPattern('  '), undefined);
  });

  it('is valid for every term and finds the term itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (term) => {
        const pattern = termPattern(term);
        if (term.trim() === '') assert.equal(pattern, undefined);
        else assert.match(term, pattern!);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the case of a replacement', () => {
  it('follows what it replaces', () => {
    assert.deepEqual(
      ['utilise', 'Utilise', 'UTILISE', 'U', '3', ''].map((original) => matchCase('use', original)),
      ['use', 'Use', 'USE', 'Use', 'use', 'use'],
    );
  });

  it('keeps the capitals of a name', () => {
    assert.equal(matchCase('iPot', 'urn'), 'iPot');
  });
});
