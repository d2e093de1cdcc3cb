import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../../core/text/index.ts';
import { isIni, isStyleFile, stylesFolderIn, type StyleFile } from '../../core/vale/index.ts';

/** Larger files are no rules. */
const MOST_BYTES = 1_000_000;
const MOST_FILES = 2000;

/** The `.vale.ini` of a brand's folder and the files of its styles. */
export async function readStyleFolder(folder: string): Promise<StyleFile[]> {
  const names = (await readdir(folder).catch(() => [])).filter(isIni);
  const settings = await readAll(folder, names.slice(0, 1));
  const root = stylesFolderIn(settings);
  const entries = await readdir(join(folder, root), {
    recursive: true,
    withFileTypes: true,
    encoding: 'utf8',
  }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => isStyleFile(path) && !isIni(path))
    .sort();
  return [...settings, ...(await readAll(folder, paths.slice(0, MOST_FILES)))];
}

async function readAll(folder: string, paths: readonly string[]): Promise<StyleFile[]> {
  const files: StyleFile[] = [];
  for (const path of paths) {
    const file = join(folder, path);
    const size = await stat(file).catch(() => undefined);
    const bytes = size && size.size <= MOST_BYTES ? await readFile(file).catch(() => undefined) : undefined;
    const decoded = bytes && decode(bytes);
    if (decoded?.ok === true) files.push({ path, text: decoded.text });
  }
  return files;
}
