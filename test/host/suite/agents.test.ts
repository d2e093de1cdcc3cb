import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isRecord } from '../../../src/core/base/is-record.ts';
import { openAgentTools } from '../../../src/vscode/agents/agent-tools.ts';
import { engineThread } from '../../../src/vscode/host/start-engine.ts';
import { BrandRegistry } from '../../../src/vscode/workspace/brands/brand-registry.ts';
import { FolderChanges } from '../../../src/vscode/workspace/brands/folder-changes.ts';
import { makeTimbre } from '../../../src/vscode/workspace/make-timbre.ts';
import { temporaryStorage } from './agents-storage.ts';
import { open } from './editor.ts';
import { personalStorage } from './personal-storage.ts';

const textOf = async (folder: vscode.Uri, path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, path)));

describe('agents in the editor', () => {
  const storage = temporaryStorage();
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('have tools in the chat, as the manifest says', async () => {
    await vscode.extensions.getExtension('timbre.timbre')?.activate();
    const lm: unknown = vscode.lm;
    const tools: unknown = isRecord(lm) ? lm['tools'] : undefined;
    assert.ok(Array.isArray(tools));
    const names = tools.flatMap((tool: unknown) => (isRecord(tool) ? [String(tool['name'])] : []));
    for (const name of ['timbre_voice_card', 'timbre_score', 'timbre_check', 'timbre_directions'])
      assert.ok(names.includes(name), names.join());
  });

  it('are told of the draft in front, and every answer is in the request log', async () => {
    const extension = vscode.extensions.getExtension('timbre.timbre');
    assert.ok(extension);
    const log = vscode.window.createOutputChannel('Timbre tests', { log: true });
    const host = engineThread(extension.extensionUri, log);
    const brands = new BrandRegistry(new FolderChanges());
    const timbre = makeTimbre({
      ...{ host, brands, storage: storage(), log },
      personal: personalStorage(storage()),
    });
    try {
      const tools = openAgentTools({ ...timbre, brands });
      const { signal } = new AbortController();
      await open('harrow-and-pine/drafts/autumn-repair-week.md');
      const checked = await tools.answer('timbre_check', {}, signal);
      assert.match(checked, /^The draft does not pass: 1 warning\.\n/);
      assert.match(checked, /13:11 warning “game-changer” is on Harrow & Pine’s banned list/);
      const card = await tools.answer('timbre_voice_card', { brand: 'fizzwick' }, signal);
      assert.match(card, /Fizzwick/);
      const file = 'harrow-and-pine/drafts/new-strap-leather.md';
      assert.match(await tools.answer('timbre_score', { file }, signal), /Harrow & Pine’s style/);
      await assert.rejects(
        tools.answer('timbre_score', { file: '/etc/hosts' }, signal),
        /no file \/etc\/hosts/,
      );
      const logged = await timbre.writers.requestLog.all();
      assert.deepEqual(
        logged.map(({ url, sentFor, outcome }) => [url, sentFor, outcome]).reverse(),
        ['timbre_check', 'timbre_voice_card', 'timbre_score'].map((name) => [name, 'agent', 'answered']),
      );
      const [newest] = logged;
      const found = await timbre.writers.requestLog.find(newest?.id ?? '');
      assert.match(new TextDecoder().decode(found?.body), /Harrow & Pine’s style/);
    } finally {
      for (const part of [timbre, brands, host, log]) part.dispose();
    }
  });

  it('get the voice as a skill in a folder', async () => {
    await open('fizzwick/drafts/mystery-can-reveal.md');
    const made: unknown = await vscode.commands.executeCommand('timbre.exportSkill', undefined, storage());
    assert.ok(made instanceof vscode.Uri);
    assert.match(made.path, /\/fizzwick-voice$/);
    const skill = await textOf(made, 'SKILL.md');
    assert.match(skill, /^---\nname: fizzwick-voice\ndescription: "How Fizzwick writes\./);
    assert.match(await textOf(made, 'references/voice.md'), /Fizzwick/);
  });
});
