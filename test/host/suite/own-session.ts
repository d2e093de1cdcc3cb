import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BrandRegistry, type WorkspaceBrand } from '../../../src/vscode/brands/brand-registry.ts';
import { Learner } from '../../../src/vscode/brands/learner.ts';
import { EngineThread } from '../../../src/vscode/platform/engine-thread.ts';

/** A session beside the editor's: engine, registry and learner of its own, over the given storage folder, for the brand of a folder name. */
export async function session(
  slug: string,
  storage: vscode.Uri,
): Promise<{ learner: Learner; brand: WorkspaceBrand; posts: () => Promise<number>; dispose: () => void }> {
  const extension = vscode.extensions.getExtension('timbre.timbre');
  assert.ok(extension);
  const log = vscode.window.createOutputChannel('Timbre tests', { log: true });
  const thread = new EngineThread(extension.extensionUri, log);
  const registry = new BrandRegistry();
  const learner = new Learner(thread, registry, storage, log);
  const brand = (await registry.all()).find((found) => found.slug === slug);
  assert.ok(brand);
  return {
    learner,
    brand,
    posts: async () => (await (await thread.get()).summary(brand.folder)).posts,
    dispose: () => {
      for (const disposable of [learner, registry, thread, log]) disposable.dispose();
    },
  };
}
