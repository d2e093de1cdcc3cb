import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { chatCompletions, chatModel } from '../conformance/chat-completions.ts';
import { goodKey } from '../conformance/messages-api.ts';
import { startServer, type ConformanceServer } from '../conformance/server.ts';
import type { Workbench } from '../served/workbench.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openDemo, type Stage } from './stage.ts';

describe('the page of a persona', () => {
  let stage: Stage;
  let vscode: Workbench;
  let page: FrameLocator;
  let server: ConformanceServer;

  before(async () => {
    server = await startServer(chatCompletions());
    stage = await openDemo();
    vscode = stage.vscode;
    await vscode.openFile('awl.yaml');
    await vscode.runCommand('Timbre: Talk to a Persona');
    page = vscode.webview();
    await page.locator('#question').waitFor();
  });
  after(async () => {
    await stage.close();
    await server.close();
  });
  const ask = async (question: string): Promise<void> => {
    const turns = await page.locator('#talk li').count();
    await page.locator('#question').fill(question);
    await page.locator('#send').click();
    await page.locator('#talk li').nth(turns).waitFor();
  };

  it('has above the voice in its file how far its samples are from the brand’s', async () => {
    await vscode.page.locator('.codelens-decoration', { hasText: /not.that.of.Harrow/ }).waitFor();
    await vscode.screenshot('persona-lens');
  });

  it('says how far its samples are from the brand’s voice, and opens the passage that shows it', async () => {
    await page.getByText('Its voice is not that of Harrow & Pine.').waitFor();
    await vscode.screenshot('persona-voice');
    await page.locator('#passage-0').click();
    await vscode.page.locator('.tab[aria-label^="wax-week.md"]').waitFor();
  });

  it('plays its dialogue: choices, all that was said, the fact of each answer, and the beginning again', async () => {
    assert.equal(await page.locator('.scene .persona').count(), 1);
    assert.match(await page.locator('.scene .persona').innerText(), /an AI character of Harrow & Pine/);
    await page.locator('#sound').waitFor();
    await page.locator('.choices button', { hasText: 'Counter' }).click();
    await page.locator('.scene .reader', { hasText: 'Counter' }).waitFor();
    await page.locator('.scene .persona', { hasText: 'ten to four' }).locator('button').click();
    await vscode.page.locator('.tab.active[aria-label^="awl.yaml"]').waitFor();
    await page.locator('.choices button', { hasText: 'Ask something else' }).click();
    await page.locator('.choices button', { hasText: 'Wax' }).click();
    await page.locator('.scene .persona', { hasText: '60 g of wax' }).waitFor();
    await page.locator('.choices').scrollIntoViewIfNeeded();
    await vscode.screenshot('persona-dialogue');
    await page.locator('.choices button', { hasText: 'Leave' }).click();
    await page.locator('.scene').getByText('The talk is over.').waitFor();
    await page.locator('#restart').click();
    await page.locator('.choices button', { hasText: 'Counter' }).waitFor();
    assert.equal(await page.locator('.scene .persona').count(), 1);
    assert.deepEqual(await accessibilityProblems(page), []);
  });

  it('says what a chosen AI model words only where it says what the facts say', async () => {
    await vscode.runAskingCommand('Timbre: Choose AI Model…');
    const widget = vscode.page.locator('.quick-input-widget');
    for (const [title, text] of [
      ['AI model', 'OpenAI-compatible'],
      ['Server address', server.address],
      [/^Your key/, goodKey],
      [/choose a model/, chatModel],
    ] as const) {
      await widget.getByText(title).first().waitFor();
      await widget.locator('input').first().fill(text);
      await vscode.page.keyboard.press('Enter');
    }
    await page.locator('#word').check();
    await page.getByText('Facts and question are sent to your AI model.').waitFor();
    server.plan({
      pieces: [JSON.stringify({ options: ['Sure: the counter is open Fridays, ten to four.'] })],
    });
    await ask('When can I come by the counter?');
    await page.locator('#talk').getByText('Sure: the counter is open Fridays, ten to four.').waitFor();
    server.plan({ pieces: [JSON.stringify({ options: ['The counter is open every day, ten to six.'] })] });
    await ask('When is the counter open?');
    await page
      .locator('#talk')
      .getByText(/wording was refused/)
      .waitFor();
    await page.locator('#talk').scrollIntoViewIfNeeded();
    await vscode.screenshot('persona-worded');
    await page.locator('#word').uncheck();
  });
});
