import * as vscode from 'vscode';
import { mayAffectOthers } from '../../core/brand/index.ts';
import { DownloadReader, type DownloadedFile, type Plan } from '../../core/downloads/index.ts';
import { realClock } from '../platform/clock.ts';
import { localize } from '../platform/localize.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';

/** The files of a download. It may be read twice: what some files state of others has to be known first. */
export type Download = (
  wanted?: (path: string) => boolean,
) => AsyncIterable<DownloadedFile> | Iterable<DownloadedFile>;

/** Reads files as posts to be written into a brand's corpus, that of a new brand where none is given. Undefined where it was cancelled. */
export async function readPlan(
  brand: WorkspaceBrand | undefined,
  download: Download,
  {
    progress,
    signal,
    folder = '',
  }: {
    readonly progress?: (path: string) => void;
    readonly signal?: AbortSignal;
    /** The name of the folder that is read. */
    readonly folder?: string;
  } = {},
): Promise<Plan | undefined> {
  const reader = new DownloadReader(await pathsIn(brand), today(), localize);
  for await (const file of download(mayAffectOthers)) {
    if (signal?.aborted === true) return undefined;
    if (mayAffectOthers(file.path)) reader.note(file);
  }
  for await (const file of download()) {
    if (signal?.aborted === true) return undefined;
    progress?.(file.path);
    reader.read(file);
  }
  return reader.plan(folder);
}

const today = (): string => new Date(realClock.now()).toISOString().slice(0, 10);

/** The paths in a brand's corpus, in lower case. */
export async function pathsIn(brand: WorkspaceBrand | undefined): Promise<Set<string>> {
  if (!brand) return new Set();
  const files = await vscode.workspace.findFiles(new vscode.RelativePattern(brand.corpus, '**/*'));
  return new Set(files.map(({ path }) => path.slice(brand.corpus.path.length + 1).toLowerCase()));
}
