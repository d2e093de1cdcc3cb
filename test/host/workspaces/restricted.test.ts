import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import * as vscode from 'vscode';
import { chosenWriter } from '../../../src/vscode/platform/chosen-writer.ts';
import { sleep } from '../../until.ts';
import { draft, mark, root, type } from '../suite/editor.ts';

describe('a folder that is not trusted', () => {
  it('is one', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });

  it('still has its drafts marked, as that only reads', async () => {
    const { document } = await draft(
      'harrow-and-pine/drafts/restricted-{n}.md',
      'It is a game-changer for our valued customers.\n',
    );
    await mark(document.uri, /“game-changer” is on .+ banned list/);
  });

  it('chooses no AI model, although the folder’s settings name one and where to send drafts', async () => {
    const settings = vscode.Uri.joinPath(root(), '.vscode/settings.json');
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(settings));
    assert.match(written, /timbre\.ai\.address/);
    const configuration = vscode.workspace.getConfiguration('timbre', root());
    assert.equal(configuration.get('ai.provider'), 'none');
    assert.equal(configuration.get('ai.address'), '');
    // Nor would it if the folder were trusted: only the user's own settings count.
    assert.deepEqual(chosenWriter(true), { kind: 'none', because: 'no-provider' });
  });

  it('sends nothing to the AI model that the user chose, while a draft is written, rewritten and given ideas', async () => {
    const { asked, address, close } = await listen();
    await choose({ provider: 'openai-compatible', model: 'any', address });
    try {
      assert.deepEqual(chosenWriter(), { kind: 'none', because: 'untrusted' });
      assert.equal(chosenWriter(true).kind, 'chosen');
      const editor = await draft(
        'harrow-and-pine/drafts/restricted-{n}.md',
        'We purchased 12 hides in order to commence production in June!\n',
      );
      await mark(editor.document.uri, /Doesn’t sound like/);
      await type(' Order by noon');
      void vscode.commands.executeCommand('timbre.suggestHere');
      editor.selection = new vscode.Selection(0, 3, 0, 3);
      void vscode.commands.executeCommand('timbre.rewrite');
      await sleep(3000);
      void vscode.commands.executeCommand('timbre.suggestDirections');
      await sleep(3000);
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      assert.deepEqual(asked, []);
    } finally {
      await choose({ provider: undefined, model: undefined, address: undefined });
      close();
    }
  });
});

async function choose(
  values: Readonly<Record<'provider' | 'model' | 'address', string | undefined>>,
): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('timbre.ai');
  for (const [key, value] of Object.entries(values))
    await configuration.update(key, value, vscode.ConfigurationTarget.Global);
}

/** A server of this machine, and what it is asked. */
async function listen(): Promise<{
  readonly asked: readonly string[];
  readonly address: string;
  readonly close: () => void;
}> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${String(request.method)} ${String(request.url)}`);
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  assert.ok(typeof at === 'object' && at !== null);
  return {
    asked,
    address: `http://127.0.0.1:${String(at.port)}`,
    close: () => {
      server.close();
    },
  };
}
