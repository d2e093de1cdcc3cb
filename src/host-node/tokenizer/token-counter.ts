import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { init, Tiktoken } from 'tiktoken/lite/init';
import type { TokenCounter } from '../../core/writer/index.ts';

const decompress = promisify(brotliDecompress);

/** The tokenizer and its table of ranks: compressed as in the build, and in the installed package. */
const FILES = {
  wasm: ['tiktoken_bg.wasm.br', 'tiktoken/lite/tiktoken_bg.wasm'],
  ranks: ['cl100k_base.json.br', 'tiktoken/encoders/cl100k_base.json'],
} as const;

/**
 * A token counter for `cl100k_base`, loaded on first use, as it takes megabytes and is only needed with a
 * language model. Its files are in `folder`, where the build puts them; when running from source, in the
 * installed package. Rejects when the files are missing or are no tokenizer.
 */
export function lazyTokenCounter(folder: string): () => Promise<TokenCounter> {
  let counter: Promise<TokenCounter> | undefined;
  return () => (counter ??= readCounter(folder));
}

async function readCounter(folder: string): Promise<TokenCounter> {
  const [wasm, ranks] = await Promise.all([readAsset(folder, FILES.wasm), readAsset(folder, FILES.ranks)]);
  await init((imports) => WebAssembly.instantiate(wasm, imports));
  const { bpe_ranks, special_tokens, pat_str } = readRanks(JSON.parse(new TextDecoder().decode(ranks)));
  const tokenizer = new Tiktoken(bpe_ranks, special_tokens, pat_str);
  return (text) => piecesOf(text).reduce((sum, piece) => sum + tokenizer.encode_ordinary(piece).length, 0);
}

async function readAsset(
  folder: string,
  [beside, installed]: readonly [string, string],
): Promise<Uint8Array<ArrayBuffer>> {
  const built = join(folder, beside);
  const bytes = existsSync(built)
    ? await decompress(await readFile(built))
    : await readFile(createRequire(resolve(folder, 'here')).resolve(installed));
  return new Uint8Array(bytes);
}

interface Ranks {
  readonly bpe_ranks: string;
  readonly special_tokens: Record<string, number>;
  readonly pat_str: string;
}

function readRanks(value: unknown): Ranks {
  if (typeof value !== 'object' || value === null) throw new Error('no table of ranks');
  const { bpe_ranks, pat_str } = { bpe_ranks: undefined, pat_str: undefined, ...value };
  if (typeof bpe_ranks !== 'string' || typeof pat_str !== 'string') throw new Error('no table of ranks');
  // Special tokens belong to a model; in a text their names are ordinary words.
  return { bpe_ranks, pat_str, special_tokens: {} };
}

/**
 * The time for a piece without a word boundary grows with the square of its length, so longer ones are cut;
 * each cut costs at most one token.
 */
const LONGEST_RUN = 256;
const TO_A_LONG_RUN = new RegExp(`[^]*?(?:\\S{${LONGEST_RUN}}|\\s{${LONGEST_RUN}})|[^]+`, 'gu');
const piecesOf = (text: string): readonly string[] => text.match(TO_A_LONG_RUN) ?? [];
