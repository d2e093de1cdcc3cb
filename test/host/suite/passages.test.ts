import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { draft, hoverText, remove, write } from './editor.ts';

const CORPUS = 'harrow-and-pine/corpus';
const QUOTABLE = 'Every heron buckle is polished on a felt wheel before it leaves the foundry.';
const CANARY = 'Every heron buckle is polished in the canary shed behind the foundry.';

describe('passages of posts in a draft', () => {
  let text: vscode.TextEditor;
  before(async () => {
    await write(
      `${CORPUS}/heron.md`,
      `---\ntitle: The heron\ndate: 2025-03-04\nconsent: learn, quote\n---\n\n${QUOTABLE}\n`,
    );
    await write(`${CORPUS}/canary.md`, `---\ntitle: Canary\nconsent: learn\n---\n\n${CANARY}\n`);
    text = await draft(
      'harrow-and-pine/drafts/passages-{n}.md',
      '# How a heron buckle is polished\n\nThe foundry polishes it.\n\n>\n',
    );
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(`${CORPUS}/heron.md`);
    await remove(`${CORPUS}/canary.md`);
    await vscode.workspace.fs.delete(text.document.uri);
  });

  const hover = (): Promise<string> => hoverText(text.document.uri, new vscode.Position(0, 8));

  it('are in the hover of a heading, with a link, and never from a post that may not be quoted', async () => {
    const shown = await until('the passage in the hover', async () => {
      const found = await hover();
      return found.includes('felt wheel') ? found : undefined;
    });
    assert.match(shown, /In earlier posts[\s\S]*command:timbre\.openPost/);
    assert.doesNotMatch(shown, /canary/i);
  });

  it('are completed after > as a quotation with its source', async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      text.document.uri,
      new vscode.Position(4, 1),
      '>',
    );
    const quotations = list.items.map(({ insertText }) =>
      typeof insertText === 'string' ? insertText : (insertText?.value ?? ''),
    );
    assert.equal(quotations[0], `> ${QUOTABLE}\n>\n> [The heron](<../corpus/heron.md>)\n`);
    assert.ok(quotations.every((quotation) => !/canary/i.test(quotation)));
  });
});
