import assert from 'node:assert/strict';
import { localizeInEnglish } from '../../../../src/core/base/localize.ts';
import { readMarkdownGuide } from '../../../../src/core/guides/index.ts';
import { readGuide } from '../../../../src/core/proposals/guide/read-guide.ts';
import type { ProposedValue } from '../../../../src/core/proposals/index.ts';

const read = (text: string): ReturnType<typeof readGuide> =>
  readGuide({ name: 'guide.md', blocks: readMarkdownGuide(text) }, localizeInEnglish);
const valuesOf = (text: string): ProposedValue[] => read(text).statements.map(({ value }) => value);
const textsOf = (text: string, wanted: 'do' | 'dont'): string[] =>
  valuesOf(text).flatMap((value) => (value.kind === wanted ? [value.text] : []));
const bansOf = (text: string): string[] =>
  valuesOf(text).flatMap((value) => (value.kind === 'ban' ? [value.term] : []));

describe('the rules of a style guide', () => {
  it('keep every word of a cell, also words about language', () => {
    const table = '| Say | Don’t say |\n|---|---|\n| tariff | quotes, title, list |\n';
    assert.deepEqual(valuesOf(table), [
      { kind: 'term', use: 'tariff', insteadOf: ['quotes', 'title', 'list'] },
    ]);
  });

  it('name a cell that cannot be a word in the questions', () => {
    const long = 'a very long way of saying that the boat will be late again today';
    const { statements, questions } = read(`| Say | Don’t say |\n|---|---|\n| late | ${long}, tardy |\n`);
    assert.deepEqual(
      statements.map(({ id }) => id),
      ['term:late'],
    );
    assert.ok(questions.some(({ text }) => text.includes(long)));
  });

  it('ask about the first half of a pair that has no second', () => {
    const { statements, questions } = read(
      'Before: Our tide table is world class.\n\nBefore: The ferry is a solution.\n\nAfter: The ferry leaves at six.\n',
    );
    assert.deepEqual(
      statements.map(({ value }) => value),
      [{ kind: 'pair', before: 'The ferry is a solution.', after: 'The ferry leaves at six.' }],
    );
    assert.deepEqual(
      questions.map(({ text }) => text),
      ['Our tide table is world class.'],
    );
  });

  it('ban the words of a plain list', () => {
    assert.deepEqual(bansOf('# Boats\n\nWe sail. Never say luxurious, iconic or swanky.'), [
      'luxurious',
      'iconic',
      'swanky',
    ]);
    assert.deepEqual(bansOf('Never say more than you know.'), []);
  });

  it('that a sentence forbids are don’ts in its own words, wherever they stand', () => {
    const text =
      '# Boats\n\nWe sail on time. Do not use the passive. Do not say the sea is a mistress. ' +
      'Never start with a question, and never start with ‘Here at Gull, we’.';
    assert.deepEqual(textsOf(text, 'dont'), [
      'Do not use the passive.',
      'Do not say the sea is a mistress.',
      'Never start with a question, and never start with ‘Here at Gull, we’.',
    ]);
    assert.deepEqual(read(text).questions, []);
  });

  it('ban a name that the brand never is, and keep traits', () => {
    assert.deepEqual(bansOf('We are never G&S.'), ['G&S']);
    assert.deepEqual(valuesOf('We are never sarcastic.'), [{ kind: 'we-are-not', text: 'sarcastic' }]);
  });

  it('say what the brand is beside what it is not, or under a heading about its voice', () => {
    const traitsOf = (text: string): string[] => read(text).statements.map(({ id }) => id);
    const are = ['we-are:warm', 'we-are:plain', 'we-are:on time'];
    const both = [...are, 'we-are-not:posh'];
    assert.deepEqual(traitsOf('We are warm, plain and on time. We are not posh.'), both);
    assert.deepEqual(traitsOf('We’re warm, plain and on time.\n\nWe’re not posh.'), both);
    assert.deepEqual(traitsOf('- We are warm, plain and on time.\n- We are not posh.'), both);
    assert.deepEqual(traitsOf('# Our voice\n\nWe are warm, plain and on time.'), are);
    assert.deepEqual(traitsOf('We are warm. We are not posh.'), ['we-are:warm', 'we-are-not:posh']);
  });

  it('are no traits where a sentence says how things stand', () => {
    for (const text of [
      'We are closed on Mondays.',
      'We are closed.',
      'We are warm, plain and on time.',
      '# Tone of voice\n\nWe are closed on Mondays.',
      '# Tone of voice\n\nWe are a bakery in Stannerwick.',
      '# Tone of voice\n\nWe are owned by two sisters.',
    ])
      assert.deepEqual(valuesOf(text), [], text);
    const beside = valuesOf('We are closed on Mondays. We are not posh.');
    assert.deepEqual(beside, [{ kind: 'we-are-not', text: 'posh' }]);
  });

  it('with two clauses are a text before and after', () => {
    assert.deepEqual(valuesOf('‘We lost your ticket’, not ‘the ticket was mislaid’.'), [
      { kind: 'pair', before: 'the ticket was mislaid', after: 'We lost your ticket' },
    ]);
    assert.equal(valuesOf('“sorry”, not “apologies”')[0]?.kind, 'term');
  });

  it('quote an exception whole', () => {
    const [ban] = valuesOf('# Words we avoid\n\n- voyage (unless there is a boat)\n');
    assert.deepEqual(ban, {
      kind: 'ban',
      term: 'voyage',
      why: 'The guide says: “voyage (unless there is a boat)”.',
    });
    const [term] = valuesOf('| Say | Not |\n|---|---|\n| boat | craft, ship (as a verb) |\n');
    assert.deepEqual(term, {
      kind: 'term',
      use: 'boat',
      insteadOf: ['craft', 'ship'],
      why: 'The guide says: “craft, ship (as a verb)”.',
    });
  });

  it('of marks, times and money stay whole', () => {
    const items = [
      'Days: Sunday 2 May 2027. No commas, and no th.',
      'Clock: 9.15pm. No space.',
      'Double quotation marks for what people say. Single only inside them.',
      'Prices: £4, not £4.00. Pence where there are any.',
      'Titles have one capital.',
    ];
    const text = `# Numbers and dates\n\n${items.map((item) => `- ${item}`).join('\n')}\n\nPosts are between 90 and 120 words.\n`;
    const all = [...textsOf(text, 'do'), ...textsOf(text, 'dont')];
    for (const item of [...items, 'Posts are between 90 and 120 words.'])
      assert.ok(all.includes(item), `${item} in ${all.join(' / ')}`);
  });

  it('keep their channel', () => {
    const text =
      '# Posting\n\n## Instagram\n\n- Two or three hashtags.\n- Between five and nine words.\n- Never say “ahoy”.\n\n## LinkedIn\n\n- No hashtags and no emoji.\n\n## Grammar\n\n- No semicolons.\n';
    assert.deepEqual(textsOf(text, 'dont'), [
      'Never say “ahoy” (Instagram only).',
      'No hashtags and no emoji (LinkedIn only).',
      'No semicolons.',
    ]);
    assert.deepEqual(textsOf(text, 'do'), [
      'Two or three hashtags (Instagram only).',
      'Between five and nine words (Instagram only).',
    ]);
    assert.ok(
      valuesOf(text).some(
        (value) => value.kind === 'channel' && value.channel === 'instagram' && value.maxHashtags === 3,
      ),
    );
    assert.deepEqual(bansOf(text), []);
  });

  it('are not the posts that a guide shows as bad ones, nor chat about the guide', () => {
    const text =
      '# Style\n\nThird edition. If you have the blue copy, you should throw it away.\n\n## One that did not work\n\nSo thrilled! Which boat is YOUR boat? Tell us below!\n';
    assert.deepEqual(read(text).questions, []);
    assert.deepEqual(valuesOf(text), []);
  });
});
