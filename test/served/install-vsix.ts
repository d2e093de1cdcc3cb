import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureServedVSCode } from './install.ts';
import { run } from './processes.ts';
import { cleanEnvironment } from './server.ts';

/** Installs a packaged extension into a folder that `startServer` is then given as `extensionsDir`. */
export async function installVsix(extensionsDir: string, vsixPath: string): Promise<void> {
  const { node, entry } = await ensureServedVSCode();
  // A user-data folder of its own, or code-server writes to the person's.
  const temp = await mkdtemp(join(tmpdir(), 'timbre-vsix-'));
  try {
    const folders = [
      '--extensions-dir',
      extensionsDir,
      '--user-data-dir',
      temp,
      '--config',
      join(temp, 'config.yaml'),
    ];
    const output = await run(node, [entry, '--install-extension', vsixPath, '--force', ...folders], {
      env: cleanEnvironment(),
    });
    // The exit code is 0 even for a file that is no extension.
    if (!output.includes('was successfully installed'))
      throw new Error(`${vsixPath} was not installed.\n${output}`);
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}
