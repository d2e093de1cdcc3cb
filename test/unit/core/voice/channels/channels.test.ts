import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { runToEnd } from '../../../../../src/core/base/cooperative.ts';
import { createEngine, type Engine } from '../../../../../src/service/engine/index.ts';
import { rankZ } from '../../../../../src/core/voice/channels/channel-habits.ts';
import { channelVoiceInSteps, signTest } from '../../../../../src/core/voice/channels/channels.ts';
import { bytesOf, learnedEngine, TODAY } from '../../sample-brands.ts';
import { postWith, voiceOf } from '../proof/brands.ts';

const background = readFileSync('src/core/base/background/background.bin');

// One invented house, a garden nursery: its journal speaks at length, its newsletter talks to the reader in a few words.
const JOURNAL = [
  'The apples on the south wall were late this year, and the oldest of the trees, which nobody had pruned since the spring of the flood, carried more fruit than all the others together.',
  'Most of what we know about the heavy soil below the orchard was learned from the two brothers who worked here before us, and who kept a notebook about every bed.',
  'A quince takes its time, and the grower who wants to hurry it with feed or water will find that the wood stays soft and that the first hard frost takes back everything.',
  'The nursery has raised its own rootstock for eleven years now, partly because the suppliers had become unreliable, and partly because the losses in the first winter were too high.',
  'After the rain the lower beds stood under water for nine days, which the currants did not mind, and which cost the lavender its roots.',
  'Grafting is done in the last weeks of winter, when the wood still sleeps and the knife leaves a clean edge, and it is done standing up, at the bench by the north window.',
  'The pears that were planted along the lane in the year of the drought have grown half as much as those behind the barn, although the soil is the same.',
  'The wasps came early, and with them the question whether the ripest plums should be picked a day before their time or left for the birds.',
];
const NEWSLETTER = [
  'Your roses need you now!',
  'Have you pruned yet?',
  'You can still plant this week.',
  'Bring your boots and your questions.',
  'Do you have ten minutes for your hedge?',
  'We saved you a seat!',
  'Your first tomatoes are on us.',
  'What are you waiting for?',
  'Tell us what you grew!',
  'You will not need a spade.',
  'Did your figs make it?',
  'Come and see for yourself.',
];

/** Inserted into the sentences, so that no passage is repeated in several posts and set apart as boilerplate. */
const PLANTS =
  'apples asters beans beets berries bulbs cherries chives clover cosmos currants dahlias daisies ferns figs grasses herbs hops irises ivy kale larches leeks lilacs lilies lindens medlars mosses nettles oaks onions pansies peaches pears peas phlox pines pinks plums poppies quinces roses rushes sages sedges sorrel tansies thistles thyme tulips vines violets walnuts willows yarrow yews'.split(
    ' ',
  );

/** Sentences of a list, in an order and with plants that depend on the seed alone. */
function write(sentences: readonly string[], seed: number, count: number): string {
  let state = seed * 7919 + 17;
  const next = (size: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * size);
  };
  return Array.from({ length: count }, () =>
    (sentences[next(sentences.length)] ?? '')
      .split(' ')
      .flatMap((word, at) => (at % 2 === 1 ? [PLANTS[next(PLANTS.length)] ?? '', word] : [word]))
      .join(' '),
  ).join(' ');
}

interface Written {
  readonly path: string;
  readonly channel: string;
  readonly text: string;
}

const written: readonly Written[] = Array.from({ length: 40 }, (_, at) => {
  const channel = at % 2 === 0 ? 'journal' : 'newsletter';
  const text = channel === 'journal' ? write(JOURNAL, at, 5) : write(NEWSLETTER, at, 24);
  return { path: `${String(at)}.md`, channel, text };
});

const asFile = ({ channel, text }: Written, withConsent = ''): Uint8Array =>
  bytesOf(`---\nchannel: ${channel}\n${withConsent}---\n\n${text}\n`);

async function learned(posts: readonly Written[]): Promise<Engine> {
  const engine = createEngine({ background, today: () => '2026-10-15' });
  for (const post of posts)
    engine.brands.learnFile({ brand: 'nursery', path: post.path, bytes: asFile(post) });
  await engine.brands.refresh({ brand: 'nursery' });
  return engine;
}

/** The channels with a shift, found without all else that is learned of a brand. */
function shiftedChannels(written: readonly Written[]): string[] {
  const posts = written.map((post) => postWith(post.path, new TextDecoder().decode(asFile(post))));
  const whole = voiceOf(posts);
  return [...new Set(posts.flatMap(({ channel }) => channel ?? []))].filter((channel) => {
    const own = posts.filter((post) => post.channel === channel);
    return runToEnd(channelVoiceInSteps(whole, { tally: voiceOf(own).tally, posts: own })) !== undefined;
  });
}

