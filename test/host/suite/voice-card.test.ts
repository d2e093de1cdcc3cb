import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { open } from './editor.ts';

describe('showing the voice card', () => {
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  const cardOf = async (draft: string): Promise<string> => {
    await open(draft);
    await vscode.commands.executeCommand('timbre.showVoiceSummary');
    const document = await until('the card', () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.uri.scheme === 'timbre-card' ? shown : undefined;
    });
    assert.equal(document.languageId, 'plaintext');
    return document.getText();
  };

  it('opens it as plain text, counted by the tokenizer, with the posts that it quotes', async () => {
    const text = await cardOf('fizzwick/drafts/mystery-can-reveal.md');
    const [, tokens] =
      /^What an AI model would be told about Fizzwick: about (\d+) tokens\.\n/.exec(text) ?? [];
    // Counted by characters, it would hold no passage.
    assert.ok(Number(tokens) > 1_800 && Number(tokens) <= 2_400, tokens);
    assert.match(text, /^Quoted posts: .+\.md/m);
    assert.match(text, /^<passage>.+<\/passage>$/m);
  });

  it('says how many posts may not be sent and how to allow it', async () => {
    const text = await cardOf('harrow-and-pine/drafts/new-strap-leather.md');
    assert.match(text, /^No posts are quoted\.$/m);
    assert.match(text, /^(\d+) of \1 posts may not be sent/m);
    assert.match(text, /consent: learn, quote, send/);
    assert.doesNotMatch(text, /<passage>/);
  });
});
