import assert from 'node:assert/strict';
import { localizeInEnglish } from '../../../../../src/core/base/localize.ts';
import { checkability } from '../../../../../src/core/checks/index.ts';

const rulesOf = (text: string, list: 'dos' | 'donts'): string =>
  checkability({ dos: [], donts: [], [list]: [text] }, localizeInEnglish)
    .map(({ state, rules }) =>
      state === 'not' ? '' : [...rules].sort().join(' ') + (state === 'partly' ? ' …' : ''),
    )
    .join();

/** Sentences as style guides write them, with the rules that they state. */
const DONTS: readonly (readonly [string, string])[] = [
  ['Semicolons.', 'style/semicolons'],
  ['No semi-colons. Use a full stop.', 'style/semicolons'],
  ['Do not use contractions.', 'style/contractions'],
  ['Do not use exclamation marks, emoji, or hashtags.', 'style/emoji style/exclamation-marks style/hashtags'],
  ['No exclamation marks and no emoji.', 'style/emoji style/exclamation-marks'],
  ['Don’t use exclamation points, ever', 'style/exclamation-marks'],
  ['Never use emojis in our posts.', 'style/emoji'],
  ['Exclamation marks in headlines.', 'style/exclamation-marks'],
  ['Use exclamation marks.', 'style/exclamation-marks'],
  ['Exclamation marks: we do not shout.', 'style/exclamation-marks'],
  ['Don’t use more than two hashtags.', 'style/hashtags'],
  ['More than one exclamation mark per post', 'style/exclamation-marks'],
  ['Avoid the passive voice.', 'style/passive'],
  ['Em dashes', 'style/dashes'],
  ['Avoid ellipses and ampersands.', 'style/ampersands style/ellipses'],
  ['Words in all caps', 'style/all-caps'],
  ['Title case in headings', 'style/heading-case'],
  ['Don’t write in the first person.', 'style/person'],
  ['Avoid “I”.', 'style/person'],
  ['Never write sentences longer than 25 words.', 'style/sentence-length'],
  ['No sentences over twenty words', 'style/sentence-length'],
  ['Don’t start sentences with “And” or “But”.', 'style/sentence-openings'],
  ['Don’t begin a sentence with So, And or But.', 'style/sentence-openings'],
  ['Don’t open a post with a question.', 'style/question-openings'],
  ['Questions as openings', 'style/question-openings'],
  ['Never say “utilise” or “leverage”.', 'style/words'],
  ['Don’t spell out numbers.', 'style/numbers'],
  // Where they cannot be checked.
  ['No emoji outside captions, and only the five we use.', ''],
  ['No passive voice when something’s our fault.', ''],
  ['No rhetorical questions. A customer’s own question may be quoted.', ''],
  ['No superlatives and next to no adverbs.', ''],
  ['Don’t praise the goods. Describe them.', ''],
  ['Don’t capitalize whole sentences in captions or letters.', ''],
  ['Do not address the reader with slogans or questions meant to sell.', ''],
  ['Don’t overuse exclamation marks.', ''],
  ['Exclamation marks, except in a launch post.', ''],
  ['Don’t be afraid of semicolons.', ''],
  ['Don’t forget the hashtags.', ''],
  ['Jargon, emoji and exclamation marks.', 'style/emoji style/exclamation-marks …'],
  ['Long sentences', ''],
];
const DOS: readonly (readonly [string, string])[] = [
  ['Use contractions.', 'style/contractions'],
  ['Use contractions and British spelling.', 'style/contractions style/spelling'],
  ['Avoid exclamation marks.', 'style/exclamation-marks'],
  ['Use the active voice.', 'style/passive'],
  ['Active voice', 'style/passive'],
  ['Use at most two hashtags.', 'style/hashtags'],
  ['One exclamation mark at most', 'style/exclamation-marks'],
  ['Use sentence case for headings.', 'style/heading-case'],
  ['Title case in headlines', 'style/heading-case'],
  ['Write in the first person plural.', 'style/person'],
  ['Say ‘we’, not ‘I’.', 'style/person'],
  ['Write in the third person.', 'style/person'],
  ['Address the reader as “you”.', 'style/person'],
  ['Speak to your readers directly.', 'style/person'],
  ['Keep sentences under 20 words.', 'style/sentence-length'],
  ['Keep every sentence to 18 words.', 'style/sentence-length'],
  ['A maximum of 20 words per sentence', 'style/sentence-length'],
  ['No more than three sentences per paragraph', 'style/paragraph-length'],
  ['Keep paragraphs to four sentences.', 'style/paragraph-length'],
  ['Write numbers as digits.', 'style/numbers'],
  ['Use numerals.', 'style/numbers'],
  ['Spell out numbers below ten.', 'style/numbers'],
  ['Say “use” instead of “utilise”.', 'style/words'],
  ['Close letters and posts with ‘Stay fizzy,’.', 'style/draft-closing'],
  // Where they cannot be checked.
  ['Keep sentences short. Put a three-word one after a long one now and then.', ''],
  ['Write about utilities and operators in the third person, and about the company as ‘we’.', ''],
  ['Emoji', ''],
  ['Use emoji.', ''],
  ['Give the weight, the size, the price and the date.', ''],
  ['State times in UTC.', ''],
  ['Use semicolons sparingly.', ''],
];

describe('dos and don’ts that can be checked', () => {
  for (const [list, cases] of [
    ['donts', DONTS],
    ['dos', DOS],
  ] as const)
    for (const [text, rules] of cases)
      it(`${list}: ${text}`, () => {
        assert.equal(rulesOf(text, list), rules);
      });

  it('say what is checked and what is not', () => {
    const [whole, part, condition, none] = checkability(
      {
        dos: ['Use contractions.'],
        donts: ['Jargon and emoji', 'Emoji, unless it is a birthday', 'Boring people'],
      },
      localizeInEnglish,
    ).map(({ message }) => message);
    assert.equal(whole, 'Checked in drafts: Contractions.');
    assert.equal(part, 'Checked in drafts: Emoji. Not checked: jargon.');
    assert.equal(
      condition,
      'Not checked in drafts, because it holds only in some places. AI models are told it.',
    );
    assert.equal(none, 'Not checked in drafts. AI models are told it.');
  });
});
