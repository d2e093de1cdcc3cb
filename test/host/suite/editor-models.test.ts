import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createWriter } from '../../../src/writers/index.ts';
import { canSendSilently, editorModels } from '../../../src/writers/vscode-lm.ts';

describe('the editor’s own models', () => {
  const nobody = 'nobody/none';

  it('are asked of the editor itself', async () => {
    const listed = await createWriter(
      { kind: 'vscode', model: '' },
      { lm: editorModels(), observer: () => undefined },
    ).models(new AbortController().signal);
    const offered = await vscode.lm.selectChatModels({});
    assert.deepEqual(
      new Set(listed.map(({ id }) => id)),
      new Set(offered.map(({ vendor, family }) => `${vendor}/${family}`)),
    );
  });

  it('are unavailable where there is none of that name, and nothing is handed over', async () => {
    let told = 0;
    const writer = createWriter(
      { kind: 'vscode', model: nobody },
      { lm: editorModels(), observer: () => void (told += 1) },
    );
    const request = {
      purpose: 'continue',
      system: 'Warm and plain.',
      user: 'Continue.',
      schema: { type: 'object' },
      maxTokens: 20,
      quotes: [],
    } as const;
    const answer = writer.write(request, new AbortController().signal)[Symbol.asyncIterator]();
    await assert.rejects(answer.next(), { fault: 'unavailable' });
    assert.equal(told, 0);
  });

  it('are not asked silently before the user has allowed it', async () => {
    const never: vscode.LanguageModelAccessInformation = {
      onDidChange: () => new vscode.Disposable(() => undefined),
      canSendRequest: () => undefined,
    };
    assert.equal(await canSendSilently({ languageModelAccessInformation: never }, nobody), false);
  });
});
