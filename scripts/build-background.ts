// Builds the background (statistics of general English, nobody's sentences) from a folder of organisations' posts.
//   npx tsx scripts/build-background.ts --corpora DIR [--more DIR] [--without a,b] [--only ngrams,voice] [--out FILE]
// Voices are compared with the organisations of --corpora; what words follow each other is counted in those of --more as well.
// With --only, other sections than these are taken from the committed file, so that voices already learned keep their scores.
// The committed file is built from all organisations; evaluations build their own without the brands they test.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packBackground, readBackground } from '../src/core/base/background/index.ts';
import type { Organisation } from '../src/core/brand/organisation.ts';
import { buildNgramBackground } from '../src/core/prediction/vocabulary/build-ngram-background.ts';
import { readProse, readProseBlocks, type ProseBlock } from '../src/core/text/index.ts';
import { buildVoiceBackground } from '../src/core/voice/background/build.ts';
import { readVoiceBackground } from '../src/core/voice/background/statistics.ts';
import { buildBackgroundPassages } from '../src/core/voice/contrast/build.ts';
import {
  buildMeasuredRegisters,
  type ParallelPassage,
} from '../src/core/voice/background/measure-registers.ts';

const COMMITTED = 'src/core/base/background/background.bin';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    more: { type: 'string' },
    only: { type: 'string', default: '' },
    without: { type: 'string', default: '' },
    out: { type: 'string', default: COMMITTED },
  },
});
const folder = values.corpora;
if (!folder) throw new Error('name the folder of organisations: --corpora DIR');
const only = new Set(values.only.split(','));
const without = new Set(values.without.split(','));

const organisations = readOrganisations(folder);
const more = values.more === undefined ? [] : readOrganisations(values.more);

// Passages written for Timbre, each rewritten into every register: one JSON object a line.
const passages = readFileSync(new URL('registers.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => readPassage(JSON.parse(line)));

const voice = buildVoiceBackground(organisations);
const sections: readonly (readonly [string, () => Uint8Array])[] = [
  ['ngrams', () => buildNgramBackground([...organisations, ...more])],
  ['registers', () => buildMeasuredRegisters(passages, organisations)],
  ['voice', () => voice],
  ['passages', () => buildBackgroundPassages(organisations, readVoiceBackground(voice))],
];
const committed = readBackground(readFileSync(COMMITTED));
const known = values.only === '' ? undefined : committed;
const packed = packBackground(
  new Map([
    // Such as the network over words, which has a script of its own (word-network/).
    ...committed,
    ...sections.map(([name, build]): [string, Uint8Array] => [
      name,
      (only.has(name) ? undefined : known?.get(name)) ?? build(),
    ]),
  ]),
);
writeFileSync(values.out, packed);
console.log(
  `${values.out}: ${String(organisations.length)} organisations and ${String(more.length)} more, ${String(Math.round(packed.length / 1024))} KiB`,
);

function readOrganisations(parent: string): Organisation[] {
  return readdirSync(parent)
    .filter((name) => statSync(join(parent, name)).isDirectory() && !without.has(name))
    .map((name) => ({
      name,
      posts: readdirSync(join(parent, name))
        .filter((file) => file.endsWith('.md'))
        .map((file) => readProseBlocks(readProse(readFileSync(join(parent, name, file), 'utf8')))),
    }));
}

function readPassage(row: unknown): ParallelPassage {
  const blocks = (name: string): readonly ProseBlock[] => {
    const text: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
    if (typeof text !== 'string') throw new Error(`a passage without ${name}`);
    return readProseBlocks(readProse(text));
  };
  return {
    original: blocks('original'),
    hype: blocks('hype'),
    corporate: blocks('corporate'),
    slang: blocks('slang'),
    assistant: blocks('assistant'),
    flat: blocks('flat'),
  };
}
