import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import manifest from '../../../package.json' with { type: 'json' };
import { findBrandFolders, KeptBrands } from '../../host-node/files/kept-brands.ts';
import { namedFilesIn } from '../../host-node/files/named-file.ts';
import { listedStorageIn } from '../../host-node/files/storage.ts';
import { brandIn, openEngine, today } from '../brand-folder.ts';
import { logFolder } from '../log-folder.ts';
import { storeOf } from '../voices.ts';

interface Options {
  readonly brand?: readonly string[];
  readonly log?: string;
}

export const mcpCommand = (): Command =>
  new Command('mcp')
    .description('answer agents over the Model Context Protocol on standard input and output')
    .option('--brand <folders...>', 'brand folders (default: those in the working folder and below it)')
    .option('--log <folder>', 'where every answer is logged (default: in your state folder)')
    .action(async ({ brand, log }: Options, command: Command) => {
      const here = realpathSync('.');
      const folders = brand ? await foldersOf(brand) : await findBrandFolders(here);
      const engine = openEngine(command, nextTurn);
      const report = (problem: string): void => {
        console.error(problem);
      };
      const { serveMcp } = await import('../../mcp/serve-mcp.ts');
      await serveMcp({
        ...{ engine, today, version: manifest.version },
        brands: new KeptBrands({ engine, folders, today, report, store: storeOf(command) }),
        read: namedFilesIn([here, ...folders]),
        requestLog: {
          files: listedStorageIn(resolve(log ?? logFolder())),
          timestamp: () => new Date().toISOString(),
          uniqueWord: () => randomUUID().slice(0, 8),
        },
      });
    });

/** Lets a cancellation be read during long work. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function foldersOf(named: readonly string[]): Promise<string[]> {
  const brands = await Promise.all(named.map((folder) => brandIn(folder)));
  return brands.map(({ folder }) => realpathSync(folder));
}
