import assert from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { BrandRegistry, type WorkspaceBrand } from '../../../src/vscode/workspace/brands/brand-registry.ts';
import { FolderChanges } from '../../../src/vscode/workspace/brands/folder-changes.ts';
import { makeTimbre, type WorkspaceLearner } from '../../../src/vscode/workspace/make-timbre.ts';
import { engineThread } from '../../../src/vscode/host/start-engine.ts';
import { personalStorage } from './personal-storage.ts';

/** A session beside the editor's: engine, registry and learner of its own, over the given storage folder, for the brand of a folder name. */
export async function session(
  slug: string,
  storage: vscode.Uri,
): Promise<{
  learner: WorkspaceLearner;
  brand: WorkspaceBrand;
  posts: () => Promise<number>;
  /** Ends the engine's thread as a crash would. */
  kill: () => Promise<unknown>;
  dispose: () => void;
}> {
  const extension = vscode.extensions.getExtension('timbre.timbre');
  assert.ok(extension);
  const log = vscode.window.createOutputChannel('Timbre tests', { log: true });
  let worker: Worker | undefined;
  const thread = engineThread(
    extension.extensionUri,
    log,
    (file, start) => (worker = new Worker(file, { workerData: start })),
  );
  const registry = new BrandRegistry(new FolderChanges());
  const learner = makeTimbre({
    ...{ host: thread, brands: registry, storage, log },
    personal: personalStorage(storage),
  }).learner;
  const brand = (await registry.all()).find((found) => found.slug === slug);
  assert.ok(brand);
  return {
    learner,
    brand,
    posts: async () => (await thread.engine.brands.summary({ brand: brand.folder })).posts,
    kill: async () => worker?.terminate(),
    dispose: () => {
      for (const disposable of [learner, registry, thread, log]) disposable.dispose();
    },
  };
}
