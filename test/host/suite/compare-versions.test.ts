import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { at, draft, mark, open, remove, write } from './editor.ts';

const TITLE = 'What changed: Kiosk';
const isShown = (): boolean =>
  vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === TITLE));

describe('comparing a voice with an earlier version', () => {
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=Ida', '-c', 'user.email=ida@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', ['-C', at('kiosk').fsPath, ...who, ...args], { stdio: 'pipe' });
  };

  before(async () => {
    await write('kiosk/corpus/one.md', 'We sell papers. We sell string. We close at six.\n');
    await write('kiosk/kiosk.brand.json', JSON.stringify({ name: 'Kiosk', banned: [{ term: 'deluxe' }] }));
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'First');
    git('tag', 'opening');
    await write('kiosk/kiosk.brand.json', JSON.stringify({ name: 'Kiosk', banned: [{ term: 'string' }] }));
    const { document } = await draft('kiosk/drafts/a.md', '# Kiosk\n\nWe open at seven. We sell string.\n');
    // The brand is known once its rules mark the draft; until then the command would ask for a brand.
    await mark(document.uri, /string/);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('kiosk');
  });

  it('says that a version is unknown, or that there is no repository, and shows no page', async () => {
    await vscode.commands.executeCommand('timbre.compareVoice', undefined, '--output=stolen');
    assert.ok(!isShown());
    await open('harrow-and-pine/drafts/new-strap-leather.md');
    await vscode.commands.executeCommand('timbre.compareVoice', undefined, 'HEAD');
    assert.ok(
      !vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label.startsWith('What changed')),
      ),
    );
  });

  it('offers the tags first and shows what changed since the one picked', async () => {
    await open('kiosk/drafts/a.md');
    const compared = vscode.commands.executeCommand('timbre.compareVoice');
    await until('the page', async () => {
      if (isShown()) return true;
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return undefined;
    });
    await compared;
    assert.ok(isShown());
  });
});
