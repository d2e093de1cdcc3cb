import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sleep, until } from '../../until.ts';
import { at, draft, fixes, hoverText, mark, marks, open, remove, watchedFolder, write } from './editor.ts';

const BRAND = 'harrow-and-pine';

describe('a draft that names a pinned voice', () => {
  let posts: string[] = [];
  before(async () => {
    const files = await vscode.workspace.findFiles(`${BRAND}/corpus/**/*.md`);
    posts = files
      .map(({ path }) => path.split('/corpus/')[1] ?? '')
      .sort()
      .slice(0, 12);
    assert.ok(posts.length === 12);
    await watchedFolder(`${BRAND}/voices`);
    await write(
      `${BRAND}/voices/early.yaml`,
      `posts:\n  only:\n${posts.map((path) => `    - ${path}\n`).join('')}`,
    );
  });
  after(() => remove(`${BRAND}/voices`));

  const text = async (voice: string): Promise<string> => {
    const { document } = await open(`${BRAND}/drafts/autumn-repair-week.md`);
    return document.getText().replace(/^---\n/, `---\nvoice: ${voice}\n`);
  };

  it('is marked where there is no such voice, and a light bulb writes the one that is meant', async () => {
    const { document } = await draft(`${BRAND}/drafts/pinned-{n}.md`, await text('erly'));
    const unknown = await mark(document.uri, /There is no pinned voice “erly”/);
    assert.equal(document.getText(unknown.range), 'erly');
    assert.equal(unknown.code, 'Pinned voice');
    const meant = await until('the fix', async () =>
      (await fixes(document.uri, unknown.range)).find(({ title }) => title.includes('early')),
    );
    assert.ok(meant.edit);
    await vscode.workspace.applyEdit(meant.edit);
    await until('the mark to go', () =>
      marks(document.uri).some(({ message }) => message.includes('pinned voice')) ? undefined : true,
    );
    assert.match(document.getText(), /^voice: early$/m);
    const drift = await mark(document.uri, /leverage/);
    assert.match(drift.message, /never in 12 posts/);
    const hover = await hoverText(document.uri, drift.range.start);
    const linked = [...hover.matchAll(/corpus\/([^)#]+)#/g)].map(([, path]) =>
      decodeURIComponent(path ?? ''),
    );
    assert.ok(linked.length > 0 && linked.every((path) => posts.includes(path)), hover);
  });

  it('is offered the names after “voice:”', async () => {
    const editor = await draft(`${BRAND}/drafts/pinned-{n}.md`, '---\nvoice: \n---\n\nWe open at nine.\n');
    const found = await until('the names', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        new vscode.Position(1, 7),
        ' ',
      );
      return list.items.some(({ label }) => label === 'early') ? list : undefined;
    });
    assert.equal(found.items.find(({ label }) => label === 'early')?.detail, '12 posts');
  });

  it('is compared with the present voice again once the pin’s file is gone, and told so', async () => {
    const { document } = await draft(`${BRAND}/drafts/pinned-{n}.md`, await text('early'));
    await mark(document.uri, /never in 12 posts/);
    await vscode.workspace.fs.delete(at(`${BRAND}/voices/early.yaml`));
    await mark(document.uri, /There is no pinned voice “early”\. The present voice is used\./);
    assert.ok(!marks(document.uri).some(({ message }) => message.includes('never in 12 posts')));
  });

  it('has a file whose errors are marked where they are', async () => {
    await write(`${BRAND}/voices/wrong.yaml`, 'posts:\n  dates: last year\n');
    const { document } = await open(`${BRAND}/voices/wrong.yaml`);
    const fault = await mark(document.uri, /“dates” is a year/);
    assert.equal(document.getText(fault.range), 'last year');
    // Other folders may be called voices.
    const other = await draft('elsewhere/voices/choir-{n}.yaml', 'sopranos: 12\n');
    await sleep(300);
    assert.deepEqual(marks(other.document.uri), []);
    await remove('elsewhere');
  });
});
