// Writes organisations' posts as word numbers, from which train.py learns the network that ranks ghost text.
//   npx tsx scripts/word-network/export-tokens.ts --corpora DIR --out DIR [--without a,b]
// Writes tokens.bin (32-bit integers, posts one after another) and words.json (the word of each number; number 0 stands for all other words).
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBackground } from '../../src/core/base/background/index.ts';
import { readNgramBackground } from '../../src/core/prediction/index.ts';
import {
  blockStart,
  POST_START,
  SPECIALS,
  wordClass,
} from '../../src/core/prediction/vocabulary/word-class.ts';
import { readWords } from '../../src/core/prediction/vocabulary/words.ts';
import { readProse, readProseBlocks } from '../../src/core/text/index.ts';

/** The most frequent words of the background, which are 95 % of what is written. */
const KNOWN = 12_000;

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    out: { type: 'string' },
    without: { type: 'string', default: '' },
  },
});
const { corpora, out } = values;
if (!corpora || !out)
  throw new Error('name the folder of organisations and where to write: --corpora DIR --out DIR');
const without = new Set(values.without.split(','));

const sections = readBackground(readFileSync('src/core/base/background/background.bin'));
const background = readNgramBackground(sections.get('ngrams') ?? new Uint8Array());
const frequent = [...background.norms.keys()]
  .sort((a, b) => background.count(b) - background.count(a) || a - b)
  .slice(0, KNOWN - SPECIALS.length - 1)
  .map((index) => background.norms[index] ?? '');
const words = ['', ...SPECIALS, ...frequent];
const numbers = new Map(words.map((word, number) => [word, number]));

const tokens: number[] = [];
for (const name of readdirSync(corpora).sort()) {
  const folder = join(corpora, name);
  if (!statSync(folder).isDirectory() || without.has(name)) continue;
  for (const file of readdirSync(folder).filter((one) => one.endsWith('.md')))
    readPost(readFileSync(join(folder, file), 'utf8'));
}
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'words.json'), JSON.stringify(words));
writeFileSync(join(out, 'tokens.bin'), new Uint8Array(Int32Array.from(tokens).buffer));
console.log(`${String(tokens.length)} tokens`);

/** The number of a special token is one above the background's, as 0 is taken. */
function readPost(post: string): void {
  tokens.push(1 + POST_START);
  for (const { kind, sentences } of readProseBlocks(readProse(post))) {
    const start = blockStart(kind);
    if (start === undefined) continue;
    tokens.push(1 + start);
    for (const { text } of sentences)
      for (const token of readWords(text)) {
        const special = wordClass(token);
        tokens.push(special === undefined ? (numbers.get(token.norm) ?? 0) : 1 + special);
      }
  }
}
