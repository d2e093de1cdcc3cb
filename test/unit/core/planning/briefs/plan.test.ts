import assert from 'node:assert/strict';
import { cooperate, stoppable } from '../../../../../src/core/base/cooperative.ts';
import { directionsRequest } from '../../../../../src/core/directions/index.ts';
import {
  briefDraft,
  campaignEvents,
  dateOf,
  dayOf,
  planBriefs,
  planInSteps,
  planPost,
  type BriefPlan,
  type PlannedEvent,
  type PlannedPost,
} from '../../../../../src/core/planning/briefs/index.ts';
import { continueRequest, rewriteRequest } from '../../../../../src/core/writer/index.ts';
import {
  readCalendar,
  CalendarError,
} from '../../../../../src/core/planning/briefs/calendar/read-calendar.ts';
import { recogniseTopics } from '../../../../../src/core/planning/briefs/topics/word-topics.ts';
import { ANGLES } from '../../../../../src/core/directions/index.ts';
import { readProse } from '../../../../../src/core/text/index.ts';

const MONDAY = dayOf('2025-01-06') ?? 0;
const AS_OF = MONDAY + 26 * 7;

const post = (day: number, topic: string, at: number): PlannedPost =>
  planPost(
    {
      id: `${String(at)}.md`,
      path: `${String(at)}.md`,
      title: `Post ${String(at)}`,
      channel: 'blog',
      date: dateOf(day),
    },
    `---\ntopic: ${topic}\nformat: article\n---\nA short text about ${topic}, for people who like it.\n`,
  );

/** Mondays: glazes and kilns by turns. Fridays: the round-up. */
const POSTS = Array.from({ length: 26 }, (_, week) => [
  post(MONDAY + week * 7, week % 2 === 0 ? 'glazes' : 'kilns', week * 2),
  post(MONDAY + week * 7 + 4, 'round-up', week * 2 + 1),
]).flat();

const planned = (posts: readonly PlannedPost[], events: readonly PlannedEvent[] = []): BriefPlan =>
  planBriefs({ brand: 'Kiln Street', posts, events, asOf: AS_OF });

describe('briefs', () => {
  it('follow turns, and say so with the posts', () => {
    const { briefs } = planned(POSTS);
    const glazes = briefs.find(({ topic }) => topic === 'glazes');
    assert.ok(glazes);
    assert.equal(glazes.date, dateOf(AS_OF));
    const [reason] = glazes.reasons;
    assert.equal(reason?.text, 'Every second Monday since 2025-01-06');
    assert.ok(reason);
    assert.equal(reason.posts[0]?.date, dateOf(AS_OF - 14));
    const roundUp = briefs.find(({ topic }) => topic === 'round-up');
    assert.match(roundUp?.reasons[0]?.text ?? '', /^Every Friday since/);
  });

  it('are planned in many steps, with the same result', async () => {
    const input = { brand: 'Kiln Street', posts: POSTS, events: [], asOf: AS_OF };
    let pauses = 0;
    const plan = await cooperate(planInSteps(input), () => {
      pauses++;
      return Promise.resolve();
    });
    assert.deepEqual(plan, planned(POSTS));
    assert.ok(pauses > POSTS.length / 5, String(pauses));
  });

  it('are no longer planned once somebody no longer wants them', async () => {
    const stop = new AbortController();
    let pauses = 0;
    const pause = stoppable(() => {
      if (++pauses === 3) stop.abort();
      return Promise.resolve();
    }, stop.signal);
    const input = { brand: 'Kiln Street', posts: POSTS, events: [], asOf: AS_OF };
    await assert.rejects(cooperate(planInSteps(input), pause), { name: 'AbortError' });
    assert.equal(pauses, 3);
  });

  it('name topics that are overdue', () => {
    const posts = [
      ...POSTS,
      ...[4, 6, 8, 10, 12].map((week, at) => post(MONDAY + week * 7 + 2, 'studio visits', 900 + at)),
    ];
    const overdue = planned(posts).briefs.find(({ topic }) => topic === 'studio visits');
    assert.equal(overdue?.reasons[0]?.text, 'Not written about for 14 weeks; usually every 2 weeks');
  });

  it('take events for topics that they name, and else for topics of their own', () => {
    const event = (title: string) => ({ day: AS_OF + 3, title, isRecurring: false, source: 'plan.ics' });
    assert.ok(
      planned(POSTS, [event('Open day: kiln firing')]).briefs.some(
        ({ topic, reasons }) => topic === 'kilns' && reasons.some(({ text }) => text.includes('plan.ics')),
      ),
    );
    assert.ok(planned(POSTS, [event('Harvest fair')]).briefs.some(({ topic }) => topic === 'Harvest fair'));
    // One word of a name is not the name.
    const onCare = POSTS.map((one, at) => post(one.day ?? 0, 'kiln care', at));
    assert.ok(planned(onCare, [event('Kiln sale')]).briefs.some(({ topic }) => topic === 'Kiln sale'));
    assert.ok(planned(onCare, [event('Care of a kiln')]).briefs.every(({ topic }) => topic === 'kiln care'));
  });

  it('are none without dates or topics, and the plan says why', () => {
    const undated = POSTS.map((each) => ({ ...each, day: undefined }));
    assert.equal(planned(undated).none, 'few-dates');
    const unlike = POSTS.slice(0, 8).map((each) => ({ ...each, stated: [], prose: undefined }));
    assert.deepEqual([planned(unlike).briefs, planned(unlike).none], [[], 'no-topics']);
  });

  it('propose angles that were not used yet, each once', () => {
    const used = POSTS.map((each) => ({ ...each, angle: ANGLES[0] }));
    const angles = planned(used).briefs.map(({ angle }) => angle);
    assert.ok(angles.length > 1 && angles.every((angle) => angle.used === 0));
    assert.equal(new Set(angles.map(({ id }) => id)).size, angles.length);
  });

  it('become drafts whose brief is no part of the prose', () => {
    const [brief] = planned(POSTS).briefs;
    assert.ok(brief);
    const draft = briefDraft({ ...brief, topic: 'a: b --> c' });
    const prose = readProse(`${draft}Words of the draft.`);
    assert.equal(prose.frontMatter?.fields['topic'], 'a: b --> c');
    assert.deepEqual(
      prose.blocks.map(({ text }) => text.trim()),
      ['Words of the draft.'],
    );
  });

  it('sends no AI model what its comment says', () => {
    const [brief] = planned(POSTS).briefs;
    assert.ok(brief);
    const reasons = [{ text: 'The vermilion <!-- lid --> is back', posts: [] }];
    const text = `${briefDraft({ ...brief, reasons })}We pour at four.`;
    assert.ok(text.includes('vermilion'));
    const card = { brand: 'Tea', text: 'Short.', tokens: 1, quotes: [], sections: [] };
    for (const { user, purpose } of [
      continueRequest(card, { before: text, after: '' }),
      rewriteRequest(card, { text, start: text.indexOf('We pour'), end: text.length, reasons: [] }),
      directionsRequest(card, { text, planned: [], wish: undefined }),
    ]) {
      assert.ok(!/vermilion|lid/.test(user), `${purpose}: ${user}`);
      assert.ok(user.includes('We pour'), purpose);
    }
  });
});

