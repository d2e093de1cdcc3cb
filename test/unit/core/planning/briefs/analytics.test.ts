import assert from 'node:assert/strict';
import { localizeInEnglish } from '../../../../../src/core/base/localize.ts';
import { randomFrom } from '../../../../../src/core/base/numbers/random.ts';
import { figuresOf, slugOf } from '../../../../../src/core/planning/briefs/analytics/match-posts.ts';
import { readAnalytics } from '../../../../../src/core/planning/briefs/analytics/read-analytics.ts';
import { readMore } from '../../../../../src/core/planning/briefs/plan/read-more.ts';
import type { TopicPost } from '../../../../../src/core/planning/briefs/topics/topics-of.ts';
import { dateOf, planBriefs } from '../../../../../src/core/planning/briefs/index.ts';

const post = (at: number, topic: string, title = `Post ${String(at)}`): TopicPost => ({
  ...{
    id: `p${String(at)}`,
    path: `2025/2025-03-${String(10 + (at % 20))}-post-${String(at)}.md`,
    title,
    topic,
  },
  ...{ channel: 'blog', date: dateOf(20_000 + at * 3), day: 20_000 + at * 3, stated: [topic], format: '' },
  ...{ addresses: [], angle: undefined, prose: undefined, headings: [], people: [] },
});

describe('analytics exports', () => {
  it('are read whatever tool wrote them: by headers and cells, without comments, rates and totals', () => {
    const google = readAnalytics(
      '# ----\n# Pages and screens\n# ----\nPage path and screen class,Views,Views per active user,Average engagement time\n/posts/kiln/,"1,204",1.3,42\n/posts/glaze/,88,1.1,12\n',
      'ga.csv',
    );
    assert.deepEqual(google, {
      source: 'ga.csv',
      metric: 'Views',
      rows: [
        { title: '', address: '/posts/kiln/', count: 1204 },
        { title: '', address: '/posts/glaze/', count: 88 },
      ],
    });
    const mail = readAnalytics(
      'Subject,Send date,Open rate,Unique opens\nThe kiln cracked,2025-01-03,41 %,512\n',
      'm.csv',
    );
    assert.deepEqual(
      [mail?.metric, mail?.rows],
      ['Unique opens', [{ title: 'The kiln cracked', address: '', count: 512 }]],
    );
  });

  it('are none where nothing is counted, or nothing names a post', () => {
    assert.equal(readAnalytics('Date,Views\n2025-01-03,12\n', 'a.csv'), undefined);
    assert.equal(readAnalytics('Title,Bounce rate\nThe kiln,12\n', 'a.csv'), undefined);
    assert.equal(readAnalytics('', 'a.csv'), undefined);
  });

  it('belong to posts by address, else by title; what may be two posts is neither', () => {
    const posts = [
      post(1, 'a', 'The kiln cracked'),
      { ...post(2, 'a', 'Twice'), addresses: ['/essays/on-glaze/'] },
      post(3, 'a', 'Twice'),
    ];
    const rows = [
      { title: '', address: 'https://kiln.example/blog/post-1.html?utm_source=x', count: 3 },
      { title: 'The Kiln Cracked | Kiln Street', address: '', count: 4 },
      { title: '', address: '/essays/on-glaze', count: 5 },
      { title: 'Twice', address: '', count: 6 },
      { title: 'Total', address: '', count: 18 },
    ];
    const { counts, unmatched } = figuresOf({ source: 's', metric: 'm', rows }, posts);
    assert.deepEqual(
      [...counts],
      [
        ['p1', 7],
        ['p2', 5],
      ],
    );
    assert.equal(unmatched, 2);
    assert.equal(slugOf('/2025/2025-03-04-the-kiln/index.html'), '2025-03-04-the-kiln'.slice(11));
  });
});

