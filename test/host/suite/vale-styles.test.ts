import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { at, draft, fixes, hoverText, mark, marks, remove, watchedFolder, write } from './editor.ts';

const PROFILE = { name: 'Loom', banned: [{ term: 'shiny', why: 'Say what shines.' }] };

describe('the Vale styles of a brand in the editor', () => {
  let text: vscode.TextEditor;
  before(async () => {
    await watchedFolder('loom/styles/House');
    await write('loom/corpus/one.md', 'We weave. We dye. We go home.\n');
    await write('loom/loom.brand.json', JSON.stringify(PROFILE));
    await write(
      'loom/styles/House/Cloth.yml',
      'extends: substitution\nmessage: "Write ‘%s’, not ‘%s’."\nlink: https://loom.example/cloth\nswap:\n  fabric: cloth\n',
    );
    text = await draft('loom/drafts/a.md', '# Loom\n\nThe fabric is blue.\n\nMore to come.\n');
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('loom');
  });

  const style = (): vscode.Diagnostic[] =>
    marks(text.document.uri).filter(({ code }) => typeof code === 'string' && code.includes('.'));

  it('mark drafts, with the rule’s own name, its fix and a way to its file', async () => {
    const found = await mark(text.document.uri, /Write ‘cloth’/);
    assert.equal(found.code, 'House.Cloth');
    assert.equal(text.document.getText(found.range), 'fabric');
    const titles = (await fixes(text.document.uri, found.range)).map(({ title }) => title);
    assert.ok(titles.includes('Write “cloth” instead of “fabric”'), titles.join());
    const hover = await hoverText(text.document.uri, found.range.start);
    assert.match(hover, /styles\/House\/Cloth\.yml/);
    assert.match(hover, /https:\/\/loom\.example\/cloth/);
  });

  it('are turned off by the profile, and read again when they change', async () => {
    await write(
      'loom/loom.brand.json',
      JSON.stringify({ ...PROFILE, checks: { rules: { 'vale/House.Cloth': 'off' } } }),
    );
    await until('the mark to go', () => (style().length === 0 ? true : undefined));
    await write('loom/styles/House/Home.yml', 'extends: existence\nmessage: "No %s."\ntokens: [blue]\n');
    assert.equal((await mark(text.document.uri, /No blue/)).code, 'House.Home');
  });

  it('with a file that cannot be used say so in it, by line', async () => {
    const broken = await write('loom/styles/House/Broken.yml', 'message: m\nextends: guess\n');
    const note = await mark(broken, /“guess” are not known/);
    assert.equal(note.range.start.line, 1);
    await write('loom/styles/House/Broken.yml', 'extends: existence\nmessage: m\ntokens: [red]\n');
    await until('the note to go', () => (marks(broken).length === 0 ? true : undefined));
  });

  it('are imported after a look at what they would mark, and never over files that are there', async () => {
    await write('guide/Yarn/Weave.yml', 'extends: existence\nmessage: "No %s."\ntokens: [weave]\n');
    const folder = at('guide/Yarn');
    await vscode.window.showTextDocument(text.document);
    const importing = vscode.commands.executeCommand('timbre.importValeStyle', folder);
    const copy = vscode.Uri.joinPath(at('loom'), 'styles/Yarn/Weave.yml');
    await until('the copy', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.workspace.fs.readFile(copy).then(
        () => true,
        () => undefined,
      );
    });
    await importing;
    await write('loom/styles/Yarn/Weave.yml', 'extends: existence\nmessage: mine\ntokens: [x]\n');
    await vscode.commands.executeCommand('timbre.importValeStyle', folder);
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(copy)), /mine/);
    await remove('loom/styles/Yarn');
    await remove('guide');
  });

  it('are exported from the profile, and never over files of others', async () => {
    const folder = at('shared-styles');
    await vscode.window.showTextDocument(text.document);
    await vscode.commands.executeCommand('timbre.exportValeStyle', folder);
    const read = async (path: string): Promise<string> =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, path)));
    const rule = await until('the style', () => read('Loom/BannedShiny.yml').catch(() => undefined));
    assert.match(rule, /Say what shines\./);
    await write('shared-styles/Loom/BannedShiny.yml', 'extends: existence\nmessage: mine\ntokens: [x]\n');
    await vscode.commands.executeCommand('timbre.exportValeStyle', folder);
    assert.match(await read('Loom/BannedShiny.yml'), /mine/);
    await remove('shared-styles');
  });
});
