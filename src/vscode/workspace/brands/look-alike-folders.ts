import * as vscode from 'vscode';
import type { Remote } from '../../../core/base/calls.ts';
import { readProfile } from '../../../core/brand/index.ts';
import {
  isInCorpus,
  lookAlikeKey,
  openLookAlikes,
  type LookAlikeFolder,
  type OpenLookAlikes,
} from '../../../service/brands/look-alikes.ts';
import type { Engine } from '../../../service/engine/index.ts';
import { brandFiles, listCorpusFiles, readCorpusBytes } from './brand-files.ts';
import type { WorkspaceBrand } from './brand-registry.ts';

interface WorkspaceLookAlike extends LookAlikeFolder {
  readonly uri: vscode.Uri;
}

/** Reads the look-alikes that a brand's profile names; they teach nothing and are forgotten when closed. */
export async function openLookAlikesOf(
  { engine, log }: { readonly engine: Remote<Engine>; readonly log: vscode.LogOutputChannel },
  brand: WorkspaceBrand,
  signal?: AbortSignal,
): Promise<OpenLookAlikes> {
  const { json } = await brandFiles.readProfile(brand);
  const paths = json === undefined ? [] : readProfile(json, brand.slug).profile.lookAlikes;
  const folders = paths
    .filter((path) => !isInCorpus(path))
    .map((path): WorkspaceLookAlike => {
      const uri = vscode.Uri.joinPath(brand.uri, path);
      const name = uri.path.replace(/\/+$/, '').split('/').at(-1) ?? path;
      return { folder: lookAlikeKey(uri.toString()), slug: name, name, profileKey: undefined, uri };
    });
  const files = {
    list: ({ uri }: WorkspaceLookAlike) => listCorpusFiles(uri),
    read: ({ uri }: WorkspaceLookAlike, path: string, mostBytes: number) =>
      readCorpusBytes(vscode.Uri.joinPath(uri, path), mostBytes),
  };
  const opened = await openLookAlikes(folders, files, engine, signal);
  for (const name of opened.empty)
    log.warn(`The look-alikes “${name}” of ${brand.name} have no posts that can be read.`);
  return opened;
}
