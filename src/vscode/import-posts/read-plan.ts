import * as vscode from 'vscode';
import {
  DEFAULT_CONSENT,
  explainNote,
  importPosts,
  isCorpusFile,
  readCorpusFile,
  type CorpusNote,
  type ImportedPost,
} from '../../core/brand/index.ts';
import { realClock } from '../platform/clock.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';
import type { DownloadedFile } from './read-download.ts';

/** A download that was read but not written yet. */
export interface Plan {
  readonly posts: readonly ImportedPost[];
  /** Files without posts. */
  readonly without: readonly string[];
  /** What was skipped, of which file and why, one line each. */
  readonly skipped: readonly string[];
}

/** Reads files as posts to be written into a brand's corpus, that of a new brand where none is given. Undefined where it was cancelled. */
export async function readPlan(
  brand: WorkspaceBrand | undefined,
  files: AsyncIterable<DownloadedFile> | Iterable<DownloadedFile>,
  { progress, token }: { progress?: (path: string) => void; token?: vscode.CancellationToken } = {},
): Promise<Plan | undefined> {
  const taken = new Set<string>();
  if (brand)
    for (const file of await vscode.workspace.findFiles(new vscode.RelativePattern(brand.corpus, '**/*')))
      taken.add(file.path.slice(brand.corpus.path.length + 1).toLowerCase());
  const posts: ImportedPost[] = [];
  const without: string[] = [];
  const skipped: string[] = [];
  for await (const file of files) {
    if (token?.isCancellationRequested === true) return undefined;
    progress?.(file.path);
    const read = readOne(file, taken);
    posts.push(...read.posts);
    if (read.posts.length === 0) without.push(file.path);
    skipped.push(...read.skipped.map((why) => `${file.path}: ${why}`));
  }
  return { posts, without, skipped };
}

function readOne(
  { path, bytes }: DownloadedFile,
  taken: Set<string>,
): { readonly posts: ImportedPost[]; readonly skipped: readonly string[] } {
  if (!isCorpusFile(path)) return { posts: [], skipped: [vscode.l10n.t('not a file of texts.')] };
  const today = new Date(realClock.now()).toISOString().slice(0, 10);
  const read = readCorpusFile(path, bytes, DEFAULT_CONSENT, { today });
  const skipped = read.notes.filter(tellsOfLoss).map((note) => explainNote(note, vscode.l10n.t));
  const isEmpty = read.posts.length === 0 && skipped.length === 0;
  return {
    posts: importPosts(read, path, taken),
    skipped: isEmpty ? [vscode.l10n.t('no text of posts was found in it.')] : skipped,
  };
}

const SAYS_HOW: ReadonlySet<CorpusNote['kind']> = new Set(['columns', 'encoding', 'no-header', 'repaired']);
const tellsOfLoss = ({ kind }: CorpusNote): boolean => !SAYS_HOW.has(kind);
