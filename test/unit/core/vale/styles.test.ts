import assert from 'node:assert/strict';
import { CheckCache, runChecks, type Finding } from '../../../../src/core/checks/index.ts';
import { readProse } from '../../../../src/core/text/index.ts';
import { notesOn, readStyles, rulesFor, type StyleFile } from '../../../../src/core/vale/index.ts';
import { profileOf } from '../checks/draft.ts';
import { found, style } from './found.ts';

const RULE = 'extends: existence\nmessage: m\ntokens: [tea]';
const ini = (text: string): StyleFile => ({ path: '.vale.ini', text });
const named = (files: readonly StyleFile[], path?: string): [string, string][] =>
  rulesFor(readStyles(files), path).map(({ name, level }) => [name, level]);

describe('the Vale styles of a brand', () => {
  const styles = [
    style('House/Tea.yml', RULE),
    style('House/Pot.yml', `${RULE}\nlevel: error`),
    style('Other/Cup.yml', RULE),
  ];

  it('are all on without a .vale.ini', () => {
    assert.deepEqual(named(styles), [
      ['House.Tea', 'warning'],
      ['House.Pot', 'error'],
      ['Other.Cup', 'warning'],
    ]);
  });

  it('are turned on by style and by rule, by the pattern of the file', () => {
    const settings = ini(`StylesPath = styles
MinAlertLevel = warning
; a note
[*]
BasedOnStyles = House
[*.md]
House.Tea = NO
Other.Cup = suggestion
[*.{txt,rst}]
BasedOnStyles = Other,
  House
`);
    assert.deepEqual(named([settings, ...styles]), [['House.Pot', 'error']]);
    assert.deepEqual(named([settings, ...styles], 'a/b.txt'), [
      ['House.Tea', 'warning'],
      ['House.Pot', 'error'],
    ]);
  });

  it('have vocabularies, whose words are exceptions and rules', () => {
    const files = [
      ini('Vocab = Base\n[*.md]\nBasedOnStyles = Vale, House'),
      style('House/Caps.yml', 'extends: existence\nmessage: no caps\ntokens: ["[A-Z]{2,}"]'),
      style('config/vocabularies/Base/accept.txt', '# words\nNGO\nPotWorks\n'),
      style('config/vocabularies/Base/reject.txt', 'kettle\n'),
      style('config/vocabularies/Unused/reject.txt', 'cup\n'),
    ];
    assert.deepEqual(found(files, 'An NGO, a BBC, potworks, a kettle, a cup.').sort(), [
      ['House.Caps', 'BBC', 'no caps'],
      ['Vale.Avoid', 'kettle', "Avoid using 'kettle'."],
      ['Vale.Terms', 'potworks', "Use 'PotWorks' instead of 'potworks'."],
    ]);
  });

  it('with faults are noted by file and line, and the rest holds', () => {
    const files = [
      ini('StylesPath = ../shared\nPackages = Far\n[*.md]\nBasedOnStyles = House, Missing\n'),
      style('House/Broken.yml', 'extends: existence\nmessage: [\n'),
      style('House/Kind.yml', 'message: m\nextends: guess\n'),
      style('House/Spell.yml', 'extends: spelling\nmessage: m\n'),
      style('House/Token.yml', 'extends: existence\nmessage: m\ntokens:\n  - tea\n  - (pot\n'),
      style('House/Tags.yml', 'extends: sequence\nmessage: m\ntokens:\n  - tag: NN\n'),
      style('Off/Broken.yml', 'extends: [\n'),
    ];
    const read = readStyles(files);
    assert.deepEqual(
      notesOn(read).map(({ path, line }) => `${path}:${String(line)}`),
      [
        '.vale.ini:1',
        '.vale.ini:2',
        'styles/House/Broken.yml:3',
        'styles/House/Kind.yml:2',
        'styles/House/Spell.yml:1',
        'styles/House/Tags.yml:3',
        '.vale.ini:4',
        'styles/House/Token.yml:1',
      ],
    );
    assert.deepEqual(found(files, 'A tea pot.'), [['House.Token', 'tea', 'm']]);
  });

  it('are findings of the brand, which its profile turns off by rule, by style and all', () => {
    const files = [
      style('House/Tea.yml', `${RULE}\nlink: https://tea.example/why`),
      style('Other/Cup.yml', RULE),
    ];
    const rules = (off: Record<string, 'off' | 'information'>, draft = 'A tea.'): Finding[] => {
      const brand = {
        profile: profileOf({ checks: { rules: off, exempt: [], jurisdictions: [] } }),
        styles: readStyles(files),
      };
      return runChecks(draft, readProse(draft), new CheckCache(brand));
    };
    const ids = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);
    assert.deepEqual(ids(rules({})), ['vale/House.Tea', 'vale/Other.Cup']);
    assert.deepEqual(ids(rules({ 'vale/House.Tea': 'off' })), ['vale/Other.Cup']);
    assert.deepEqual(ids(rules({ 'vale/Other': 'off' })), ['vale/House.Tea']);
    assert.deepEqual(ids(rules({ vale: 'off' })), []);
    assert.equal(rules({ vale: 'information' })[0]?.severity, 'information');
    assert.equal(rules({})[0]?.link, 'https://tea.example/why');
    assert.equal(rules({})[0]?.origin, 'styles/House/Tea.yml');
    const exempted = 'A tea.\n\n<!-- timbre-ignore vale/House: the name of the shop -->\n\nA tea.\n\nA tea.';
    assert.deepEqual(
      rules({ 'vale/Other': 'off' }, exempted).map(({ start }) => start),
      [2, 75],
    );
  });

  it('are checked again only where the draft changed, with equal results', () => {
    const brand = { profile: profileOf({}), styles: readStyles(styles) };
    const cache = new CheckCache(brand);
    const drafts = ['A tea.\n\nTwo teas.', 'A tea.\n\nTwo tea.', '# tea\n\nA tea.\n\nTwo tea.'];
    for (const draft of drafts)
      assert.deepEqual(
        runChecks(draft, readProse(draft), cache),
        runChecks(draft, readProse(draft), new CheckCache(brand)),
      );
  });
});

describe('sections of a .vale.ini', () => {
  const files = [
    ini(
      'MinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = House\n[blog/**]\nBasedOnStyles = House, Other\n[legal/*.md]\nHouse.Tea = NO',
    ),
    style('House/Tea.yml', RULE),
    style('Other/Pot.yml', 'extends: existence\nmessage: p\ntokens: [pot]'),
  ];
  const cache = new CheckCache({ profile: profileOf({}), styles: readStyles(files) });
  const rulesIn = (path?: string): string[] => {
    const text = 'A pot of tea.';
    return runChecks(text, readProse(text), cache, path).map(({ rule }) => rule);
  };

  it('hold for drafts by their path in the brand’s folder', () => {
    assert.deepEqual(rulesIn('blog/2026/pot.md'), ['vale/Other.Pot', 'vale/House.Tea']);
    assert.deepEqual(rulesIn('letters/pot.md'), ['vale/House.Tea']);
    assert.deepEqual(rulesIn('legal/terms.md'), []);
    assert.deepEqual(rulesIn('old/blog/pot.md'), ['vale/House.Tea']);
    assert.deepEqual(rulesIn(), ['vale/House.Tea']);
  });

  it('hold for drafts outside of it by the end of their path', () => {
    assert.deepEqual(rulesIn('/site/blog/pot.md'), ['vale/Other.Pot', 'vale/House.Tea']);
    assert.deepEqual(rulesIn('/site/pot.md'), ['vale/House.Tea']);
  });
});
