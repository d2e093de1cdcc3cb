import * as vscode from 'vscode';
import { findProfile, inReadingOrder, isCorpusFile } from '../../core/brand/index.ts';
import { decode, MAX_FILE_BYTES } from '../../core/text/index.ts';
import type { BrandFiles, CorpusBytes } from '../../service/ports.ts';
import { nameOf, type WorkspaceBrand } from './brand-registry.ts';
import { BrandWatcher } from './brand-watcher.ts';

/** The brand folders of the workspace, whatever file system they are on. */
export const brandFiles: BrandFiles<WorkspaceBrand> = {
  list: ({ corpus }) => listCorpusFiles(corpus),
  read: ({ corpus }, path, mostBytes) => readCorpusBytes(vscode.Uri.joinPath(corpus, path), mostBytes),
  readProfile: async (brand) => {
    const read = brand.profile && (await readCorpusBytes(brand.profile, MAX_FILE_BYTES));
    const decoded = read?.kind === 'bytes' ? decode(read.bytes) : undefined;
    const json = decoded?.ok === true ? decoded.text : decoded && '';
    return { json, doubt: doubtAbout(brand) };
  },
  watch: (brand, changed) => new BrandWatcher(brand, changed),
};

const DEEPEST = 8;

/** The corpus files below a folder, as paths relative to it. A folder that is not there has none. */
async function listCorpusFiles(corpus: vscode.Uri): Promise<string[]> {
  return inReadingOrder(await listBelow(corpus, '', DEEPEST));
}

async function listBelow(folder: vscode.Uri, prefix: string, depth: number): Promise<string[]> {
  const entries = await readFolder(folder);
  const nested = await Promise.all(
    entries.map(async ([name, type]): Promise<string[]> => {
      const path = `${prefix}${name}`;
      // A link may lead round in a circle, hence the bound.
      if ((type & vscode.FileType.Directory) > 0)
        return depth > 0 && !name.startsWith('.')
          ? listBelow(vscode.Uri.joinPath(folder, name), `${path}/`, depth - 1)
          : [];
      return isCorpusFile(path) ? [path] : [];
    }),
  );
  return nested.flat();
}

async function readFolder(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

/** Reads a corpus file, without fetching what is too large to be one; a file that vanished in the meantime is simply gone. */
async function readCorpusBytes(file: vscode.Uri, mostBytes: number): Promise<CorpusBytes> {
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > mostBytes) return { kind: 'too-large' };
    return { kind: 'bytes', bytes: await vscode.workspace.fs.readFile(file) };
  } catch {
    return { kind: 'gone' };
  }
}

/** Where two profiles lie in a folder and none is named like it, which one was meant nobody said. */
function doubtAbout({ slug, profile, spareProfiles }: WorkspaceBrand): string | undefined {
  if (!profile) return undefined;
  const names = [profile, ...spareProfiles].map(nameOf);
  const { instead } = findProfile(slug, names);
  return instead.length === 0
    ? undefined
    : vscode.l10n.t('There is more than one profile ({0}).', names.join(', '));
}
