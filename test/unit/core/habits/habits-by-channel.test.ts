import assert from 'node:assert/strict';
import type { HabitReport } from '../../../../src/core/habits/index.ts';
import { findHabit, learnedFrom, type Written } from './posts-by-channel.ts';

const THINGS = 'kettle lamp chair rope bell drum fork wheel clock stove basket ladder'.split(' ');
const thing = (at: number): string => THINGS[at % THINGS.length] ?? 'kettle';

const VERBS = 'mends lifts paints finds moves cleans carries sorts brings hides turns keeps'.split(' ');
const PEOPLE = 'baker sailor neighbour teacher driver gardener farmer printer plumber child'.split(' ');
const PLACES = 'behind beside under near above below outside past'.split(' ');

/** Sentences of no particular manner, different in every post. */
function story(seed: number): string {
  let state = seed + 1;
  const one = (words: readonly string[]): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[(state >>> 8) % words.length] ?? '';
  };
  return Array.from(
    { length: 5 },
    () =>
      `The ${one(PEOPLE)} ${one(VERBS)} a ${one(THINGS)} ${one(PLACES)} the ${one(THINGS)} of the ${one(PEOPLE)}.`,
  ).join(' ');
}

/** `own` is a story that no other post of any channel tells. */
const written = (
  count: number,
  channel: string,
  text: (at: number, own: string) => string = (_, own) => own,
): Written[] =>
  Array.from({ length: count }, (_, at) => ({
    channel,
    text: text(at, story(at + 100 * (channel.codePointAt(0) ?? 0))),
  }));

const textsOf = ({ habits }: HabitReport, part = ''): string[] =>
  habits.filter(({ id }) => id.startsWith(part)).map(({ text }) => text);

describe('habits by channel', () => {
  it('count a sign-off in the channel that has it', async () => {
    const report = await learnedFrom('tea', [
      ...written(10, 'blog', (at, own) => `${own}${at < 9 ? '\n\nShut the gate.' : ''}`),
      ...written(30, 'linkedin'),
    ]);
    const habit = findHabit(report, 'endings:line-shut the gate.');
    assert.equal(habit.text, 'Signs off with “Shut the gate.” in 9 of 10 blog posts');
    assert.equal(habit.strength, 'strong');
    assert.equal(habit.channel, 'blog');
  });

  it('count it in all posts where all channels have it', async () => {
    const report = await learnedFrom('tea', [
      ...written(10, 'blog', (_, own) => `${own}\n\nShut the gate.`),
      ...written(10, 'linkedin', (_, own) => `${own}\n\nShut the gate.`),
    ]);
    assert.equal(
      findHabit(report, 'endings:line-shut the gate.').text,
      'Signs off with “Shut the gate.” in 20 of 20 posts',
    );
  });

  it('see one sign-off in lines that differ by a name', async () => {
    const report = await learnedFrom('tea', [
      ...written(12, 'email', (at, own) => `${own}\n\nKeep it dry, ${at % 2 === 0 ? 'Odile' : 'Piet'}`),
      ...written(12, 'blog'),
    ]);
    assert.deepEqual(textsOf(report, 'endings:line'), [
      'Signs off with “Keep it dry,” and a name in 12 of 12 email posts',
    ]);
  });

  it('are never markup, placeholders, notices or links', async () => {
    const lines = {
      blog: '*|LIST:DESCRIPTION|* *|REWARDS|*',
      email: 'Love from {{first_name}} and all',
      forum: '© 2024 Tea Limited. All rights reserved.',
      journal: 'You can unsubscribe at any time.',
      news: 'Registered in England and Wales.',
      press: 'Visit https://tea.example/shop today',
      shop: '[caption id="7"]',
      talk: 'Shut the gate.',
    };
    const report = await learnedFrom('tea', [
      ...Object.entries(lines).flatMap(([channel, line]) =>
        written(10, channel, (_, own) => `${own}\n\n${line}`),
      ),
      ...written(10, 'linkedin'),
    ]);
    assert.deepEqual(textsOf(report, 'endings:line'), [
      'Signs off with “Shut the gate.” in 10 of 10 talk posts',
    ]);
    assert.deepEqual(textsOf(report, 'words:line'), []);
  });

  it('name the form of an opening', async () => {
    const report = await learnedFrom('tea', [
      ...written(10, 'instagram', (at) => `Oldwick, ${String(1 + at)}.40am. A ${thing(at)} on the wall.`),
      ...written(10, 'newsletter', (_, own) => `Morning,\n\n${own}`),
      ...written(10, 'press', (at, own) => `OLDWICK, ${String(at + 1)} March 2024. ${own}`),
      ...written(10, 'blog'),
    ]);
    assert.match(
      findHabit(report, 'openings:name-time').text,
      /^Opens with a name and a time in 10 of 10 instagram posts, such as “Oldwick, \d+\.40am\.?”$/,
    );
    assert.equal(
      findHabit(report, 'openings:greeting').text,
      'Opens with a greeting in 10 of 10 newsletter posts, such as “Morning,”',
    );
    assert.match(
      findHabit(report, 'openings:dateline').text,
      /^Opens with a place and a date in 10 of 10 press posts, such as “OLDWICK, \d+ March 2024”$/,
    );
    assert.deepEqual(textsOf(report, 'openings:word-morning'), []);
  });

  it('name a hashtag and the sentences that a channel repeats', async () => {
    const report = await learnedFrom('tea', [
      ...written(
        10,
        'instagram',
        (at) => `A ${thing(at)} on the wall. It is blue.\n\n#shutthegate #${thing(at)}`,
      ),
      ...written(10, 'shop', (at, own) => `${own} Post is free over twelve pounds. ${story(at + 2)}`),
      ...written(10, 'blog'),
    ]);
    assert.equal(
      findHabit(report, 'endings:line-#shutthegate').text,
      'In instagram: hashtags in 10 of 10 posts, elsewhere in none; “#shutthegate” in 10 of 10',
    );
    assert.ok(
      textsOf(report).includes('Has the sentence “Post is free over twelve pounds.” in 10 of 10 shop posts'),
    );
  });

  it('prefer no word of grammar and no word with other senses', async () => {
    const report = await learnedFrom(
      'tea',
      written(
        60,
        'blog',
        (at, own) => `${own} Go by the yard about now, like a good ${thing(at)} after work, but give way.`,
      ),
    );
    const uses = report.habits.filter(({ id }) => id.startsWith('prefer:')).map(({ id }) => id.slice(7));
    for (const word of ['by', 'about', 'like', 'but', 'after', 'now', 'way', 'work', 'good'])
      assert.ok(!uses.includes(word), word);
    assert.ok(uses.length <= 10);
    assert.deepEqual(textsOf(report, 'avoid:'), []);
  });
});
