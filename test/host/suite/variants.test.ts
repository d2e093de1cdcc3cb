import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, until } from '../../until.ts';
import { at, fixes, mark, marks, open, remove, write } from './editor.ts';

const FOLDER = 'harrow-and-pine/drafts';
const DRAFT = `---
channel: newsletter
variants: [strap-variants.sms.md]
---

A spare strap is £18 until Friday 12 March. We cut it while you wait.
`;
const VARIANT = `---
channel: sms
adapted-from: strap-variants.md
---

A spare strap is £22 until Friday 12 March.
`;

describe('a draft and its variant', () => {
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(`${FOLDER}/strap-variants.md`);
    await remove(`${FOLDER}/strap-variants.sms.md`);
  });

  it('are marked where their facts differ, with a fix for each of the two', async () => {
    await write(`${FOLDER}/strap-variants.sms.md`, VARIANT);
    await write(`${FOLDER}/strap-variants.md`, DRAFT);
    const { document } = await open(`${FOLDER}/strap-variants.md`);
    const found = await mark(document.uri, /“£18” here, “£22” in strap-variants\.sms\.md/);
    assert.equal(document.getText(found.range), '£18');
    // A request is cancelled while providers are still being registered.
    const actions = await until('fixes', async () => {
      try {
        return await fixes(document.uri, found.range);
      } catch {
        return undefined;
      }
    });
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Change to “£22”, as in strap-variants.sms.md'), titles.join());
    const give = actions.find(({ title }) => title.startsWith('Change “£22” in strap-variants.sms.md'));
    assert.ok(give?.edit);
    assert.ok(await vscode.workspace.applyEdit(give.edit));
    const variant = await vscode.workspace.openTextDocument(at(`${FOLDER}/strap-variants.sms.md`));
    assert.match(variant.getText(), /£18 until/);
    await eventually(() => {
      assert.ok(!marks(document.uri).some(({ message }) => message.includes('“£18” here')));
    });
  });
});
