import { localizeInEnglish } from '../../core/base/localize.ts';
import { Command } from 'commander';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { ExportedFile } from '../../core/style-export/index.ts';
import { styleChanges } from '../../service/brands/replaced-files.ts';
import { learnFolder } from '../brand-folder.ts';
import { CommandError } from '../command-error.ts';
import { writeOutput } from '../write-output.ts';

export const valeCommand = (): Command =>
  new Command('vale')
    .description('write the profile’s terms, banned words, limits and confirmed habits as a Vale style')
    .argument('<folder>', 'brand folder')
    .requiredOption('--out <folder>', 'folder for styles, outside of the brand’s folder')
    .action(async (folder: string, { out }: { readonly out: string }, command: Command) => {
      refuseInside(folder, out);
      const { engine, key } = await learnFolder(command, folder);
      const exported = await engine.styleExports.vale({ brand: key, folder: basename(resolve(out)) });
      if (!exported) throw new CommandError('The brand changed meanwhile. Run this again.');
      const written = await writeStyle(out, exported.files);
      for (const line of exported.leftOut) console.error(line);
      console.log(
        localizeInEnglish('{0}: {1} files, {2} of them changed', out, exported.files.length, written),
      );
    });

/** A style in the brand's own folder would be checked beside the profile that it was made from. */
function refuseInside(brand: string, out: string): void {
  const way = relative(resolve(brand), resolve(out));
  if (way === '' || !(way.startsWith('..') || resolve(way) === way))
    throw new CommandError(
      `${out} lies in the brand’s folder, whose styles are checked beside the profile. Choose another folder.`,
    );
}

async function writeStyle(out: string, files: readonly ExportedFile[]): Promise<number> {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  const present = new Map([...folders].flatMap((folder) => textsIn(out, folder)));
  const { write, remove, foreign } = styleChanges(files, present);
  if (foreign.length > 0)
    throw new CommandError(
      `${foreign.map((path) => join(out, path)).join(', ')} would be overwritten, but was not made by Timbre. Move it, or choose another folder.`,
    );
  for (const path of remove) rmSync(join(out, path));
  for (const { path, text } of write) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    await writeOutput(join(out, path), text);
  }
  return write.length + remove.length;
}

function textsIn(out: string, folder: string): [path: string, text: string][] {
  try {
    return readdirSync(join(out, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        folder === '.' ? entry.name : `${folder}/${entry.name}`,
        readFileSync(join(out, folder, entry.name), 'utf8'),
      ]);
  } catch {
    return [];
  }
}
