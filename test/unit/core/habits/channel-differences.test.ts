import assert from 'node:assert/strict';
import { everyHabit, idsOf, type HabitReport } from '../../../../src/core/habits/index.ts';
import { findHabit, learnedFrom, type Written } from './posts-by-channel.ts';

const NOUNS = 'kettle lamp chair rope bell drum fork wheel clock stove basket ladder'.split(' ');
const VERBS = 'mends lifts paints finds moves cleans carries sorts brings hides turns keeps'.split(' ');
const PEOPLE = 'baker sailor neighbour teacher driver gardener farmer printer plumber child'.split(' ');

const PLACES = 'behind beside under near above below outside past'.split(' ');
const TIMES = 'today yesterday again twice slowly gladly alone early'.split(' ');

/** A sentence that hardly any other seed gives. */
function sentence(seed: number): string {
  let state = (seed + 1) * 2_654_435_761;
  const one = (words: readonly string[]): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[(state >>> 8) % words.length] ?? '';
  };
  return `The ${one(PEOPLE)} ${one(VERBS)} a ${one(NOUNS)} ${one(PLACES)} the ${one(NOUNS)} of the ${one(PEOPLE)} ${one(TIMES)}.`;
}
const story = (seed: number, sentences: number): string =>
  Array.from({ length: sentences }, (_, at) => sentence(seed * 97 + at)).join(' ');

const written = (count: number, channel: string, text: (at: number) => string): Written[] =>
  Array.from({ length: count }, (_, at) => ({ channel, text: text(at) }));

const letter = (at: number): string =>
  `${story(at, 12)}\n\n## House ${String(at)}\n\n- ${sentence(at + 7000)}\n- ${sentence(at + 8000)}\n\nSee [the list](https://tidewell.example/${String(at)}).`;
const caption = (at: number): string => `${sentence(at + 9000)} Boat at ${String(6 + (at % 9))}.30pm! 🌊`;

describe('differences between channels', () => {
  const messy = [
    ...written(12, 'letter', letter),
    ...written(12, 'social', caption),
    ...written(
      12,
      'press',
      (at) =>
        `${story(at + 400, 4)} “We shall see what the winter does to it,” said the ${PEOPLE[at % 10] ?? ''} of the ${NOUNS[at % 12] ?? ''}.`,
    ),
  ];
  let report: HabitReport;
  before(async () => {
    report = await learnedFrom('Tidewell', messy);
  });

  it('are the length, headings, lists, links and quotations of posts, in one line a channel', () => {
    assert.match(
      findHabit(report, 'channel:letter:form').text,
      /^In letter: .*\d+ words in a post, elsewhere \d+/,
    );
    for (const what of ['headings', 'lists', 'links'])
      assert.match(
        findHabit(report, 'channel:letter:form').text,
        new RegExp(`${what} in 12 of 12 posts, elsewhere in none`),
      );
    assert.match(
      findHabit(report, 'channel:press:form').text,
      /quotations in 12 of 12 posts, elsewhere in none/,
    );
  });

  it('are emoji, times of day and marks, with a sentence of each post that has them', () => {
    const emoji = findHabit(report, 'channel:social:marks:emoji');
    assert.equal(emoji.text, 'In social: emoji in 12 of 12 posts, elsewhere in none');
    assert.ok(emoji.evidence.length >= 5);
    for (const { sentence: shown, path } of emoji.evidence) {
      assert.match(shown, /🌊/u);
      assert.match(path, /^social-/);
    }
    assert.match(
      findHabit(report, 'channel:social:form:times').text,
      /^In social: times of day in 12 of 12 posts/,
    );
  });

  it('are said of the channel that does something, not again of those that do not', () => {
    assert.deepEqual(
      report.habits.flatMap(({ id }) => (/^channel:(?:letter|press):marks:emoji$/.test(id) ? [id] : [])),
      [],
    );
  });

  it('are no habits of the brand as a whole as well', () => {
    const { habits } = report;
    assert.ok(everyHabit(habits).some(({ id }) => id === 'marks:emoji'));
    assert.ok(!habits.some(({ id }) => id === 'marks:emoji'));
  });

  it('are one line where several channels do the same', async () => {
    const chatty = await learnedFrom('Tidewell', [
      ...written(12, 'social', caption),
      ...written(10, 'chat', (at) => caption(at + 50)),
      ...['letter', 'blog', 'shop'].flatMap((channel, by) =>
        written(15, channel, (at) => letter(at + 100 * by)),
      ),
    ]);
    const [emoji, ...others] = chatty.habits.filter(({ text }) => text.includes('emoji'));
    assert.deepEqual(others, []);
    assert.match(
      emoji?.text ?? '',
      /^By channel: emoji in (\d+) of \1 social posts, in (\d+) of \2 chat posts; elsewhere in 0 of 45$/,
    );
  });

  it('are none between channels that are written alike', async () => {
    const alike = await learnedFrom('Tidewell', [
      ...written(15, 'a', (at) => story(at, 5)),
      ...written(15, 'b', (at) => story(at + 200, 5)),
    ]);
    assert.deepEqual(
      alike.habits.filter(({ kind }) => kind === 'channel').map(({ text }) => text),
      [],
    );
  });
});

describe('folded habits', () => {
  const short = written(
    30,
    'blog',
    (at) => `${sentence(at)} It works. It holds well. We know. Ask us now. Come in.`,
  );

  it('say in one line how long sentences are, and stand for the ids of their parts', async () => {
    const length = findHabit(await learnedFrom('Tidewell', short), 'sentences:length');
    assert.deepEqual(idsOf(length), ['sentences:length', 'sentences:short', 'sentences:long']);
    assert.match(length.text, /^Short sentences: .*have five words or fewer/);
  });

  it('are not listed again when one of what is decided together was struck', async () => {
    const report = await learnedFrom('Tidewell', short, { habits: { off: ['sentences:short'] } });
    const lengths = report.habits.filter(({ id }) => id.startsWith('sentences:'));
    assert.deepEqual(
      lengths.map(({ state }) => state),
      ['off'],
    );
  });
});

describe('boilerplate', () => {
  const about = (text: string): Written[] =>
    written(10, 'press', (at) => `${story(at, 5)}\n\n${text}\n\nMedia enquiries: press@tidewell.example`);

  it('of press releases is no habit, under a heading or by the name of the brand', async () => {
    for (const text of [
      '## About Tidewell\n\nTidewell runs two boats. It was founded in a shed.',
      'Tidewell runs two boats between three harbours of the northern coast. It was founded in a shed by two sisters and a dog.',
    ]) {
      const report = await learnedFrom('Tidewell', [
        ...about(text),
        ...written(10, 'blog', (at) => story(at + 300, 5)),
      ]);
      for (const one of everyHabit(report.habits)) assert.doesNotMatch(one.text, /shed|two boats|enquiries/);
    }
  });

  it('is not a sign-off that many posts have', async () => {
    const report = await learnedFrom(
      'Tidewell',
      written(10, 'letter', (at) => `${story(at, 5)}\n\nUntil the next tide.`),
    );
    assert.ok(report.habits.some(({ text }) => text.includes('Until the next tide.')));
  });
});
