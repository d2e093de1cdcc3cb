import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { sleep, until } from '../../until.ts';
import { at, draft, learned, mark, marks, open, remove, writeOver } from './editor.ts';

const BRAND = 'fizzwick';
const brandOf = (folder: string): { folder: string } => ({ folder: at(folder).toString() });
const run = <T>(command: string, ...given: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, ...given);
const profileOf = async (brand: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(at(`${brand}/${brand}.brand.json`)));

/** Answers the lists and boxes that a command shows: these steps first, then what is proposed, until it has finished. */
async function answering(command: Thenable<unknown>, steps: readonly string[]): Promise<void> {
  const state = { isDone: false };
  const done = Promise.resolve(command).then(() => {
    state.isDone = true;
  });
  await sleep(800);
  for (const step of steps) {
    await run(step);
    await sleep(100);
  }
  while (!state.isDone) {
    await sleep(500);
    await run(ACCEPT);
  }
  await done;
}
const NEXT = 'workbench.action.quickOpenSelectNext';
const ACCEPT = 'workbench.action.acceptSelectedQuickOpenItem';

describe('posts, consent and what is held', () => {
  const outside = mkdtempSync(join(tmpdir(), 'timbre-held-'));
  let profile = '';

  before(async () => {
    await open(
      `${BRAND}/drafts/${readdirSync(at(`${BRAND}/drafts`).fsPath).find((name) => name.endsWith('.md')) ?? ''}`,
    );
    await until('the brand to be learned', async () =>
      (await learned(BRAND, 'Fizzwick')).includes('posts with') ? true : undefined,
    );
    profile = await profileOf(BRAND);
  });
  after(async () => {
    rmSync(outside, { recursive: true });
    await writeOver(`${BRAND}/${BRAND}.brand.json`, profile);
    await run('workbench.action.closeAllEditors');
  });

  it('adds posts from files, and says what was skipped and why', async () => {
    writeFileSync(
      join(outside, 'cherry.md'),
      '---\ntitle: Cherry\n---\n\nThe cherry pop is back. Cold, loud and gone by Friday.\n',
    );
    writeFileSync(join(outside, 'budget.bin'), Buffer.from([0, 1, 2, 3]));
    writeFileSync(
      join(outside, 'export.csv'),
      'date,text\n2026-01-04,The crates came in before noon.\n2026-01-05,\n2026-01-06,Nobody shook the bottles on the way.\n',
    );
    const files = ['cherry.md', 'budget.bin', 'export.csv'].map((name) =>
      vscode.Uri.file(join(outside, name)),
    );
    const lines = await run<string[]>('timbre.addPosts', brandOf(BRAND), files);
    assert.equal(lines[0], '3 posts were added to Fizzwick.');
    assert.ok(
      lines.some((line) => line.includes('budget.bin')),
      lines.join('\n'),
    );
    assert.ok(
      lines.some((line) => line.includes('export.csv: 1 skipped: without text')),
      lines.join('\n'),
    );
    assert.ok(readdirSync(at(`${BRAND}/corpus`).fsPath).includes('cherry.md'));
    // A second time nothing is overwritten.
    await run('timbre.addPosts', brandOf(BRAND), files.slice(0, 1));
    assert.ok(readdirSync(at(`${BRAND}/corpus`).fsPath).includes('cherry-2.md'));
    await remove(`${BRAND}/corpus/cherry-2.md`);
    await until('the second copy to be forgotten', async () =>
      (await learned(BRAND, 'Fizzwick')).includes('cherry-2.md') ? undefined : true,
    );
  });

  it('writes the consent of a file into the profile, and the file is forgotten', async () => {
    const post = at(`${BRAND}/corpus/cherry.md`);
    // Learn and quote, learn quote and send, learn only, none; then apply.
    await answering(run('timbre.setConsent', post, [post]), [NEXT, NEXT, NEXT, ACCEPT]);
    assert.match(await profileOf(BRAND), /"cherry\.md": "none"/);
  });

  it('writes the consent of a folder with its last day', async () => {
    await vscode.workspace.fs.createDirectory(at(`${BRAND}/corpus/guests`));
    const folder = at(`${BRAND}/corpus/guests`);
    const command = run('timbre.setConsent', folder, [folder]);
    await answering(command, [NEXT, NEXT, ACCEPT]);
    assert.match(await profileOf(BRAND), /"guests\/\*\*": "learn"/);
    await remove(`${BRAND}/corpus/guests`);
  });

  it('exports all that is held in files that people can read', async () => {
    const folder = await run<vscode.Uri>('timbre.exportHeld', brandOf(BRAND), vscode.Uri.file(outside));
    const names = readdirSync(folder.fsPath).sort();
    for (const name of [
      'README.md',
      'posts.json',
      'voice.json',
      'voice.store',
      'habits.json',
      'settings.json',
    ])
      assert.ok(names.includes(name), `${name} of ${names.join(', ')}`);
    const text = (name: string): string => readFileSync(join(folder.fsPath, name), 'utf8');
    for (const name of names.filter((file) => file !== 'README.md'))
      assert.ok(text('README.md').includes(name), name);
    assert.doesNotMatch(text('posts.json'), /The cherry pop is back/);
    assert.match(text('posts.json'), /crates came in before noon/);
    // Requests that were sent are a folder of their own.
    const files = readdirSync(folder.fsPath, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const all = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
    assert.doesNotMatch(all.join('\n'), /apiKey|api-key/i);
  });

  it('makes a brand the default and opens its profile', async () => {
    await run('timbre.makeDefaultBrand', brandOf(BRAND));
    const setting = (): unknown => vscode.workspace.getConfiguration('timbre').get('brand');
    assert.equal(setting(), BRAND);
    await vscode.workspace
      .getConfiguration('timbre')
      .update('brand', undefined, vscode.ConfigurationTarget.Workspace);
    await run('timbre.editBrandProfile', brandOf(BRAND));
    await until('the profile to be open', () =>
      vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('fizzwick.brand.json') === true
        ? true
        : undefined,
    );
  });

  it('shows the page of posts', async () => {
    await run('timbre.showPosts', brandOf(BRAND));
    await until('the page', () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label === 'Posts: Fizzwick')
        ? true
        : undefined,
    );
  });
});

describe('posts, consent and what is held: a brand whose folder is renamed', () => {
  const STIFF = 'We can leverage our premium beverages. It is a game-changer for our valued customers.\n';

  it('keeps the drafts that name it, and is learned again in its new place', async () => {
    const editor = await draft('drafts/for-fizzwick.md', `---\nbrand: fizzwick\n---\n\n${STIFF}`);
    await mark(editor.document.uri, /“pop”/);
    await vscode.workspace.fs.rename(at('fizzwick'), at('fizz.new'));
    try {
      await until('the brand in its new place', async () =>
        (await learned('fizz.new', 'Fizzwick')).includes('posts with') ? true : undefined,
      );
      await editor.edit((edit) => {
        edit.insert(
          editor.document.lineAt(editor.document.lineCount - 1).range.end,
          'Utilise our beverages.\n',
        );
      });
      await until('two marks of the brand', () =>
        marks(editor.document.uri).filter(({ message }) => message.includes('“pop”')).length >= 2
          ? true
          : undefined,
      );
    } finally {
      await vscode.workspace.fs.rename(at('fizz.new'), at('fizzwick'));
    }
    await until('the brand in its old place', async () =>
      (await learned('fizzwick', 'Fizzwick')).includes('posts with') ? true : undefined,
    );
  });
});
