// Puts the network that train.py learned into the background.
//   npx tsx scripts/word-network/pack.ts --network DIR [--out FILE]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packBackground, readBackground } from '../../src/core/base/background/index.ts';
import { packWordNetwork } from '../../src/core/prediction/index.ts';
import type { ByteRows } from '../../src/core/prediction/network/word-network.ts';

const COMMITTED = 'src/core/base/background/background.bin';

const { values } = parseArgs({
  options: { network: { type: 'string' }, out: { type: 'string', default: COMMITTED } },
});
if (!values.network) throw new Error('name the folder that train.py wrote: --network DIR');
const words = readStrings(JSON.parse(readFileSync(join(values.network, 'words.json'), 'utf8')));
const { size, width } = readSizes(JSON.parse(readFileSync(join(values.network, 'sizes.json'), 'utf8')));
const bytes = readFileSync(join(values.network, 'network.bin'));
let at = 0;

const network = packWordNetwork({
  ...{ size, width, known: words.slice(1) },
  words: rows(words.length, width),
  input: rows(3 * size, width),
  recurrent: rows(3 * size, size),
  output: rows(width, size),
  wordBiases: floats(words.length),
  inputBiases: floats(3 * size),
  recurrentBiases: floats(3 * size),
  outputBiases: floats(width),
});
writeFileSync(
  values.out,
  packBackground(new Map([...readBackground(readFileSync(COMMITTED)), ['network', network]])),
);
console.log(`${values.out}: a network of ${String(Math.round(network.length / 1024))} KiB`);

function floats(length: number): Float32Array {
  const read = Float32Array.from({ length }, (_, index) => bytes.readFloatLE(at + 4 * index));
  at += 4 * length;
  return read;
}

function rows(count: number, rowWidth: number): ByteRows {
  const scales = floats(count);
  const values8 = Int8Array.from(bytes.subarray(at, at + count * rowWidth));
  at += count * rowWidth;
  return { width: rowWidth, scales, bytes: values8 };
}

function readStrings(value: unknown): string[] {
  if (!Array.isArray(value) || !value.every((word) => typeof word === 'string'))
    throw new Error('words.json is no list of words');
  return value;
}

function readSizes(value: unknown): { readonly size: number; readonly width: number } {
  const of = (name: string): number => {
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    if (typeof found !== 'number') throw new Error(`sizes.json has no ${name}`);
    return found;
  };
  return { size: of('size'), width: of('width') };
}
