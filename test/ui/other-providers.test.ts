import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../served/workbench.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

/** The setting of Supermaven, as its own manifest has it. */
const SETTING = 'supermaven.enable';

/** An extension that is called like one that suggests in Markdown, and has its setting. */
function putSupermaven(extensionsDir: string): void {
  const folder = join(extensionsDir, 'supermaven.supermaven-1.0.0');
  mkdirSync(folder, { recursive: true });
  const properties = {
    [SETTING]: { type: 'object', default: { '*': true }, additionalProperties: { type: 'boolean' } },
  };
  const manifest = {
    ...{ name: 'supermaven', publisher: 'supermaven', version: '1.0.0', engines: { vscode: '^1.90.0' } },
    contributes: { configuration: { title: 'Supermaven', properties } },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
}

describe('another extension that suggests in Markdown', () => {
  let stage: Stage;
  let vscode: Workbench;
  /** Messages leave the screen by themselves; the list of them keeps them. */
  const message = (words: RegExp) =>
    vscode.page.locator('.notifications-center .notification-list-item', { hasText: words });
  const showMessages = (): Promise<void> => vscode.runCommand('Notifications: Show Notifications');
  const rows = () => vscode.page.locator('.quick-input-list .monaco-list-row');

  before(async () => {
    stage = await openDemo({ putOthers: putSupermaven });
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
  });
  after(() => stage.close());

  it('is named once a draft is open, with a choice which to turn off', async () => {
    await showMessages();
    const told = message(/Supermaven also suggests text in Markdown/);
    await told.waitFor();
    await vscode.screenshot('other-provider');
    await told.getByRole('button', { name: 'Turn One Off…' }).click();
    await rows().filter({ hasText: 'Turn off Supermaven in Markdown' }).waitFor();
    await vscode.screenshot('other-provider-choice');
    await rows().filter({ hasText: 'Turn off Supermaven in Markdown' }).click();
  });
});
