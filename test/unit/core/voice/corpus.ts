import { readProse, readProseBlocks, type ProseBlock } from '../../../../src/core/text/index.ts';
import { buildVoiceBackground } from '../../../../src/core/voice/background/build.ts';
import {
  countVoice,
  deriveVoice,
  readVoiceBackground,
  VoiceTotals,
  type CorpusPost,
  type Voice,
  type VoiceBackground,
} from '../../../../src/core/voice/index.ts';

export const blocksOf = (markdown: string): ProseBlock[] => readProseBlocks(readProse(markdown));

// Two invented houses: a terse bakery, and three chatty ones that make up the rest of the world.
const BAKERY = [
  'We bake at four.',
  'The oven is old and we like it that way.',
  'Rye sells out by nine, so come early.',
  'We use flour from two mills and no more.',
  'Bread keeps for three days in a cloth.',
  'You can help us: bring the bag back.',
  'We buy butter once a week.',
  'It rained, so the crust is soft today.',
  'Our loaf costs what it cost last year.',
  'We do not sell cake.',
  'Start with the rye if you are new here.',
  'We use salt from the coast, and not much of it.',
];
const OTHERS = [
  'Whether you are new to this or a seasoned hand, our team is here to help you get started with everything you need!',
  'Over the past year we have been working closely with partners to deliver a better experience for every customer.',
  'We are excited to share that the new service is available today, and you can read more about it on our site.',
  'If you have any questions, please get in touch with us and we will get back to you as soon as we can.',
  'It is a great way to learn about the things that matter, and to use what you have learned in your own work.',
  'There are many reasons to do this, but the most important one is that people want to leverage what they already know.',
  'This means that the process can start as soon as the request has been made, with no need for a call.',
];

const pick = (sentences: readonly string[], seed: number, count: number): string =>
  Array.from(
    { length: count },
    (_, at) => sentences[(seed * 5 + at * (1 + (seed % 3))) % sentences.length],
  ).join(' ');

export const bakeryPosts = (count: number): CorpusPost[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `bakery/${at}.md`,
    blocks: blocksOf(`# Post ${at}\n\n${pick(BAKERY, at, 8)}\n\n${pick(BAKERY, at + 7, 8)}`),
  }));

export const background = (): VoiceBackground =>
  readVoiceBackground(
    buildVoiceBackground(
      ['one', 'two', 'three'].map((name, house) => ({
        name,
        posts: Array.from({ length: 6 }, (_, at) =>
          blocksOf(`${pick(OTHERS, at + house, 6)}\n\n${pick(BAKERY, at + house, house)}`),
        ),
      })),
    ),
  );

export function voiceOf(posts: readonly CorpusPost[]): Voice {
  const totals = new VoiceTotals();
  for (const { id, blocks } of posts) totals.add(id, countVoice(blocks));
  return deriveVoice(totals, background());
}
