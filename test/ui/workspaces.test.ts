import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForHost } from '../host/bundle.ts';
import { sampleWorkspace } from '../host/workspace.ts';
import { repoRoot } from '../served/paths.ts';
import { runHost, type HostRun } from '../served/run-host.ts';

/** Runs the host tests of an entry in `test/host/workspaces`. */
async function passes(entry: string, run: Omit<HostRun, 'extensionPath' | 'testsPath'>): Promise<void> {
  const testsPath = await bundleForHost(`test/host/workspaces/${entry}.ts`, entry);
  const grep = process.env['TIMBRE_TEST_GREP'];
  const { failures, passed } = await runHost({
    ...run,
    ...(grep === undefined ? {} : { grep }),
    extensionPath: repoRoot,
    testsPath,
  });
  assert.deepEqual(failures, []);
  assert.ok(passed > 0);
}

const writeJson = (path: string, value: unknown): void => {
  writeFileSync(path, JSON.stringify(value, undefined, 2));
};

describe('workspaces, in the extension host', () => {
  it('of several folders, with a virtual one', async () => {
    const workspace = sampleWorkspace('harrow-and-pine', 'fizzwick');
    const path = (...steps: string[]): string => join(workspace.folder, ...steps);
    for (const [folder, brand] of [
      ['leather', 'harrow-and-pine'],
      ['soda', 'fizzwick'],
    ] as const) {
      mkdirSync(path(folder, 'drafts'), { recursive: true });
      renameSync(path(brand), path(folder, brand));
    }
    const profile = path('leather/harrow-and-pine/harrow-and-pine.brand.json');
    writeJson(profile, { ...Object(JSON.parse(readFileSync(profile, 'utf8'))), drafts: ['/letters/*.md'] });
    const folder = path('two.code-workspace');
    writeJson(folder, { folders: [{ path: 'leather' }, { path: 'soda' }] });
    try {
      await passes('folders', { folder });
    } finally {
      workspace.remove();
    }
  });

  it('that are not trusted', async () => {
    const workspace = sampleWorkspace('harrow-and-pine');
    mkdirSync(join(workspace.folder, '.vscode'));
    writeJson(join(workspace.folder, '.vscode/settings.json'), {
      'timbre.ai.provider': 'openai-compatible',
      'timbre.ai.model': 'any',
      'timbre.ai.address': 'http://127.0.0.1:9',
      'timbre.ai.ghostTextDelay': 0,
    });
    // Nobody answers the question at the start: the folder stays as it is.
    const userSettings = { 'security.workspace.trust.startupPrompt': 'never' };
    try {
      await passes('restricted', { folder: workspace.folder, workspaceTrust: true, userSettings });
    } finally {
      workspace.remove();
    }
  });
});
