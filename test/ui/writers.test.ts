import assert from 'node:assert/strict';
import { chatCompletions, chatModel } from '../conformance/chat-completions.ts';
import { goodKey } from '../conformance/messages-api.ts';
import { startServer, type ConformanceServer } from '../conformance/server.ts';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { endOfDraft, openDemo, untilScored, type Stage } from './stage.ts';

describe('choosing a writer', () => {
  let stage: Stage;
  let vscode: Workbench;
  let server: ConformanceServer;

  before(async () => {
    server = await startServer(chatCompletions());
    stage = await openDemo();
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
  });
  after(async () => {
    await stage.close();
    await server.close();
  });

  const ask = (title: string): Promise<void> => vscode.runAskingCommand(title);
  const answer = async (title: string | RegExp, text: string): Promise<void> => {
    const widget = vscode.page.locator('.quick-input-widget');
    await widget.getByText(title).first().waitFor();
    await widget.locator('input').first().fill(text);
    await vscode.page.keyboard.press('Enter');
  };

  it('asks for address, key and model, says what leaves the machine, and sends nothing before', async () => {
    await ask('Timbre: Choose AI Model…');
    const widget = vscode.page.locator('.quick-input-widget');
    await widget.getByText('Nothing leaves this machine.').waitFor();
    await vscode.screenshot('choose-writer');
    await answer('AI model', 'OpenAI-compatible');
    await answer('Server address', server.address);
    assert.equal(server.exchanges.length, 0);
    await answer(/^Your key/, goodKey);
    await answer(/choose a model/, chatModel);
    await vscode.page
      .getByText(/AI model: /)
      .first()
      .waitFor();
    assert.equal(server.exchanges.length, 1);
    assert.match(server.exchanges[0]?.request.path ?? '', /models$/);
  });

  it('has its ghost text written by it', async () => {
    const json = JSON.stringify({ options: [' bring it to the table.', ' bring it to the door.'] });
    server.plan({ pieces: [json] });
    await endOfDraft(vscode);
    await vscode.typeText('\n\nWe bake the bread early and');
    const shown = await vscode.waitForGhostText();
    assert.equal(shown.trim(), 'bring it to the table.');
    await vscode.screenshot('ghost-text-of-a-writer');
    await vscode.page.keyboard.press('Tab');
    const { request } = server.exchanges.at(-1)!;
    assert.equal(request.headers['authorization'], `Bearer ${goodKey}`);
  });

  it('shows what would be sent, and sends nothing for it', async () => {
    // The model may be about to be asked for ghost text behind what was accepted: leaving the draft cancels that.
    await vscode.openFile('new-strap-leather.md');
    await endOfDraft(vscode);
    const sent = server.exchanges.length;
    await ask('Timbre: Preview AI Request');
    await vscode.page.getByText('For ghost text at the cursor').waitFor();
    await vscode.page.keyboard.press('Enter');
    await until('the page', async () =>
      /AI request preview/i.test((await vscode.page.locator('.tab.active').textContent()) ?? '')
        ? true
        : undefined,
    );
    await vscode.waitForQuiet();
    await vscode.screenshot('what-would-be-sent');
    assert.equal(server.exchanges.length, sent);
    await vscode.openFile('autumn-repair-week.md');
  });

  it('lets every request be read back', async () => {
    const sent = server.exchanges.length;
    await ask('Timbre: Show AI Request Log');
    const rows = vscode.page.locator('.quick-input-list .monaco-list-row');
    await vscode.page.getByText('AI request log', { exact: true }).waitFor();
    await until('a row a request', async () => ((await rows.count()) === sent ? true : undefined));
    await vscode.screenshot('requests-sent');
    await vscode.page.keyboard.press('Enter');
    await until('the page', async () =>
      (await vscode.page.locator('.tab.active').textContent())?.includes('Sent') === true ? true : undefined,
    );
    await vscode.screenshot('request-sent');
  });
});
