// How long a plan of briefs blocks its thread, for invented posts: npx tsx test/bench/planning/brief-bench.ts [POSTS] [--angles]
import { dateOf, planInSteps, planPost, type PlannedPost } from '../../../src/core/planning/briefs/index.ts';
import { inventedPosts } from './invented-posts.ts';

const count = Number(process.argv[2] ?? 2000);
const asOf = 20_700;
const texts = inventedPosts(count);

/** Milliseconds of processor time, so that other programs do not count. */
const cpu = (): number => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;

let longest = 0;
let steps = 0;
function timed<T>(work: () => T): T {
  const before = cpu();
  const result = work();
  longest = Math.max(longest, cpu() - before);
  steps++;
  return result;
}
const report = (what: string, since: number): void => {
  const all = cpu() - since;
  console.log(
    `${what}: ${all.toFixed(0)} ms in ${String(steps)} steps, the longest ${longest.toFixed(1)} ms`,
  );
  [longest, steps] = [0, 0];
};

let since = cpu();
const posts: PlannedPost[] = texts.map(({ title, text }, at) =>
  timed(() =>
    planPost(
      {
        id: String(at),
        path: `${String(at)}.md`,
        title,
        channel: 'blog',
        date: dateOf(asOf - 2 * (count - at)),
      },
      text,
      process.argv.includes('--angles') ? undefined : new Map(),
    ),
  ),
);
report(`${String(count)} posts read`, since);

since = cpu();
const plan = planInSteps({ brand: 'Invented', posts, events: [], asOf });
while (!timed(() => plan.next()).done);
report('planned', since);
