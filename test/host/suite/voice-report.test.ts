import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { at, open, remove, write, writeOver } from './editor.ts';

const text = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));
const hasTab = (label: string): true | undefined =>
  vscode.window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => tab.label === label)) ? true : undefined;

describe('showing a voice to others', () => {
  const profile = 'harrow-and-pine/harrow-and-pine.brand.json';
  let before = '';
  const files = ['voice-report.html', 'voice-guidelines.md'];
  const draft = 'harrow-and-pine/drafts/new-strap-leather.md';
  it('opens the voice report as a page, and saves it as one file', async () => {
    await open(draft);
    await vscode.commands.executeCommand('timbre.showVoiceReport');
    await until('the page', () => hasTab('Voice report: Harrow & Pine'));
    await open(draft);
    await vscode.commands.executeCommand('timbre.saveVoiceReport', undefined, at('voice-report.html'));
    const report = await text('voice-report.html');
    assert.match(report, /^<!doctype html>/i);
    assert.match(report, /How Harrow &amp; Pine sounds/);
    assert.match(report, /[A-E] (?:Corvane|Fizzwick)/);
    assert.doesNotMatch(report, /<script/);
  });

  it('writes guidelines', async () => {
    await open(draft);
    const to = at('voice-guidelines.md');
    await vscode.commands.executeCommand('timbre.exportGuidelines', undefined, 'markdown', to);
    assert.match(await text('voice-guidelines.md'), /^# How Harrow & Pine writes\n/);
  });

  it('writes the rules as a Vale style, the third format of the guidelines', async () => {
    await open(draft);
    const folder = at('vale-out');
    await vscode.commands.executeCommand('timbre.exportGuidelines', undefined, 'vale', folder);
    assert.match(await text('vale-out/vale.ini.example'), /BasedOnStyles = /);
    await remove('vale-out');
  });

  it('copies look-alikes beside the corpus and names them in the profile, without making them a brand', async () => {
    before = await text(profile);
    await write('rival-export/one.md', '---\ntitle: One\n---\n\nSynergy is our passion, and we love it!\n');
    await write(
      'rival-export/corpus/two.md',
      '---\ntitle: Two\n---\n\nWe are thrilled about more synergy!\n',
    );
    await open(draft);
    await vscode.commands.executeCommand('timbre.addLookAlikes', undefined, [at('rival-export')], 'Rival');
    const written: unknown = JSON.parse(await text(profile));
    assert.ok(typeof written === 'object' && written !== null && 'lookAlikes' in written);
    assert.deepEqual(written.lookAlikes, ['look-alikes/Rival']);
    assert.match(await text('harrow-and-pine/look-alikes/Rival/rival-export/one.md'), /Synergy/);
    assert.match(await text('harrow-and-pine/look-alikes/Rival/rival-export/posts/two.md'), /thrilled/);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    if (before !== '') await writeOver(profile, before);
    for (const file of files) await remove(file);
    await vscode.workspace.fs.delete(at('harrow-and-pine/look-alikes'), { recursive: true });
    await vscode.workspace.fs.delete(at('rival-export'), { recursive: true });
  });
});
