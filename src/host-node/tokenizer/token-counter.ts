import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { init, Tiktoken } from 'tiktoken/lite/init';
import type { TokenCounter } from '../../core/writer/index.ts';

/** The tokenizer and its table of ranks, under the names that the build gives them. */
const FILES = {
  wasm: ['tiktoken_bg.wasm', 'tiktoken/lite/tiktoken_bg.wasm'],
  ranks: ['cl100k_base.json', 'tiktoken/encoders/cl100k_base.json'],
} as const;

/**
 * A counter of tokens by `cl100k_base`, read when first asked for; the megabytes that it takes are not wanted by who never writes with a
 * model. Its files lie in `folder`, where the build puts them; run from source they are those of the installed package.
 * Rejects when they are nowhere, or are no tokenizer.
 */
export function lazyTokenCounter(folder: string): () => Promise<TokenCounter> {
  let counter: Promise<TokenCounter> | undefined;
  return () => (counter ??= readCounter(folder));
}

async function readCounter(folder: string): Promise<TokenCounter> {
  const [wasm, ranks] = await Promise.all([
    readFile(placeOf(folder, FILES.wasm)),
    readFile(placeOf(folder, FILES.ranks), 'utf8'),
  ]);
  await init((imports) => WebAssembly.instantiate(wasm, imports));
  const { bpe_ranks, special_tokens, pat_str } = readRanks(JSON.parse(ranks));
  const tokenizer = new Tiktoken(bpe_ranks, special_tokens, pat_str);
  return (text) => piecesOf(text).reduce((sum, piece) => sum + tokenizer.encode_ordinary(piece).length, 0);
}

function placeOf(folder: string, [beside, installed]: readonly [string, string]): string {
  const built = join(folder, beside);
  return existsSync(built) ? built : createRequire(resolve(folder, 'here')).resolve(installed);
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
  // Special tokens are a model's own; in a text their names are words like any other.
  return { bpe_ranks, pat_str, special_tokens: {} };
}

/**
 * The time for a piece without a word's end grows with the square of its length, so longer ones are cut; every cut costs a token at most.
 */
const LONGEST_RUN = 256;
const TO_A_LONG_RUN = new RegExp(`[^]*?(?:\\S{${LONGEST_RUN}}|\\s{${LONGEST_RUN}})|[^]+`, 'gu');
const piecesOf = (text: string): readonly string[] => text.match(TO_A_LONG_RUN) ?? [];
