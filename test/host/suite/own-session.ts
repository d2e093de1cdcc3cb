import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BrandRegistry, type WorkspaceBrand } from '../../../src/vscode/workspace/brand-registry.ts';
import { makeLearner, type WorkspaceLearner } from '../../../src/vscode/workspace/make-learner.ts';
import { engineThread } from '../../../src/vscode/platform/start-engine.ts';

/** A session beside the editor's: engine, registry and learner of its own, over the given storage folder, for the brand of a folder name. */
export async function session(
  slug: string,
  storage: vscode.Uri,
): Promise<{
  learner: WorkspaceLearner;
  brand: WorkspaceBrand;
  posts: () => Promise<number>;
  dispose: () => void;
}> {
  const extension = vscode.extensions.getExtension('timbre.timbre');
  assert.ok(extension);
  const log = vscode.window.createOutputChannel('Timbre tests', { log: true });
  const thread = engineThread(extension.extensionUri, log);
  const registry = new BrandRegistry();
  const learner = makeLearner(thread, registry, storage, log);
  const brand = (await registry.all()).find((found) => found.slug === slug);
  assert.ok(brand);
  return {
    learner,
    brand,
    posts: async () => (await thread.engine.brands.summary({ brand: brand.folder })).posts,
    dispose: () => {
      for (const disposable of [learner, registry, thread, log]) disposable.dispose();
    },
  };
}
