import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CheckCache, runChecks } from '../../../../src/core/checks/index.ts';
import { exportStyle } from '../../../../src/core/style-export/index.ts';
import { readProse } from '../../../../src/core/text/index.ts';
import {
  notesOn,
  readStyles,
  rulesFor,
  StyleChecker,
  type StyleFile,
} from '../../../../src/core/vale/index.ts';
import { profileOf } from '../checks/draft.ts';

type Written = Parameters<typeof profileOf>[0];

/** An export as it lies in a folder, all of its styles on. */
const exported = (written: Written, habits: Parameters<typeof exportStyle>[1] = []): StyleFile[] =>
  exportStyle(profileOf(written), habits).files.map(({ path, text }) => ({ path: `styles/${path}`, text }));

/** Where the rules of a style find something. */
function placesIn(files: readonly StyleFile[]): (draft: string) => number[] {
  const styles = readStyles(files);
  assert.deepEqual(notesOn(styles), []);
  const checker = new StyleChecker(rulesFor(styles), [], () => 'too long');
  return (draft) =>
    checker
      .find(draft, readProse(draft))
      .map(({ span }) => span.start)
      .sort((a, b) => a - b);
}

const placesByProfile = (written: Written, draft: string): number[] =>
  runChecks(draft, readProse(draft), new CheckCache({ profile: profileOf(written) }))
    .filter(({ rule }) => rule.startsWith('terms/'))
    .map(({ start }) => start)
    .sort((a, b) => a - b);