/** 60 posts of six topics in turn; those of one are read as many times as often. */
function reading(
  times: number,
  seed: number,
): { readonly posts: TopicPost[]; readonly counts: Map<string, number> } {
  const random = randomFrom(seed);
  const noise = (): number => random() + random() + random() + random() - 2;
  const posts = Array.from({ length: 60 }, (_, at) => post(at, `t${String(at % 6)}`));
  const counts = new Map(
    posts.map(({ id, topic }) => [id, Math.round(200 * Math.exp(noise()) * (topic === 't0' ? times : 1))]),
  );
  return { posts, counts };
}

const told = (times: number, seed: number): string[] => {
  const { posts, counts } = reading(times, seed);
  const reason = readMore(
    [{ source: 'v.csv', metric: 'Views', counts, unmatched: 0 }],
    posts,
    localizeInEnglish,
  );
  return ['t0', 't1', 't2', 't3', 't4', 't5'].filter((topic) => reason(topic) !== undefined);
};

describe('topics that are read more often', () => {
  it('are told with their posts, the most read first, and less than they were', () => {
    const { posts, counts } = reading(4, 3);
    const reason = readMore(
      [{ source: 'v.csv', metric: 'Views', counts, unmatched: 0 }],
      posts,
      localizeInEnglish,
    )('t0');
    const [, ratio] =
      /^Its posts have ([\d.]+) times the “Views” of the brand’s median post \(10 posts in v\.csv\)$/.exec(
        reason?.text ?? '',
      ) ?? [];
    assert.ok(Number(ratio) > 1.5 && Number(ratio) < 4, reason?.text);
    const [first, second] = reason?.posts ?? [];
    assert.ok((counts.get(first?.id ?? '') ?? 0) >= (counts.get(second?.id ?? '') ?? 0));
  });

  it('are hardly ever told where there are none, and mostly found where they are read four times as often', () => {
    const seeds = Array.from({ length: 100 }, (_, seed) => seed + 1);
    assert.ok(seeds.filter((seed) => told(1, seed).length > 0).length <= 5);
    assert.ok(seeds.filter((seed) => told(4, seed).includes('t0')).length >= 80);
  });

  it('are not told of few posts, nor where age explains it', () => {
    const { posts, counts } = reading(4, 3);
    const some = new Map([...counts].slice(0, 15));
    const file = { source: 'v.csv', metric: 'Views', unmatched: 0 };
    assert.equal(readMore([{ ...file, counts: some }], posts, localizeInEnglish)('t0'), undefined);
    // The older half of all posts has had longer to be found, and is of one topic.
    const old = Array.from({ length: 60 }, (_, at) => ({
      ...post(at, at < 30 ? 'old' : 'new'),
      day: at < 30 ? 18_000 + at : 20_000 + at,
    }));
    const older = new Map(old.map(({ id, topic }, at) => [id, (topic === 'old' ? 900 : 100) + (at % 7)]));
    assert.equal(readMore([{ ...file, counts: older }], old, localizeInEnglish)('old'), undefined);
  });

  it('have that among the reasons of their brief', () => {
    const posts = Array.from({ length: 60 }, (_, at) => post(at, at % 3 === 0 ? 'kilns' : 'glazes'));
    const counts = new Map(
      posts.map(({ id, topic }, at) => [id, (topic === 'kilns' ? 900 : 200) + (at % 5) * 9]),
    );
    const figures = [{ source: 'v.csv', metric: 'Views', counts, unmatched: 0 }];
    const plan = planBriefs({ brand: 'Kiln Street', posts, events: [], figures, asOf: 20_200 });
    const kilns = plan.briefs.find(({ topic }) => topic === 'kilns');
    assert.ok(kilns?.reasons.some(({ text }) => text.includes('times the “Views”')));
    const without = planBriefs({ brand: 'Kiln Street', posts, events: [], asOf: 20_200 });
    assert.ok(!without.briefs.some(({ reasons }) => reasons.some(({ text }) => text.includes('Views'))));
  });
});