describe('topics from words', () => {
  const onTopic = (words: string, count: number, stated: readonly string[] = []) =>
    Array.from({ length: count }, (_, at) => ({
      title: `${words}, part ${String(at + 1)}`,
      prose: `We looked at ${words}. More on ${words}.`,
      stated,
    }));

  it('are called by the phrase in which posts use their word, as they write it', () => {
    const { topics } = recogniseTopics([
      ...onTopic('strap leather', 4),
      ...onTopic('GitHub runners', 4),
      ...onTopic('soup', 4),
    ]);
    const names = topics.map(({ name }) => name);
    assert.ok(names.includes('strap leather'), names.join());
    assert.ok(names.includes('GitHub runners'), names.join());
    assert.ok(names.includes('soup'), names.join());
  });

  it('are called by the tag that their posts share, unless it is on others too', () => {
    const tagged = recogniseTopics([
      ...onTopic('soup', 4, ['kitchen', 'news']),
      ...['boats', 'hats', 'lamps'].flatMap((word) => onTopic(word, 4, ['news'])),
    ]);
    assert.ok(tagged.topics.some(({ name }) => name === 'kitchen'));
    assert.ok(!tagged.topics.some(({ name }) => name === 'news'));
  });

  it('are things, not what is done or how things are', () => {
    const doing = Array.from({ length: 4 }, (_, at) => ({
      title: `Abandon ${['cups', 'nets', 'oars', 'jars'][at] ?? ''}`,
      prose: 'We abandon them. They abandon us. All abandon ship.',
    }));
    const { topics } = recogniseTopics([...doing, ...onTopic('soup', 8)]);
    assert.ok(!topics.some(({ name }) => name.includes('abandon')));
  });

  const about = (words: string, title = '') => ({ title, prose: `${words}. ${words}. ${words}.` });
  it('are what several posts are about, and none where nothing is shared', () => {
    const { topics, topicOf } = recogniseTopics([
      ...['spring', 'rust', 'cord'].map((word) => about(`The lantern has a ${word}`)),
      ...['blue', 'warm', 'thin'].map((word) => about(`Our blanket is ${word}`)),
      ...['ladder', 'bucket', 'whistle', 'hammer'].map((word) => about(`We found a ${word}`)),
    ]);
    assert.deepEqual(topics.map(({ name }) => name).sort(), ['blanket', 'lantern']);
    assert.deepEqual(
      topicOf.slice(6).every((topic) => topic === undefined),
      true,
    );
  });

  it('are called by what titles that are numbered begin with', () => {
    const bench = ['blue hats', 'wet yards', 'two doors', 'old ropes'].map((rest, at) => ({
      title: `Notes from the yard ${String(at + 1)}: ${rest}`,
      prose: `The yard had ${rest} this time.`,
    }));
    const { topics, topicOf } = recogniseTopics([...bench, ...onTopic('soup', 6)]);
    assert.ok(topics.some(({ name }) => name === 'Notes from the yard'));
    assert.equal(new Set(topicOf.slice(0, 4)).size, 1);
  });

  it('are called by no unit, no bare everyday noun and nobody who wrote the posts', () => {
    const texts = ['left', 'right', 'front', 'back', 'upper', 'lower'].map((place, at) => ({
      title: `Twelve metres ${place} of the quay, by Oddny Vreeland`,
      prose: `Oddny Vreeland measured metres again. Metres of hole. The hole is ${place}. Metres, metres, hole.`,
      people: ['Oddny Vreeland'],
      headings: [`Number ${String(at)}`],
    }));
    const { topics } = recogniseTopics([...texts, ...onTopic('soup', 12)]);
    const words = topics.flatMap(({ name }) => name.toLowerCase().split(' '));
    for (const word of ['metre', 'metres', 'hole', 'oddny', 'vreeland'])
      assert.ok(!words.includes(word), words.join());
  });

  it('are called by occasions, and never by the brand’s own name', () => {
    const texts = ['Pots', 'Pans', 'Lids', 'Jugs'].map((thing) => ({
      title: `${thing} for Mending Week at Quillon`,
      prose: `Mending Week at Quillon is for ${thing}. Come to our Mending Week. Quillon, Quillon, Quillon.`,
    }));
    const { topics } = recogniseTopics([...texts, ...onTopic('soup', 8)], 'Quillon');
    assert.deepEqual(
      topics.map(({ name }) => name).filter((name) => name !== 'soup'),
      ['Mending Week'],
    );
  });

  it('take no heading that posts have as their form for what they are about', () => {
    const texts = ['ferry', 'tunnel', 'bridge', 'quarry'].map((thing) => ({
      title: `A ${thing}`,
      prose: `Safety belts\nThe ${thing} has some. Safety belts are there. Safety belts help.`,
      headings: ['Safety belts'],
    }));
    const { topics } = recogniseTopics([...texts, ...onTopic('soup', 8)]);
    assert.ok(!topics.some(({ name }) => /safety/i.test(name)));
  });

  it('are called by whole phrases, written as the posts write them', () => {
    const texts = ['Anna', 'Bo', 'Cy', 'Di'].map((guest) => ({
      title: `${guest} Joins the Harbour Watch Council`,
      prose: `She sits on the Harbour Watch Council. We asked ${guest}. The Harbour Watch Council meets often.`,
    }));
    const { topics } = recogniseTopics([...texts, ...onTopic('soup', 8)]);
    assert.ok(
      topics.some(({ name }) => name === 'Harbour Watch Council'),
      topics.map(({ name }) => name).join(),
    );
  });

  it('are never months', () => {
    const texts = ['one', 'two', 'three', 'four'].map((word) => about(`In December ${word}`));
    assert.deepEqual(
      recogniseTopics([
        ...texts,
        about('Lamps'),
        ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((w) => about(`Chair ${w}`)),
      ])
        .topics.map(({ name }) => name)
        .filter((name) => name === 'december'),
      [],
    );
  });
});

