import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../served/workbench.ts';
import { repoRoot } from '../served/paths.ts';
import { until } from '../until.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

describe('the view Brand', () => {
  let stage: Stage;
  let vscode: Workbench;

  before(async () => {
    stage = await openDemo({
      prepare: (folder) => {
        cpSync(join(repoRoot, 'brand-profiles', 'fizzwick'), join(folder, 'fizzwick'), { recursive: true });
      },
    });
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
  });
  after(() => stage.close());

  const row = (text: string | RegExp) =>
    vscode.page.locator('.sidebar .monaco-list-row').filter({ hasText: text });

  it('shows the brands of the workspace, and makes one the default', async () => {
    await vscode.runAskingCommand('Timbre: Focus on Brand View');
    await row('Harrow & Pine').first().waitFor();
    await row('Fizzwick').first().click();
    await row(/\d+ posts, [\d,.]+ words learned/)
      .first()
      .waitFor();
    // The list draws only what is in view, and other views stand below it.
    await until('the action', async () => {
      if (await row('Make It the Default Brand').first().isVisible()) return true;
      await vscode.page.mouse.wheel(0, 60);
      return undefined;
    });
    await row('Make It the Default Brand').first().click();
    await vscode.page.mouse.wheel(0, -2000);
    await until('the default', async () =>
      (await row('Fizzwick').first().innerText()).includes('default') ? true : undefined,
    );
    await vscode.screenshot('brand-view');
    await until('Add Posts…', async () => {
      if ((await row('Add Posts…').count()) > 0) return true;
      await vscode.page.mouse.wheel(0, 60);
      return undefined;
    });
  });
});
