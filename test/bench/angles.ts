// How well the angle of a post is told, on a labelled set (JSON lines of id, angle, also, text; "none" where it is told plainly):
//   npx tsx test/bench/angles.ts FILE [--json]
import { parseArgs } from 'node:util';
import { ANGLES } from '../../src/core/directions/catalogue/index.ts';
import { angleOf } from '../../src/core/directions/recognise/index.ts';
import { readLabelled, sentencesOf } from './labelled-angles.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const [file] = positionals;
if (file === undefined) throw new Error('npx tsx test/bench/angles.ts FILE [--json]');

const told = readLabelled(file).map((post) => ({
  ...post,
  told: angleOf(sentencesOf(post.text))?.id ?? 'none',
}));
const isRight = (post: (typeof told)[number]): boolean => post.told === post.angle;
const isAccepted = (post: (typeof told)[number]): boolean => isRight(post) || post.also.includes(post.told);
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const share = (count: number, of: number): number => rounded(of === 0 ? 0 : count / of);

const angles = [...ANGLES, 'none'].map((angle) => {
  const hits = told.filter((post) => isRight(post) && post.angle === angle).length;
  const said = told.filter((post) => post.told === angle).length;
  const real = told.filter((post) => post.angle === angle).length;
  return {
    angle,
    posts: real,
    precision: share(hits, said),
    recall: share(hits, real),
    f1: rounded(said + real === 0 ? 0 : (2 * hits) / (said + real)),
  };
});
const pairs = new Map<string, number>();
for (const post of told)
  if (!isAccepted(post)) {
    const pair = `${post.angle} told as ${post.told}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
const report = {
  posts: told.length,
  accuracy: share(told.filter(isRight).length, told.length),
  lenient: share(told.filter(isAccepted).length, told.length),
  macroF1: rounded(angles.reduce((sum, { f1 }) => sum + f1, 0) / angles.length),
  angles,
  confusions: [...pairs].sort((a, b) => b[1] - a[1]).map(([pair, count]) => ({ pair, count })),
};

if (values.json === true) console.log(JSON.stringify(report, undefined, 2));
else {
  console.log(
    `${report.posts} posts: accuracy ${report.accuracy}, lenient ${report.lenient}, macro-F1 ${report.macroF1}`,
  );
  console.table(angles);
  for (const { pair, count } of report.confusions.slice(0, 30)) console.log(`${count} × ${pair}`);
}