const event = (...lines: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:x',
    'BEGIN:VEVENT',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

describe('calendars', () => {
  const [from, to] = [dayOf('2025-03-01') ?? 0, dayOf('2025-03-31') ?? 0];
  const days = (ics: string): string[] => readCalendar(ics, 'x.ics', from, to).map(({ day }) => dateOf(day));

  it('are read with recurrences and what is left out of them', () => {
    const ics = event(
      'UID:1',
      'DTSTART;VALUE=DATE:20250107',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      'EXDATE;VALUE=DATE:20250318',
      'SUMMARY:Bench night',
    );
    assert.deepEqual(days(ics), ['2025-03-04']);
  });

  it('keep the day as written, whatever the time zone', () => {
    assert.deepEqual(days(event('UID:2', 'DTSTART:20250310T233000Z', 'SUMMARY:Late')), ['2025-03-10']);
  });

  it('end where a rule has no end', () => {
    assert.equal(
      days(event('UID:3', 'DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=DAILY', 'SUMMARY:Daily')).length,
      31,
    );
  });

  it('are refused where they are none', () => {
    assert.throws(() => days('Dear diary'), CalendarError);
  });

  it('have campaign notes beside them', () => {
    const notes =
      '# Spring\n\n- 2025-03-10: Seed swap with the school\n- [ ] 2025-04-02 Later\n- 2025-03-40 no day\n';
    assert.deepEqual(
      campaignEvents(notes, 'spring.md', from, to).map(({ day, title }) => [dateOf(day), title]),
      [['2025-03-10', 'Seed swap with the school']],
    );
  });
});
