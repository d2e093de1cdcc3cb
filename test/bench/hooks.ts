import { readFileSync } from 'node:fs';
import { hookOf } from '../../src/core/directions/facets/hook-of.ts';
import { readText } from '../../src/core/directions/facets/signs.ts';
import { readProse, readProseBlocks } from '../../src/core/text/index.ts';

/**
 * How well hooks are recognised in posts labelled by hand: accuracy, and F1 hook by hook.
 * The file has a JSON object a line, with `text` (Markdown) and `hook` (an id, or `none`).
 * `--wrong` lists what was taken for something else, `--part 1/3` measures every third post only, `--part -1/3` the others.
 */
interface Labelled {
  readonly text: string;
  readonly hook: string;
}
const [file, ...options] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: hooks.ts FILE [--wrong] [--part 1/3]');

const isLabelled = (value: unknown): value is Labelled =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'hook' in value &&
  typeof value.hook === 'string';

function partOf(posts: readonly Labelled[]): readonly Labelled[] {
  const part = /^(-?)\d+\/(\d+)$/u.exec(options[options.indexOf('--part') + 1] ?? '');
  if (!part) return posts;
  const every = Number(part[2]);
  return posts.filter((_, at) => (at % every === every - 1) === (part[1] === ''));
}

const posts = partOf(
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isLabelled),
);
const recognised = posts.map(({ text, hook }) => {
  const sentences = readProseBlocks(readProse(text)).flatMap(({ kind, sentences: all }) =>
    all.map((sentence) => ({ text: sentence.text, kind })),
  );
  return { text, hook, found: hookOf(readText(sentences))?.id ?? 'none' };
});

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const hooks = [...new Set(recognised.map(({ hook }) => hook))].sort();
const scores = hooks.map((hook) => {
  const right = recognised.filter((one) => one.hook === hook && one.found === hook).length;
  const labelled = recognised.filter((one) => one.hook === hook).length;
  const found = recognised.filter((one) => one.found === hook).length;
  const precision = share(right, found);
  const recall = share(right, labelled);
  return { hook, labelled, precision, recall, f1: share(2 * precision * recall, precision + recall) };
});
const right = recognised.filter(({ hook, found }) => hook === found).length;
for (const { hook, labelled, precision, recall, f1 } of scores)
  console.log(
    `${hook.padEnd(16)} ${String(labelled).padStart(4)} posts  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}`,
  );
console.log(`accuracy ${share(right, recognised.length).toFixed(3)} of ${recognised.length} posts`);
console.log(
  `macro-F1 ${share(
    scores.reduce((sum, { f1 }) => sum + f1, 0),
    scores.length,
  ).toFixed(3)} over ${scores.length} hooks, none among them`,
);
if (options.includes('--wrong'))
  for (const { text, hook, found } of recognised)
    if (hook !== found)
      console.log(`${hook} taken for ${found}: ${text.replace(/\n+/gu, ' | ').slice(0, 150)}`);
