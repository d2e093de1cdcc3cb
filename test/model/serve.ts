// Serves the small model on a free port of this machine: `npx tsx test/model/serve.ts` prints the address. As the child of
// a test it sends the address instead, and ends with its parent.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveChat } from './chat-server.ts';
import { ggufOf } from './gguf.ts';
import { openModel } from './llama-binding.ts';
import { CONTEXT_SIZE, SLOTS } from './models.ts';

const folder = mkdtempSync(join(tmpdir(), 'timbre-model-'));
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
const data = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../data/models', name));
const file = join(folder, 'stories260K.gguf');
writeFileSync(file, ggufOf(data('stories260K.bin'), data('tok512.bin')));
const model = openModel({
  ...{ model: file, n_ctx: SLOTS * CONTEXT_SIZE, n_parallel: SLOTS },
  ...{ n_threads: 1, n_gpu_layers: 0, ctx_shift: false },
});
if (!model.enableParallelMode({ n_parallel: SLOTS, n_batch: 512 })) throw new Error('No parallel mode');
const { address } = await serveChat({ model, contextSize: CONTEXT_SIZE });
if (process.send) {
  process.send(address);
  process.once('disconnect', () => process.exit());
} else console.log(address);
