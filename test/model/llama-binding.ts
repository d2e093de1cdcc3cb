import { createRequire } from 'node:module';
import { at } from '../../src/writers/wire/json.ts';

/** One piece of an answer of llama.cpp, or its end. */
export interface Piece {
  readonly requestId: number;
  /** Undefined at the end of the answer. */
  readonly token?: string;
  /** At the end: whether the answer was cut at its greatest length. */
  readonly stopped_limit?: boolean;
  readonly context_full?: boolean;
}

export interface Completion {
  readonly prompt: string;
  readonly n_predict: number;
  readonly temperature: number;
  readonly seed: number;
  /** GBNF that the answer must match. */
  readonly grammar?: string;
  readonly response_format?: unknown;
}

/** The part of the native binding that is used here; the package ships without types. */
export interface LlamaContext {
  enableParallelMode(options: { readonly n_parallel: number; readonly n_batch: number }): boolean;
  queueCompletion(
    options: Completion,
    callback: (error: unknown, piece: Piece | undefined) => void,
  ): { readonly requestId: number };
  cancelRequest(requestId: number): void;
  getParallelStatus(): { readonly active_slots: number; readonly queued_requests: number };
  tokenize(text: string): Promise<{ readonly tokens: Int32Array }>;
  release(): Promise<void>;
}

export interface ContextOptions {
  readonly model: string;
  /** Tokens of all answers under way together. */
  readonly n_ctx: number;
  readonly n_parallel: number;
  readonly n_threads: number;
  readonly n_gpu_layers: number;
  readonly ctx_shift: boolean;
}

/** The package is prebuilt for Linux on x64 only, and an optional dependency. */
const PACKAGE = '@fugood/node-llama-linux-x64';
const load = createRequire(import.meta.url);

/** Whether llama.cpp is installed here. */
export function hasLlama(): boolean {
  try {
    load.resolve(PACKAGE);
    return true;
  } catch {
    return false;
  }
}

/** Loads a GGUF file into llama.cpp. Throws if the package is missing or the file cannot be read. */
export function openModel(options: ContextOptions): LlamaContext {
  const module: unknown = load(PACKAGE);
  const Context = at(module, 'LlamaContext');
  if (!isContextClass(Context)) throw new Error('The binding has no LlamaContext');
  return new Context(options);
}

const isContextClass = (value: unknown): value is new (options: ContextOptions) => LlamaContext =>
  typeof value === 'function';
