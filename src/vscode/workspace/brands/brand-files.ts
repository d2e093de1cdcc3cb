import * as vscode from 'vscode';
import {
  findProfile,
  inReadingOrder,
  isCorpusFile,
  isPinFile,
  PINS_FOLDER,
} from '../../../core/brand/index.ts';
import { isLedgerFile } from '../../../core/facts/index.ts';
import { decode, MAX_FILE_BYTES } from '../../../core/text/index.ts';
import { isIni, isStyleFile, stylesFolderIn, type StyleFile } from '../../../core/vale/index.ts';
import type { LedgerText } from '../../../service/engine/index.ts';
import type { BrandFiles, CorpusBytes } from '../../../service/ports.ts';
import { nameOf, type WorkspaceBrand } from './brand-registry.ts';
import { BrandWatcher } from './brand-watcher.ts';

/** The brand folders of the workspace, in any file system. */
export const brandFiles: BrandFiles<WorkspaceBrand> = {
  list: ({ corpus }) => listCorpusFiles(corpus),
  read: ({ corpus }, path, mostBytes) => readCorpusBytes(vscode.Uri.joinPath(corpus, path), mostBytes),
  readProfile: async (brand) => {
    const read = brand.profile && (await readCorpusBytes(brand.profile, MAX_FILE_BYTES));
    const decoded = read?.kind === 'bytes' ? decode(read.bytes) : undefined;
    const json = decoded?.ok === true ? decoded.text : decoded && '';
    return { json, doubt: doubtAbout(brand) };
  },
  readLedgers: ({ uri }) => readNamed(vscode.Uri.joinPath(uri, 'claims'), isLedgerFile),
  readPins: ({ uri }) => readNamed(vscode.Uri.joinPath(uri, PINS_FOLDER), isPinFile),
  readStyles: ({ uri }) => readStyles(uri),
  watch: (brand, changed) => new BrandWatcher(brand, changed),
};

const DEEPEST = 8;

/** The corpus files in a folder, as paths relative to it. Empty for a missing folder. */
export async function listCorpusFiles(corpus: vscode.Uri): Promise<string[]> {
  return inReadingOrder(await listBelow(corpus, '', DEEPEST));
}

async function listBelow(
  folder: vscode.Uri,
  prefix: string,
  depth: number,
  isWanted = isCorpusFile,
): Promise<string[]> {
  const entries = await readFolder(folder);
  const nested = await Promise.all(
    entries.map(async ([name, type]): Promise<string[]> => {
      const path = `${prefix}${name}`;
      // The depth is limited, as links may form a circle.
      if ((type & vscode.FileType.Directory) > 0)
        return depth > 0 && !name.startsWith('.')
          ? listBelow(vscode.Uri.joinPath(folder, name), `${path}/`, depth - 1, isWanted)
          : [];
      return isWanted(path) ? [path] : [];
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

/** The files of a folder that are wanted, by name; none where there is no such folder. */
async function readNamed(folder: vscode.Uri, isWanted: (name: string) => boolean): Promise<LedgerText[]> {
  const names = (await readFolder(folder))
    .map(([name]) => name)
    .filter(isWanted)
    .sort();
  const read = await Promise.all(
    names.map(async (name) => ({
      name,
      read: await readCorpusBytes(vscode.Uri.joinPath(folder, name), MAX_FILE_BYTES),
    })),
  );
  return read.flatMap(({ name, read: found }) => {
    const decoded = found.kind === 'bytes' ? decode(found.bytes) : undefined;
    return decoded?.ok === true ? [{ name, text: decoded.text }] : [];
  });
}

/** Styles have few files; a folder with more is something else. */
const MOST_STYLE_FILES = 2000;

async function readStyles(folder: vscode.Uri): Promise<StyleFile[]> {
  const names = (await readFolder(folder)).map(([name]) => name).filter(isIni);
  const settings = await readTexts(folder, names.slice(0, 1));
  const root = stylesFolderIn(settings);
  const paths = await listBelow(
    vscode.Uri.joinPath(folder, root),
    root === '' ? '' : `${root}/`,
    4,
    isStyleFile,
  );
  const rules = paths.filter((path) => !isIni(path)).sort();
  return [...settings, ...(await readTexts(folder, rules.slice(0, MOST_STYLE_FILES)))];
}

/** The rules of Vale styles in a folder, which is a style itself or has folders of styles; paths begin with the style’s name. */
export async function readStylesIn(folder: vscode.Uri): Promise<StyleFile[]> {
  const paths = await listBelow(folder, '', 1, (path) => path.endsWith('.yml'));
  const own = paths.filter((path) => !path.includes('/'));
  const isStyle = own.length > 0;
  const texts = await readTexts(folder, (isStyle ? own : paths).sort().slice(0, MOST_STYLE_FILES));
  return isStyle ? texts.map(({ path, text }) => ({ path: `${nameOf(folder)}/${path}`, text })) : texts;
}

async function readTexts(folder: vscode.Uri, paths: readonly string[]): Promise<StyleFile[]> {
  const read = await Promise.all(
    paths.map(async (path) => ({
      path,
      found: await readCorpusBytes(vscode.Uri.joinPath(folder, path), MAX_FILE_BYTES),
    })),
  );
  return read.flatMap(({ path, found }) => {
    const decoded = found.kind === 'bytes' ? decode(found.bytes) : undefined;
    return decoded?.ok === true ? [{ path, text: decoded.text }] : [];
  });
}

/** Reads a corpus file, unless it is too large; a file that was removed meanwhile is missing. */
export async function readCorpusBytes(file: vscode.Uri, mostBytes: number): Promise<CorpusBytes> {
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > mostBytes) return { kind: 'too-large' };
    return { kind: 'bytes', bytes: await vscode.workspace.fs.readFile(file) };
  } catch {
    return { kind: 'gone' };
  }
}

/** Where a folder has two profiles and none has its name, it is unclear which one is intended. */
function doubtAbout({ slug, profile, spareProfiles }: WorkspaceBrand): string | undefined {
  if (!profile) return undefined;
  const names = [profile, ...spareProfiles].map(nameOf);
  const { instead } = findProfile(slug, names);
  return instead.length === 0
    ? undefined
    : vscode.l10n.t('There is more than one profile ({0}).', names.join(', '));
}
