import * as vscode from 'vscode';
import { isCorpusFile, isFolderConsent } from '../../core/brand/index.ts';
import { addedPlaces, type DownloadedFile, type FileOutcome } from '../../core/downloads/index.ts';
import { filesIn, readDownload } from '../import-posts/read-download.ts';
import { skippedLines } from '../import-posts/describe-plan.ts';
import { pathsIn, readPlan, type Download } from '../import-posts/read-plan.ts';
import { writeFile } from '../platform/write-file.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { localize } from '../platform/localize.ts';
import { cancellableTask } from '../platform/cancellable-task.ts';

/** Files that are posts as they are; others are read as exports, and each of their posts becomes a file. */
const IS_POST = /\.(?:md|markdown|mdx|txt|text)$/i;
/** The most lines of what was skipped. */
const MOST_LINES = 12;

const isPostFile = (path: string): boolean =>
  IS_POST.test(path) && isCorpusFile(path) && !isFolderConsent(path);

/** Asks for files to be added. */
export const askForPosts = async (): Promise<readonly vscode.Uri[]> =>
  (await vscode.window.showOpenDialog({
    canSelectMany: true,
    canSelectFiles: true,
    canSelectFolders: true,
    title: vscode.l10n.t('Add published posts: files, folders, exports or a zip'),
    openLabel: vscode.l10n.t('Add'),
  })) ?? [];

export const addFiles = (brand: WorkspaceBrand, chosen: readonly vscode.Uri[]): Promise<string[]> =>
  addPosts(brand, (wanted) => readDownload(chosen, wanted));

/** Files that were dropped on a page. */
interface Dropped {
  readonly name: string;
  /** In base64. */
  readonly content: string;
}

export const addDropped = (brand: WorkspaceBrand, dropped: readonly Dropped[]): Promise<string[]> =>
  addPosts(brand, (wanted) => filesOf(dropped, wanted));

async function* filesOf(
  dropped: readonly Dropped[],
  wanted?: (path: string) => boolean,
): AsyncGenerator<DownloadedFile> {
  for (const { name, content } of dropped)
    yield* filesIn({ path: name.replace(/^.*[/\\]/, ''), bytes: bytesOf(content) }, wanted);
}

/** The bytes of base64. */
const bytesOf = (content: string): Uint8Array =>
  Uint8Array.from(atob(content), (character) => character.charCodeAt(0));

/** Writes posts into the corpus and says, in lines, what came and what was skipped. No file is overwritten. */
async function addPosts(brand: WorkspaceBrand, download: Download): Promise<string[]> {
  const lines = await cancellableTask(vscode.l10n.t('Adding posts'), async (signal, progress) => {
    const exports: DownloadedFile[] = [];
    for await (const file of download((path) => !isPostFile(path))) {
      if (signal.aborted) return [stoppedAfter(0)];
      if (!isPostFile(file.path)) exports.push(file);
    }
    const plan = await readPlan(brand, () => exports, { signal });
    if (!plan) return [stoppedAfter(0)];
    // What states the consent of posts or lists them goes with them, and is there before them: no post is learned without it.
    const aboutOthers = new Set(plan.files.flatMap((file) => (file.isAboutOthers ? [file.path] : [])));
    const placeOf = addedPlaces(aboutOthers, await pathsIn(brand));
    for (const { path, bytes } of exports)
      if (aboutOthers.has(path)) await writeFile(await freePlace(brand.corpus, placeOf(path)), bytes);
    let added = 0;
    for await (const file of download(isPostFile)) {
      if (signal.aborted) return [stoppedAfter(added)];
      if (!isPostFile(file.path)) continue;
      progress.report({ message: file.path });
      await writeFile(await freePlace(brand.corpus, placeOf(file.path)), file.bytes);
      added++;
    }
    for (const { path, text } of plan.posts) {
      if (signal.aborted) break;
      await writeFile(vscode.Uri.joinPath(brand.corpus, path), text);
      added++;
    }
    return resultLines(brand.name, added, plan.files);
  });
  return lines ?? [stoppedAfter(0)];
}

const stoppedAfter = (added: number): string => localize('Stopped after {0} files.', added);

function resultLines(brand: string, added: number, files: readonly FileOutcome[]): string[] {
  const skipped = files.flatMap(({ path, notes }) => notes.map((note) => `${path}: ${note}`));
  const more = skipped.length - MOST_LINES;
  return [
    localize('{0} posts were added to {1}.', added, brand),
    ...skippedLines(files),
    ...skipped.slice(0, MOST_LINES).map((line) => vscode.l10n.t('Skipped: {0}', line)),
    ...(more > 0 ? [vscode.l10n.t('… and {0} more', more)] : []),
  ];
}

/** A place in the corpus where no file is yet. */
async function freePlace(corpus: vscode.Uri, written: string): Promise<vscode.Uri> {
  // Names within a zip may lead out of the folder.
  const path = written
    .split(/[/\\]/)
    .filter((part) => !['', '.', '..'].includes(part))
    .join('/');
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./]*)?$/.exec(path) ?? [];
  for (let number = 1; ; number++) {
    const place = vscode.Uri.joinPath(corpus, `${stem}${number === 1 ? '' : `-${String(number)}`}${ending}`);
    if (!(await exists(place))) return place;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
