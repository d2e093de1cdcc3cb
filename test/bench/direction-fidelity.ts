// Whether a reader who sees a direction without its label would name the angle it was declared with. The reader here is a naive Bayes
// classifier over all words of labelled posts and of the catalogue; it shares nothing with the one that is shipped.
//   npx tsx test/bench/direction-fidelity.ts FILE        JSON lines {"angle","text"}: title, tension and question in one text
//   … | npx tsx test/bench/direction-fidelity.ts         the same from standard input; --json prints figures only
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ANGLE_ENTRIES } from '../../src/core/directions/craft/angles.ts';
import { ANGLES } from '../../src/core/directions/craft/ids.ts';
import { repoRoot } from '../served/paths.ts';
import { readLabelled } from './labelled-angles.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const given = readLabelled(positionals[0] ?? '/dev/stdin');

/** Crude stems, so that “promised” and “promises” are one. */
const stem = (word: string): string =>
  word.length > 5
    ? word.replace(/(?:ingly|edly|ing|ied|ies|ed|es|ly|s|er|e)$/u, '')
    : word.replace(/(?<=...)s$/u, '');

function terms(text: string): string[] {
  const stems = (
    text
      .toLowerCase()
      .replace(/’/gu, "'")
      .match(/\p{L}+(?:'\p{L}+)?|\?/gu) ?? []
  ).map(stem);
  return [...new Set([...stems, ...stems.slice(1).map((word, at) => `${stems[at] ?? ''} ${word}`)])];
}

/** What a reader knows of the angles: what they are called and do, examples, and posts. What says it shortly counts more. */
const known: readonly { readonly angle: string; readonly text: string; readonly weight: number }[] = [
  ...ANGLES.flatMap((angle) => {
    const { name, gist, examples } = ANGLE_ENTRIES[angle];
    return [
      { angle, text: `${name}. ${gist}`, weight: 4 },
      { angle, text: angle.replaceAll('-', ' '), weight: 4 },
      ...examples.map((text) => ({ angle, text, weight: 1 })),
    ];
  }),
  ...['train.jsonl', 'more.jsonl']
    .flatMap((name) => readLabelled(join(repoRoot, 'test/data/angles', name)))
    .filter(({ angle }) => angle !== 'none')
    .map(({ angle, text }) => ({ angle, text, weight: 1 })),
];

const counts = new Map<string, Map<string, number>>(
  ANGLES.map((angle) => [angle, new Map<string, number>()]),
);
const sizes = new Map<string, number>();
const everywhere = new Map<string, number>();
for (const { angle, text, weight } of known) {
  sizes.set(angle, (sizes.get(angle) ?? 0) + weight);
  for (const term of terms(text)) {
    const of = counts.get(angle);
    of?.set(term, (of.get(term) ?? 0) + weight);
    everywhere.set(term, (everywhere.get(term) ?? 0) + weight);
  }
}
const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);

/** Angles by how likely their texts are to have these words (Bernoulli, words that are there only), the likeliest first. */
function ranked(text: string): string[] {
  const found = terms(text).filter((term) => (everywhere.get(term) ?? 0) >= 2);
  return ANGLES.map((angle) => {
    const size = sizes.get(angle) ?? 0;
    const score = found.reduce((sum, term) => {
      const rate = (everywhere.get(term) ?? 0) / total;
      // Smoothed towards how common the word is in all angles, by as much as two texts weigh.
      const here = ((counts.get(angle)?.get(term) ?? 0) + 2 * rate) / (size + 2);
      return sum + Math.log(here / rate);
    }, 0);
    return { angle, score };
  })
    .sort((a, b) => b.score - a.score)
    .map(({ angle }) => angle);
}

const read = given.map(({ angle, text }) => ({ angle, text, ranks: ranked(text) }));
const share = (holds: (one: (typeof read)[number]) => boolean, of = read): number =>
  of.length === 0 ? 0 : Math.round((of.filter(holds).length / of.length) * 1000) / 1000;
const isFirst = ({ angle, ranks }: (typeof read)[number]): boolean => ranks[0] === angle;
const isAmongThree = ({ angle, ranks }: (typeof read)[number]): boolean => ranks.slice(0, 3).includes(angle);
const angles = ANGLES.map((angle) => {
  const own = read.filter((one) => one.angle === angle);
  const taken = own.filter((one) => !isFirst(one)).map(({ ranks }) => ranks[0] ?? '');
  return {
    angle,
    directions: own.length,
    first: share(isFirst, own),
    firstThree: share(isAmongThree, own),
    takenFor: [...new Set(taken)].slice(0, 3).join(', '),
  };
}).filter(({ directions }) => directions > 0);
const report = { directions: read.length, first: share(isFirst), firstThree: share(isAmongThree), angles };

if (values.json === true) console.log(JSON.stringify(report, undefined, 2));
else {
  console.log(
    `${report.directions} directions: declared angle first ${report.first}, among the first three ${report.firstThree}`,
  );
  console.table(angles);
}