describe('a profile as a Vale style', () => {
  const written: Written = {
    name: 'Kettle & Co',
    terms: [
      { use: 'tea pot', insteadOf: ['teapot', 'tea-urn'] },
      { use: 'use', insteadOf: ['utilise', 'leverage'], why: 'Short words: 100 % of readers know them.' },
    ],
    banned: [{ term: 'synergy' }, { term: 'game-changer', why: 'Nobody’s game was changed.' }],
  };

  it('has a rule for its words and one for each reason, which the message gives', () => {
    const files = exportStyle(profileOf(written), []).files;
    assert.deepEqual(
      files.map(({ path }) => path),
      [
        'KettleCo/Terms.yml',
        'KettleCo/TermUse.yml',
        'KettleCo/Banned.yml',
        'KettleCo/BannedGameChanger.yml',
        'vale.ini.example',
      ],
    );
    const found = new StyleChecker(rulesFor(readStyles(exported(written))), [], () => '').find(
      'We utilised a game changer.',
      readProse('We utilised a game changer.'),
    );
    assert.deepEqual(
      found.map(({ message, replacements }) => [message, replacements]),
      [
        ["Use 'use' instead of 'utilised'. Short words: 100 % of readers know them.", ['use']],
        ["Kettle & Co does not write 'game changer'. Nobody’s game was changed.", []],
      ],
    );
  });

  it('read back finds what the profile finds, in any text of its words', () => {
    const word = fc.constantFrom(
      ...[
        'teapot',
        'Teapots',
        'tea-urn',
        'tea urns',
        'utilise',
        'Utilised',
        'LEVERAGING',
        'leveraged',
        'synergy',
        'synergies',
        'game-changer',
        'gamechangers',
      ],
      ...['#synergy', '@leverage', 'synergy_x', 'tea', 'pot', 'use', 'energy', 'the', 'changer', 'level'],
    );
    const line = fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '\n', '! ')), {
      minLength: 1,
      maxLength: 12,
    });
    const block = fc.tuple(fc.constantFrom('', '# ', '- ', '> ', '## '), line).map(
      ([mark, words]) =>
        mark +
        words
          .map(([one, gap]) => one + gap)
          .join('')
          .trim()
          .replaceAll('\n', mark === '' ? '\n' : ' '),
    );
    const draft = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n\n'));
    const find = placesIn(exported(written));
    fc.assert(
      fc.property(draft, (text) => {
        assert.deepEqual(find(text), placesByProfile(written, text));
      }),
      { numRuns: 500 },
    );
  });

  it('of any words can be read back without a note', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('aé Z9-’\'"%$.*+?()[]{}|^\\/&:#!\n')),
      minLength: 1,
      maxLength: 12,
    });
    const terms = fc.array(fc.record({ use: text, insteadOf: fc.array(text, { maxLength: 2 }), why: text }), {
      maxLength: 3,
    });
    const banned = fc.array(fc.record({ term: text, why: text }), { maxLength: 3 });
    fc.assert(
      fc.property(text, terms, banned, (name, someTerms, someBanned) => {
        const styles = readStyles(exported({ name, terms: someTerms, banned: someBanned }));
        assert.deepEqual(notesOn(styles), []);
      }),
      { numRuns: 150 },
    );
  });

  it('has a style for each channel with limits or words of its own, which a .vale.ini turns on', () => {
    const channels = {
      newsletter: { maxCharacters: 20, banned: [{ term: 'click' }] },
      x: { maxHashtags: 1 },
      shop: {},
    };
    const files = exported({ name: 'Tea', channels, banned: [{ term: 'cheap' }] });
    assert.deepEqual(
      files.map(({ path }) => path),
      [
        'styles/Tea/Banned.yml',
        'styles/Tea-Newsletter/Banned.yml',
        'styles/Tea-Newsletter/Length.yml',
        'styles/Tea-X/Hashtags.yml',
        'styles/vale.ini.example',
      ],
    );
    const example = files.at(-1)?.text ?? '';
    const on = [
      { path: '.vale.ini', text: example.replace(/^# (\[newsletter|BasedOnStyles.*Newsletter)/gm, '$1') },
      ...files,
    ];
    const found = (path: string): string[] => rulesFor(readStyles(on), path).map(({ name }) => name);
    assert.deepEqual(found('post.md'), ['Tea.Banned']);
    assert.deepEqual(found('newsletter/post.md'), [
      'Tea.Banned',
      'Tea-Newsletter.Banned',
      'Tea-Newsletter.Length',
    ]);
    assert.deepEqual(placesIn(files)('Words without end here. #one #two'), [0, 24]);
  });

  it('has the confirmed habits of leaving something out, and names what it leaves out', () => {
    const habits = [
      {
        id: 'marks:exclamation',
        text: 'Exclamation marks: none in 83 posts',
        isException: true,
        channel: undefined,
      },
      { id: 'avoid:most', text: 'Never “most” in 83 posts', isException: true, channel: undefined },
      {
        id: 'marks:question',
        text: 'Question marks: none in 83 posts',
        isException: true,
        channel: undefined,
      },
      { id: 'sentences:length', text: 'Short sentences', isException: false, channel: undefined },
    ];
    const confirmed = ['marks:exclamation', 'avoid:most', 'sentences:length'];
    const written2: Written = { name: 'Tea', habits: { off: [], confirmed }, dos: ['Be warm.'] };
    assert.deepEqual(placesIn(exported(written2, habits))('Hot! The most? Yes.'), [3, 9]);
    assert.deepEqual(exportStyle(profileOf(written2), habits).leftOut, [
      'The habit “Short sentences” is not in the style.',
      '“Be warm.” has no form in Vale.',
    ]);
  });

  it('has the dos and don’ts that an expression can check', () => {
    const stated: Written = { name: 'Tea', donts: ['No semicolons.', 'No emoji.'], dos: ['Be warm.'] };
    const { files, leftOut } = exportStyle(profileOf(stated), []);
    assert.deepEqual(
      files.map(({ path }) => path),
      ['Tea/StatedSemicolons.yml', 'vale.ini.example'],
    );
    assert.deepEqual(leftOut, ['“Be warm.” has no form in Vale.', '“No emoji.” has no form in Vale.']);
    assert.deepEqual(placesIn(exported(stated))('Hot; not cold.'), [3]);
  });

  it('leaves out rules that the profile turns off', () => {
    const checks = {
      rules: { 'terms/banned': 'off', 'terms/preferred': 'warning' },
      exempt: [],
      jurisdictions: [],
    } as const;
    const files = exportStyle(profileOf({ ...written, checks }), []).files;
    assert.deepEqual(
      files.filter(({ path }) => path.includes('Banned')),
      [],
    );
    assert.match(files[0]?.text ?? '', /^level: warning$/m);
  });
});
