import assert from 'node:assert/strict';
import { csvOf, chatter, mention, START } from '../core/listening/invented.ts';
import { DAY, MINUTE } from '../../../src/core/listening/shared/time.ts';
import { temporaryFolder, timbre } from './run.ts';

const quiet = chatter(14);
const dropped = Array.from({ length: 9 }, (_, at) =>
  mention(
    `d${String(at)}`,
    START + 14 * DAY + at * 9 * MINUTE,
    `the parcel with my vase was dropped, courier ${String(at)} laughed`,
  ),
);

describe('timbre listen spark', function () {
  const folder = temporaryFolder({
    'quiet.csv': csvOf(quiet),
    'dropped.csv': csvOf([...quiet, ...dropped]),
    'none.csv': 'a,b\n1,2\n',
  });

  it('says that nothing is unusual', async () => {
    assert.equal((await timbre(['listen', 'spark', `${folder()}/quiet.csv`])).out, 'nothing unusual\n');
  });

  it('prints evidence as sentences and as JSON', async () => {
    const { out } = await timbre(['listen', 'spark', `${folder()}/dropped.csv`]);
    assert.match(out, /Words that rose: .*parcel/);
    const { out: json } = await timbre(['listen', 'spark', `${folder()}/dropped.csv`, '--json']);
    assert.equal(json.match(/"alerted":/g)?.length, 1);
    assert.match(json, /"answers":\["wait",/);
  });

  it('estimates reposts after some hours', async () => {
    const { out } = await timbre(['listen', 'spark', `${folder()}/dropped.csv`, '--json', '--after', '6h']);
    assert.match(out, /"root":"d0","observed":0,"estimate":\d+,"low":\d+,"high":\d+/);
    assert.equal((await timbre(['listen', 'spark', `${folder()}/dropped.csv`, '--after', 'soon'])).code, 2);
  });

  it('explains what is no export', async () => {
    const { err, code } = await timbre(['listen', 'spark', `${folder()}/none.csv`]);
    assert.equal(code, 2);
    assert.match(err, /needs a column “time”/);
  });
});

describe('timbre listen community and repeat', function () {
  const people = Array.from({ length: 40 }, (_, at) => `p${String(at)},2026-01-0${String(1 + (at % 9))}`);
  const folder = temporaryFolder({
    'events.csv': 'community,date,people\nink,2026-01-10,9\nink,2026-03-10,8\noil,2026-02-01,3\n',
    'people.csv': ['person,date', ...people, 'p0,2026-02-01', 'p1,2026-02-03', 'p1,2026-02-20'].join('\n'),
  });

  it('say who may fall silent and why, and nothing of fewer than five people', async () => {
    const { out } = await timbre(['listen', 'community', `${folder()}/events.csv`, '--as-of', '2026-05-01']);
    assert.match(out, /^ink {2}\d+ % silent for 180 days: the last event was 52 days ago/);
    assert.match(out, /^oil {2}nothing is said: /m);
  });

  it('say how many come back', async () => {
    const args = ['listen', 'repeat', `${folder()}/people.csv`, '--until', '2026-04-01', '--horizon', '10'];
    assert.match(
      (await timbre(args)).out,
      /^40 people: about \d+ still come; \d+ more times within 10 weeks/,
    );
    assert.match((await timbre([...args, '--json'])).out, /^\{"model":\{"r":/);
  });

  it('explain a date that is none', async () => {
    const { err, code } = await timbre(['listen', 'community', `${folder()}/events.csv`, '--as-of', 'May']);
    assert.equal(code, 2);
    assert.match(err, /“May” is no date/);
  });
});
