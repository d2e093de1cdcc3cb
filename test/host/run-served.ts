// The mocha suite inside the extension host of the served VS Code.
import { repoRoot } from '../served/paths.ts';
import { runHost, type HostResult } from '../served/run-host.ts';
import { bundleForHost } from './bundle.ts';
import { sampleWorkspace } from './workspace.ts';

/** @param grep runs only the tests whose full title matches; all of them without */
export async function runHostSuite(grep = process.env['TIMBRE_TEST_GREP']): Promise<HostResult> {
  const workspace = sampleWorkspace('harrow-and-pine', 'fizzwick', 'corvane');
  try {
    const testsPath = await bundleForHost('test/host/suite/index.ts', 'suite');
    return await runHost({
      folder: workspace.folder,
      extensionPath: repoRoot,
      testsPath,
      ...(grep === undefined ? {} : { grep }),
    });
  } finally {
    workspace.remove();
  }
}

if (process.argv[1]?.endsWith('run-served.ts')) {
  const { failed } = await runHostSuite();
  process.exitCode = failed > 0 ? 1 : 0;
}
