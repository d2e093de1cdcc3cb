import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the manifest', () => {
  const extension = vscode.extensions.getExtension('timbre.timbre');

  it('is known to VS Code', () => {
    assert.ok(extension);
  });

  it('has every text it promises', () => {
    assert.ok(!JSON.stringify(extension?.packageJSON).includes('"%'));
  });

  it('registers every command it contributes', async () => {
    await extension?.activate();
    const registered = new Set(await vscode.commands.getCommands(true));
    const manifest = JSON.stringify(extension?.packageJSON);
    const contributed = [...manifest.matchAll(/"command":"(timbre\.\w+)","title"/g)].map(
      ([, id]) => id ?? '',
    );
    const missing = contributed.filter((command) => !registered.has(command));
    assert.ok(contributed.length > 5);
    assert.deepEqual(missing, []);
  });
});
