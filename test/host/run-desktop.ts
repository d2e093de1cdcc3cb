// The same suite in desktop VS Code, for machines that can download it.
import { runTests } from '@vscode/test-electron';
import { repoRoot } from '../served/paths.ts';
import { bundleForHost } from './bundle.ts';
import { sampleWorkspace } from './workspace.ts';

const workspace = sampleWorkspace('harrow-and-pine', 'fizzwick', 'corvane');
try {
  await runTests({
    extensionDevelopmentPath: repoRoot,
    extensionTestsPath: await bundleForHost('test/host/suite/index.ts', 'suite'),
    launchArgs: [workspace.folder, '--disable-extensions', '--disable-workspace-trust'],
  });
} finally {
  workspace.remove();
}
