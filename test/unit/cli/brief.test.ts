import assert from 'node:assert/strict';
import { jsonLines, timbre } from './run.ts';

const POSTS = ['2025-01-06', '2025-01-13', '2025-01-20', '2025-01-27'].map((date, at) => ({
  date,
  topic: at % 2 === 0 ? 'soil' : 'seed',
  format: 'article',
}));

describe('timbre brief', function () {
  it('answers with topics, formats and how much to expect', async () => {
    const { out } = await timbre(
      ['brief', 'next', '--jsonl'],
      JSON.stringify({ id: 7, asOf: '2025-02-03', days: 7, posts: POSTS }),
    );
    const [answer] = jsonLines(out);
    assert.ok(answer && typeof answer === 'object');
    assert.deepEqual(Object.keys(answer), ['id', 'topics', 'formats', 'demand']);
  });

  it('plans for a brand, with the posts that say why', async () => {
    const brand = 'brand-profiles/harrow-and-pine';
    const { out, code } = await timbre(['brief', '--brand', brand, '--as-of', '2025-11-25', '--json']);
    assert.equal(code, 0);
    const [plan] = jsonLines(out);
    assert.ok(plan && typeof plan === 'object' && 'briefs' in plan && Array.isArray(plan.briefs));
    assert.ok(plan.briefs.length > 0 && plan.briefs.length <= 5);
    const text = await timbre(['brief', '--brand', brand, '--as-of', '2025-11-25']);
    assert.match(text.out, /^2025-\d\d-\d\d {2}/);
    assert.match(text.out, /Expected in the next 28 days: \d+ to \d+ posts/);
  });

  it('says what it cannot read', async () => {
    const { out } = await timbre(['brief', 'next', '--jsonl'], JSON.stringify({ id: 7, asOf: 'soon' }));
    assert.deepEqual(jsonLines(out), [{ id: 7, error: 'asOf is not a date' }]);
  });

  it('has nothing to say about times from a few posts', async () => {
    const posts = POSTS.map(({ date, topic, format }) => ({
      ...{ time: `${date}T09:00:00Z`, topic, format, paid: false, interactions: 12 },
    }));
    const { out } = await timbre(['brief', 'slots', '--jsonl'], JSON.stringify({ id: 'a', posts }));
    assert.deepEqual(jsonLines(out), [{ id: 'a', slots: [], silence: 'few-posts' }]);
  });
});
