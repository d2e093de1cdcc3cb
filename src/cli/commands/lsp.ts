import { Command } from 'commander';
import { resolve } from 'node:path';
import { voiceCacheIn } from '../voices.ts';
import manifest from '../../../package.json' with { type: 'json' };

interface Options {
  readonly brand: readonly string[];
  readonly storage?: string;
}

export const lspCommand = (): Command =>
  new Command('lsp')
    .description('a language server for editors, on standard input and output; works offline')
    .option('--stdio', 'what it does anyway; some clients name it')
    .option('--brand <folders...>', 'folders to search for brands besides the editor’s workspace', [])
    .option('--storage <folder>', 'where to keep what is learned (default: your cache folder)')
    .action(async ({ brand, storage }: Options, command: Command) => {
      const { background } = command.optsWithGlobals<{ readonly background?: string }>();
      const { serve } = await import('../../lsp/serve.ts');
      await serve({
        background: background ?? new URL('background.bin', import.meta.url),
        storage,
        voices: voiceCacheIn(storage, background),
        brandFolders: brand.map((folder) => resolve(folder)),
        version: manifest.version,
      });
    });
