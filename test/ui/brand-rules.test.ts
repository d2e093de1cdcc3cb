import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { openDemo, type Stage } from './stage.ts';

const TESTS = `voice:
  us:
    - We cut the strap at nine, and Davy had it punched by ten.
rules:
  - rule: terms/banned
    marks:
      - Hello from the chapel.
    passes:
      - The Old Hall, Stannerwick
`;

describe('a brand lead who bans a word', () => {
  let stage: Stage;
  let vscode: Workbench;
  before(async () => {
    stage = await openDemo({
      prepare: (folder) => {
        writeFileSync(join(folder, 'drafts/visit.md'), 'Come to the chapel on Saturday.\n');
        writeFileSync(join(folder, 'tests/chapel.voice.yaml'), TESTS);
      },
    });
    vscode = stage.vscode;
    await vscode.openFile('visit.md');
    // The command is there when the brand is known; an open list of commands does not gain it.
    await until('the brand', async () =>
      (await vscode.statusBarText()).includes('Harrow & Pine') ? true : undefined,
    );
  });
  after(() => stage.close());

  const profile = (): string => readFileSync(join(stage.folder, 'harrow-and-pine.brand.json'), 'utf8');
  const list = (): ReturnType<Workbench['page']['locator']> => vscode.page.locator('.quick-input-widget');

  it('sees first where it stands, and that it is the brand’s own', async () => {
    await vscode.goTo(1, 15);
    await vscode.runAskingCommand('Timbre: Ban This Word…');
    await list().getByText('Banning it would mark the brand’s own words.').first().waitFor();
    await list().getByText('25 of 83 posts').first().waitFor();
    await list().getByText('Hello from the chapel.').first().waitFor();
    await vscode.screenshot('ban-word');
    assert.doesNotMatch(profile(), /"chapel"/);
  });

  it('opens a place beside the list', async () => {
    await list().getByText('Hello from the chapel.').first().click();
    await vscode.page.locator('.tab', { hasText: 'bench-note' }).first().waitFor();
    await vscode.screenshot('ban-word-place');
    assert.ok(await list().isVisible());
  });

  it('bans it all the same, and takes it back', async () => {
    await list().getByText('Ban “chapel”', { exact: true }).first().click();
    await until('the ban', () => (profile().includes('"chapel"') ? true : undefined));
    await vscode.page.locator('.notification-toast').getByText('Undo').first().click();
    await until('the ban to be gone', () => (profile().includes('"chapel"') ? undefined : true));
  });

  it('runs the brand’s tests in the Testing view', async () => {
    await vscode.runCommand('Testing: Focus on Test Explorer View');
    await vscode.runCommand('Test: Run All Tests');
    // Nothing bans the chapel any more, which a test demands.
    await vscode.page.getByText('terms/banned marks nothing here, and should.').first().waitFor();
    await vscode.waitForQuiet();
    await vscode.screenshot('brand-tests');
  });
});