describe('a channel that differs strongly', () => {
  let engine: Engine;
  before(async () => {
    engine = await learned(written);
  });

  it('is measured, and described in figures with an example sentence each', () => {
    const shifts = engine.brands.summary({ brand: 'nursery' }).channelShifts;
    const newsletter = shifts.find(({ channel }) => channel === 'newsletter')?.shifts ?? [];
    const byHabit = new Map(newsletter.map((shift) => [shift.habit, shift]));
    assert.match(byHabit.get('sentence')?.text ?? '', /^sentences of [6-9] words, elsewhere (?:3\d|4\d)$/);
    assert.match(byHabit.get('you')?.text ?? '', /^‘you’ \d+\.\d times in 100 words, elsewhere 0$/);
    for (const { evidence, here, elsewhere } of newsletter) {
      assert.ok(
        evidence &&
          written.some(({ path, text }) => path === evidence.path && text.includes(evidence.sentence)),
      );
      assert.notEqual(here, elsewhere);
    }
  });

  it('is what a draft for it is compared with', () => {
    const draft = `---\nchannel: Newsletter\n---\n\n${write(NEWSLETTER, 99, 12)}\n`;
    const report = engine.analysis.score({ brand: 'nursery', text: draft });
    assert.equal(report.channel, 'newsletter');
    assert.ok('percentile' in report.standing && report.standing.percentile > 10);
    const same = engine.analysis.score({ brand: 'nursery', text: draft.replace('Newsletter', 'journal') });
    assert.equal(same.channel, 'journal');
    assert.ok('percentile' in same.standing && same.standing.percentile < report.standing.percentile);
    assert.equal(
      engine.analysis.score({ brand: 'nursery', text: draft.replace('Newsletter', 'leaflet') }).channel,
      undefined,
    );
  });

  it('is left aside for a draft far longer than its posts', () => {
    const draft = `---\nchannel: newsletter\n---\n\n${write(NEWSLETTER, 99, 300)}\n`;
    assert.equal(engine.analysis.score({ brand: 'nursery', text: draft }).channel, undefined);
  });

  it('quotes no post that may not be quoted', async () => {
    const silent = createEngine({ background, today: () => '2026-10-15' });
    for (const post of written.slice(0, 24))
      silent.brands.learnFile({ brand: 'nursery', path: post.path, bytes: asFile(post, 'consent: learn\n') });
    await silent.brands.refresh({ brand: 'nursery' });
    const shifts = silent.brands
      .summary({ brand: 'nursery' })
      .channelShifts.flatMap((channel) => channel.shifts);
    assert.ok(shifts.length > 0 && shifts.every(({ evidence }) => evidence === undefined));
  });

  it('is forgotten without a trace, whatever the order', async () => {
    const more = { path: 'more.md', channel: 'newsletter', text: write(JOURNAL, 5, 9) };
    const other = await learned([more, ...written.toReversed()]);
    other.brands.forgetFile({ brand: 'nursery', path: more.path });
    await other.brands.refresh({ brand: 'nursery' });
    assert.deepEqual(
      await other.brands.store({ brand: 'nursery' }),
      await engine.brands.store({ brand: 'nursery' }),
    );
    assert.deepEqual(other.brands.summary({ brand: 'nursery' }), engine.brands.summary({ brand: 'nursery' }));
    const draft = `---\nchannel: newsletter\n---\n\n${write(NEWSLETTER, 7, 12)}\n`;
    assert.deepEqual(
      other.analysis.score({ brand: 'nursery', text: draft }),
      engine.analysis.score({ brand: 'nursery', text: draft }),
    );
  });
});

describe('channels that differ by chance only', () => {
  const splitBy = (split: number): Written[] =>
    written.slice(0, 24).map((post, at) => {
      const text = write([...JOURNAL, ...NEWSLETTER], 31 * split + at, 12);
      return { ...post, text, channel: (at * 7 + split * 3 + (at >> 2)) % 2 === 0 ? 'a' : 'b' };
    });

  it('show hardly ever a shift', () => {
    let alarms = 0;
    for (let split = 1; split <= 10; split++) if (shiftedChannels(splitBy(split)).length > 0) alarms++;
    assert.ok(alarms <= 1, `${String(alarms)} of 10`);
  });

  it('are not described in a learned brand', async () => {
    assert.deepEqual((await learned(splitBy(1))).brands.summary({ brand: 'nursery' }).channelShifts, []);
  });

  it('are told from channels that do differ', () => {
    assert.deepEqual(shiftedChannels(written.slice(0, 24)), ['journal', 'newsletter']);
  });
});

describe('the channels of the sample brands', () => {
  it('shift the voice where they are another kind of text, each said with figures', async () => {
    const engine = await learnedEngine(TODAY, 'harrow-and-pine');
    const shifts = engine.brands.summary({ brand: 'harrow-and-pine' }).channelShifts;
    assert.deepEqual(
      shifts.map(({ channel }) => channel),
      ['newsletter', 'product'],
    );
    for (const { text } of shifts.flatMap((channel) => channel.shifts))
      assert.match(text, /elsewhere (?:in )?[\d.]+(?: %)?$/);
    assert.ok(shifts.every((channel) => channel.shifts.length > 0));
  });
});

describe('the tests behind a shift', () => {
  it('agree with their tables', () => {
    assert.ok(Math.abs(signTest(8, 0) - 1 / 256) < 1e-12);
    assert.ok(Math.abs(signTest(7, 1) - 9 / 256) < 1e-12);
    assert.equal(signTest(0, 0), 1);
    assert.ok(Math.abs(rankZ([4, 5, 6], [1, 2, 3]) - 1.964) < 0.001);
    assert.equal(rankZ([1, 1], [1, 1]), 0);
    assert.equal(rankZ([], [1]), 0);
    assert.equal(rankZ([1, 2], [3, 4]), -rankZ([3, 4], [1, 2]));
  });
});
