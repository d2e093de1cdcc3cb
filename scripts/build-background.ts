// Builds the background (statistics of general English, nobody's sentences) from a folder of organisations' posts.
//   npx tsx scripts/build-background.ts --corpora DIR [--without a,b] [--out FILE]
// The committed file is built from all organisations; evaluations build their own without the brands they test.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packBackground, type Organisation } from '../src/core/background/index.ts';
import { buildNgramBackground } from '../src/core/suggest/background.ts';
import { readProse, readProseBlocks } from '../src/core/text/index.ts';
import { buildVoiceBackground } from '../src/core/voice/background.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    without: { type: 'string', default: '' },
    out: { type: 'string', default: 'src/core/background/background.bin' },
  },
});
const folder = values.corpora;
if (!folder) throw new Error('name the folder of organisations: --corpora DIR');
const without = new Set(values.without.split(','));

const organisations: Organisation[] = readdirSync(folder)
  .filter((name) => statSync(join(folder, name)).isDirectory() && !without.has(name))
  .map((name) => ({
    name,
    posts: readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.md'))
      .map((file) => readProseBlocks(readProse(readFileSync(join(folder, name, file), 'utf8')))),
  }));

const packed = packBackground(
  new Map([
    ['ngrams', buildNgramBackground(organisations)],
    ['voice', buildVoiceBackground(organisations)],
  ]),
);
writeFileSync(values.out, packed);
console.log(
  `${values.out}: ${String(organisations.length)} organisations, ${String(Math.round(packed.length / 1024))} KiB`,
);
