import assert from 'node:assert/strict';
import { findingsOf, fixed, spansOf } from '../draft.ts';

interface Case {
  readonly list: 'dos' | 'donts';
  readonly rule: string;
  /** Drafts, with what is marked in them. */
  readonly drafts: Readonly<Record<string, readonly string[]>>;
}

const CASES: readonly Case[] = [
  {
    list: 'donts',
    rule: 'No semicolons',
    drafts: {
      'It works; mostly. “He said; she said.”': [';', ';'],
      '> It works; mostly.': [],
      'Works &amp; runs.': [],
    },
  },
  {
    list: 'donts',
    rule: 'No exclamation marks',
    drafts: { 'Stop! Now!!': ['!', '!!'], '# Up!\n\n![A cup](cup.png) is here.': ['!'] },
  },
  { list: 'donts', rule: 'Exclamation marks in headlines', drafts: { '# Up!\n\nStop!': ['!'] } },
  {
    list: 'donts',
    rule: 'More than one exclamation mark per post',
    drafts: { 'One! Two, three.': [], 'One! Two! Three!': ['!'] },
  },
  {
    list: 'donts',
    rule: 'Emoji',
    drafts: { 'Hot 🔥 tea :-) © 2024 Tea™ (see note).': ['🔥', ':-)'], 'Family: 👨‍👩‍👧': ['👨‍👩‍👧'] },
  },
  {
    list: 'dos',
    rule: 'At most one hashtag',
    drafts: { 'Brew #tea now.': [], 'Brew #tea and #milk, no #3.': ['#milk'] },
  },
  { list: 'donts', rule: 'Dashes', drafts: { 'Tea — hot – and well-made, 9–17.': ['—', '–'] } },
  { list: 'donts', rule: 'Ellipses', drafts: { 'Wait… or wait... or 1.5.': ['…', '...'] } },
  { list: 'donts', rule: 'Ampersands', drafts: { 'Tea & milk of Harrow & Pine.': ['&'] } },
  {
    list: 'donts',
    rule: 'Words in capitals',
    drafts: { 'This is VERY GOOD, and AMAZING; NASA and the UK agree, so BBC 2.': ['VERY GOOD', 'AMAZING'] },
  },
  {
    list: 'dos',
    rule: 'Sentence case for headings',
    drafts: {
      '# How We Make Tea\n\nText.': ['How We Make Tea'],
      '# How we make tea in Leeds\n\nText.': [],
      '# The Bench Note\n\nText.': ['The Bench Note'],
    },
  },
  {
    list: 'dos',
    rule: 'Title case for headings',
    drafts: { '# How we make tea\n\nText.': ['How we make tea'], '# How We Make Tea\n\nText.': [] },
  },
  {
    list: 'donts',
    rule: 'Avoid “I”',
    drafts: { 'I think my tea is ours. I’m sure. Section I.': ['I', 'my', 'I’m', 'I'] },
  },
  {
    list: 'dos',
    rule: 'Write in the third person',
    drafts: { 'We told the US and you, and they told us.': ['We', 'you', 'us'] },
  },
  {
    list: 'dos',
    rule: 'Address the reader as ‘you’',
    drafts: {
      'Short.': [],
      ['Tea is made of leaves and water. '.repeat(10)]: ['Tea is made of leaves and water.'],
      [`${'Tea is made of leaves and water. '.repeat(10)}You know.`]: [],
    },
  },
  {
    list: 'dos',
    rule: 'Keep sentences under six words',
    drafts: { 'One two three four five. One two three four five six.': ['One two three four five six.'] },
  },
  {
    list: 'dos',
    rule: 'No more than two sentences per paragraph',
    drafts: { 'One. Two. Three.\n\nOne here. Two there.': ['One. Two. Three.'] },
  },
  {
    list: 'donts',
    rule: 'Contractions',
    drafts: { 'Don’t worry, it isn’t Ruth’s. It does not.': ['Don’t', 'isn’t'] },
  },
  {
    list: 'dos',
    rule: 'Use contractions',
    drafts: {
      'We do not pour. We cannot wait. It is not hot.': ['do not', 'cannot', 'It is'],
      'We do not pour. We can’t wait. It isn’t hot.': [],
    },
  },
  {
    list: 'dos',
    rule: 'Use the active voice',
    drafts: {
      'The tea was carefully poured by Ruth. She was tired. It is red. It was made here.': [
        'was carefully poured',
        'was made',
      ],
      'We are pleased. The bed is good.': [],
    },
  },
  {
    list: 'donts',
    rule: 'Open a post with a question',
    drafts: { '# Why?\n\nAre you cold? Drink tea.': ['Are you cold?'], 'It is cold. Are you?': [] },
  },
  {
    list: 'donts',
    rule: 'Don’t start sentences with “And” or “But”',
    drafts: { 'And so it is. Tea and milk. But Andrew said no.': ['And', 'But'] },
  },
  {
    list: 'dos',
    rule: 'Write numbers as digits',
    drafts: { 'Two cups, one of them for twenty-five guests.': ['Two', 'twenty-five'] },
  },
  {
    list: 'dos',
    rule: 'Spell out numbers up to ten',
    drafts: {
      'We sold 3 cups and 12 pots at 9 am for £5 on 4 May, 2.5 kg.': ['3'],
      'See page 4 and step 2.': [],
    },
  },
  {
    list: 'donts',
    rule: 'Never say “utilise” or “state of the art”',
    drafts: { 'We utilised a state-of-the-art pot.': ['utilised', 'state-of-the-art'] },
  },
];

describe('rules stated in dos and don’ts', () => {
  for (const { list, rule, drafts } of CASES)
    for (const [draft, marked] of Object.entries(drafts))
      it(`“${rule}” in: ${draft.slice(0, 60)}`, () => {
        assert.deepEqual(spansOf(draft, { [list]: [rule] }), marked);
      });

  it('quote the brand’s own sentence and lead to it', () => {
    const [finding] = findingsOf('Stop!', { donts: ['No exclamation marks: we don’t shout.'] });
    assert.equal(finding?.rule, 'style/exclamation-marks');
    assert.equal(finding.message, 'Tea’s profile: “No exclamation marks: we don’t shout.”');
    assert.deepEqual(finding.entry, { list: 'donts', name: 'No exclamation marks: we don’t shout.' });
  });

  it('give the figure of a limit', () => {
    const [finding] = findingsOf('One two three four.', { dos: ['Keep sentences under 4 words.'] });
    assert.equal(finding?.message, '4 words. Tea’s profile: “Keep sentences under 4 words.”');
  });

  it('offer what is certain', () => {
    assert.equal(fixed('It isn’t hot!', { donts: ['Contractions', 'Exclamation marks'] }), 'It is not hot.');
    assert.equal(fixed('We utilised it.', { dos: ['Say “use”, not “utilise”.'] }), 'We used it.');
    assert.equal(fixed('Two cups.', { dos: ['Use numerals.'] }), '2 cups.');
  });

  it('can be turned off and exempted like any rule', () => {
    const donts = ['Exclamation marks'];
    const rules = { 'style/exclamation-marks': 'off' as const };
    assert.deepEqual(findingsOf('Stop!', { donts, checks: { rules, exempt: [], jurisdictions: [] } }), []);
    assert.deepEqual(
      findingsOf('<!-- timbre-ignore style/exclamation-marks: a name -->\nYahoo!', { donts }),
      [],
    );
  });
});
