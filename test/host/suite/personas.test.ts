import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { at, fixes, mark, marks, open, remove, write } from './editor.ts';

const DRAFT = 'harrow-and-pine/drafts/awl-post.md';
const PERSONA = 'harrow-and-pine/personas/half-done.yaml';

describe('personas in the editor', () => {
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(DRAFT);
    await remove(PERSONA);
  });

  it('have the findings of a draft that names one marked, with its own line as the fix', async () => {
    await write(
      DRAFT,
      '---\nchannel: instagram\npersona: Awl\n---\n\nThe counter is open Fridays. I carried this bag for a year.\n',
    );
    const { document } = await open(DRAFT);
    const undisclosed = await mark(document.uri, /does not say that it is an AI character/);
    const lived = await mark(document.uri, /has not lived this/);
    assert.match(document.getText(lived.range), /I carried/);
    const action = await until('the fix', async () => {
      try {
        const found = await fixes(document.uri, undisclosed.range);
        return found.find(({ title }) => title.startsWith('Say in the First Line'));
      } catch {
        return undefined;
      }
    });
    assert.ok(action.edit && (await vscode.workspace.applyEdit(action.edit)));
    assert.match(document.getText(), /---\n\nAwl here, the workshop's AI character\.\n\nThe counter/);
    await until('the mark to go', () =>
      Promise.resolve(
        marks(document.uri).some(({ message }) => message.includes('AI character')) ? undefined : true,
      ),
    );
  });

  it('are talked to on a page of their own', async () => {
    const persona = await open('harrow-and-pine/personas/awl.yaml');
    assert.ok(persona.document);
    await vscode.commands.executeCommand('timbre.talkToPersona');
    await until('the page', () =>
      Promise.resolve(
        vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label === 'Persona: awl')
          ? true
          : undefined,
      ),
    );
  });

  it('have mistakes in their files marked where they are, and fields completed', async () => {
    await write(PERSONA, 'persona: Half\nsynthetic: perhaps\n');
    const { document } = await open(PERSONA);
    const wrong = await mark(document.uri, /has to be of the type boolean/);
    assert.equal(document.getText(wrong.range), 'perhaps');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      at(PERSONA),
      new vscode.Position(2, 0),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('disclosures') && labels.includes('facts'), labels.join());
  });
});
