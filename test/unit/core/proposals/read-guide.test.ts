import assert from 'node:assert/strict';
import { localizeInEnglish } from '../../../../src/core/base/localize.ts';
import { readMarkdownGuide } from '../../../../src/core/guides/index.ts';
import { readGuide, type ReadGuide } from '../../../../src/core/proposals/guide/read-guide.ts';
import { figuresOf, guideOf, statedIn } from './guides.ts';

const read = (text: string): ReadGuide =>
  readGuide({ name: 'guide.md', blocks: readMarkdownGuide(text) }, localizeInEnglish);
const values = (text: string): string[] => read(text).statements.map(({ value }) => JSON.stringify(value));

describe('a style guide', () => {
  for (const name of ['larkfield.docx', 'northwharf.pdf', 'bramble-and-soot.md'])
    it(`of its own format, ${name}: terms and bans are found`, async () => {
      const { precision, recall, wrong, missed } = await figuresOf(name);
      assert.ok(precision >= 0.9, `wrong: ${wrong.join('; ')}`);
      assert.ok(recall >= 0.8, `missed: ${missed.join('; ')}`);
    });

  it('that no rule was made for: what is found is right', async () => {
    const { precision, recall, wrong } = await figuresOf('kestrel.html');
    assert.ok(precision >= 0.9, `wrong: ${wrong.join('; ')}`);
    assert.ok(recall >= 0.5, String(recall));
  });

  it('is quoted for every entry, in its own words', async () => {
    for (const name of ['larkfield.docx', 'northwharf.pdf', 'bramble-and-soot.md', 'kestrel.html']) {
      const { blocks } = await guideOf(name);
      const whole = blocks.map(({ text }) => text).join(' ');
      for (const { text, place, value } of (await statedIn(name)).statements) {
        if (value.kind !== 'pair') assert.ok(whole.includes(text), `${name}: ${text}`);
        assert.notEqual(place, '');
      }
    }
  });

  it('states pairs, limits of channels and what the brand is', async () => {
    const { statements } = await statedIn('bramble-and-soot.md');
    const all = statements.map(({ value }) => value);
    assert.ok(all.some((value) => value.kind === 'pair' && value.after === "Ring Idris. He's in till six."));
    assert.ok(
      all.some(
        (value) =>
          value.kind === 'channel' &&
          value.channel === 'instagram' &&
          value.maxCharacters === 200 &&
          value.maxHashtags === 3,
      ),
    );
    assert.ok(all.some((value) => value.kind === 'we-are' && value.text === 'warm'));
    assert.ok(all.some((value) => value.kind === 'we-are-not' && value.text === 'rebels'));
  });

  it('lists what was not understood', async () => {
    const { questions } = await statedIn('bramble-and-soot.md');
    assert.deepEqual(
      questions.map(({ text }) => text),
      [
        'Numbers beat adjectives.',
        'If marketing would love it, cut it.',
        'Do we say "bonfire"? Ask Meg.',
        'Photos of food: still arguing.',
      ],
    );
    assert.ok(
      (await statedIn('larkfield.docx')).questions.some(({ text }) =>
        text.startsWith('All nutrition claims'),
      ),
    );
  });

  it('whose sentences only look like word pairs states none', () => {
    for (const text of [
      'The guide is not intended to be exhaustive.',
      'Use figures rather than words for numbers above ten.',
      'Use the active voice, not the passive.',
      'We write for people, not for search engines.',
      'Logos must not be stretched.',
      'Never say “sorry” without saying what happened.',
      'It is better to say nothing than to guess.',
    ])
      assert.deepEqual(
        values(text).filter((value) => /"kind":"(?:term|ban)"/.test(value)),
        [],
        text,
      );
  });

  it('reads replacements in the ways people write them', () => {
    for (const text of [
      'Use “help”, not “assist”.',
      'Say help instead of assist.',
      'Instead of “assist”, write “help”.',
      'Replace “assist” with “help”.',
      'assist → help',
      'help (not assist)',
      'Prefer help to assist.',
    ])
      assert.deepEqual(
        read(text).statements.map(({ value }) => value.kind === 'term' && [value.use, ...value.insteadOf]),
        [['help', 'assist']],
        text,
      );
  });
});
