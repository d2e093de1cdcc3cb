import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  DEFAULT_CONSENT,
  explainTemplate,
  templateInserts,
  findTemplates,
  missingTemplate,
  withoutTemplate,
  type BrandTemplates,
  type Post,
} from '../../../../src/core/brand/index.ts';
import { runToEnd } from '../../../../src/core/base/cooperative.ts';
import { readProse, readProseBlocks, type ProseBlock } from '../../../../src/core/text/index.ts';

const blocksOf = (text: string): ProseBlock[] => readProseBlocks(readProse(text));
const letter = (at: number, opening = 'Good morning from the quay.'): Post => ({
  ...{
    id: `letters/${at}.md`,
    title: undefined,
    date: `2025-0${1 + (at % 9)}-01`,
    author: undefined,
    line: 0,
  },
  channel: 'letter',
  consent: DEFAULT_CONSENT,
  blocks: blocksOf(
    `${opening}\n\nThe ${at}th boat came in late with ${at + 3} crates. Nobody was cross about number ${at}.\n\n## On the slip\n\nHull ${at} is dry and wants ${at} coats.\n\nWe lost rope ${at} overboard. It was old rope ${at}.\n\nMind the tide.\n\nIda and the crew\n`,
  ),
});
const letters = Array.from({ length: 6 }, (_, at) => letter(at));
const templatesOf = (posts: readonly Post[]): BrandTemplates => runToEnd(findTemplates(posts));
const sentences = (blocks: readonly ProseBlock[]): string[] =>
  blocks.flatMap((block) => block.sentences.map(({ text }) => text));

describe('the template of a channel', () => {
  it('is what most of its posts open with, are divided by and close with, with the number of posts', () => {
    const [template] = templatesOf([...letters.slice(1), letter(7, 'It rained.')]).channels;
    assert.deepEqual(
      [
        template?.channel,
        template?.posts,
        template?.lines.map(({ part, text, posts }) => [part, text, posts]),
      ],
      [
        'letter',
        6,
        [
          ['opening', 'Good morning from the quay.', 5],
          ['heading', 'On the slip', 6],
          ['closing', 'Mind the tide.', 6],
          ['closing', 'Ida and the crew', 6],
        ],
      ],
    );
  });

  it('does not depend on the order of the posts', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(letters, { minLength: letters.length }), (shuffled) => {
        assert.deepEqual(templatesOf(shuffled), templatesOf(letters));
      }),
    );
  });

  it('shows nothing of posts that may not be quoted, and is none of three posts', () => {
    const closed = letters.map((post) => ({ ...post, consent: { ...DEFAULT_CONSENT, quote: false } }));
    assert.deepEqual(templatesOf(closed).channels, []);
    assert.deepEqual(templatesOf(letters.slice(0, 3)).channels, []);
  });

  it('is left out of what is scored, in a post and in a draft, but for a text that is nothing else', () => {
    const templates = templatesOf(letters);
    const draft = blocksOf('good morning from the quay.\n\nThe lamp is out. Bring oil.\n\nMind the tide.');
    assert.deepEqual(sentences(withoutTemplate(draft, templates)), ['The lamp is out.', 'Bring oil.']);
    const alone = blocksOf('Good morning from the quay.');
    assert.equal(withoutTemplate(alone, templates), alone);
  });

  it('is left out of what is scored where it stands in the middle of posts, like any sentence that most of them have', () => {
    const noted = letters.map((post, at) => ({
      ...post,
      blocks: blocksOf(
        `Hull ${at} is dry. It wants ${at} coats. See the list of berths. Rope ${at} went overboard.\n\n${'It was old rope. '.repeat(at)}\n\nBerth ${at} is free. Berth ${at} has a lamp. Berth ${at} has no lamp. The quay has ${at} lamps. The quay has ${at} rings. Bring ${at} crates.\n`,
      ),
    }));
    const templates = templatesOf(noted);
    assert.deepEqual(templates.channels, []);
    const draft = blocksOf('The lamp is out. Bring oil. It smokes. See the list of berths. Nobody minds.');
    assert.deepEqual(sentences(withoutTemplate(draft, templates)), [
      'The lamp is out.',
      'Bring oil.',
      'It smokes.',
      'Nobody minds.',
    ]);
    const hardlyElse = blocksOf('The lamp is out. See the list of berths. See the list of berths.');
    assert.equal(withoutTemplate(hardlyElse, templates), hardlyElse);
  });

  it('is told part by part, as far as a draft for the channel lacks it', () => {
    const templates = templatesOf(letters);
    const draft = blocksOf('Good morning from the quay.\n\nThe lamp is out.');
    const lacks = missingTemplate(templates, draft, 'letter');
    assert.deepEqual(lacks && explainTemplate(lacks), [
      'Letter posts have the headings “On the slip” (6 of 6).',
      'Letter posts close with “Mind the tide.” “Ida and the crew” (6 of 6).',
    ]);
    assert.equal(missingTemplate(templates, draft, 'poster'), undefined);
    assert.equal(missingTemplate(templates, letters[0]!.blocks, 'letter'), undefined);
  });

  it('is put into a draft once, behind the front matter and at the end, and nothing is missing then', () => {
    const templates = templatesOf(letters);
    const text = '---\nchannel: letter\n---\n\nThe lamp is out. Bring oil.\n';
    const lacks = missingTemplate(templates, readProseBlocks(readProse(text)), 'letter');
    assert.ok(lacks);
    const whole = templateInserts(text, readProse(text), lacks)
      .toSorted((a, b) => b.at - a.at)
      .reduce((draft, { at, text: line }) => draft.slice(0, at) + line + draft.slice(at), text);
    assert.equal(
      whole,
      '---\nchannel: letter\n---\n\nGood morning from the quay.\n\nThe lamp is out. Bring oil.\n\n## On the slip\n\nMind the tide.\n\nIda and the crew\n',
    );
    assert.equal(missingTemplate(templates, blocksOf(whole), 'letter'), undefined);
  });
});
