import * as vscode from 'vscode';
import type { EditorModel, EditorModels } from './editor-models.ts';

/**
 * The editor's own models for a writer. Selecting some may start the extension that offers them; nothing is
 * sent.
 */
export const editorModels = (): EditorModels => ({
  select: async (selector) => (await vscode.lm.selectChatModels(selector)).map(modelOf),
});

/**
 * Whether the user has already allowed requests to a model (`vendor/family`), so that it can be asked without
 * an action of the user. Shows no prompt.
 */
export async function canSendSilently(
  { languageModelAccessInformation }: Pick<vscode.ExtensionContext, 'languageModelAccessInformation'>,
  model: string,
): Promise<boolean> {
  const [vendor = '', ...family] = model.split('/');
  const [chat] = await vscode.lm.selectChatModels({ vendor, family: family.join('/') });
  return chat !== undefined && languageModelAccessInformation.canSendRequest(chat) === true;
}

const modelOf = (chat: vscode.LanguageModelChat): EditorModel => ({
  vendor: chat.vendor,
  family: chat.family,
  name: chat.name,
  ask: async (messages, signal) => {
    const { token, end } = cancelledBy(signal);
    try {
      const { text } = await chat.sendRequest(
        messages.map(({ content }) => vscode.LanguageModelChatMessage.User(content)),
        { justification: vscode.l10n.t('Timbre uses this model to write in your brand’s voice.') },
        token,
      );
      return until(text, end);
    } catch (error) {
      end();
      throw error;
    }
  },
  countTokens: async (text, signal) => {
    const { token, end } = cancelledBy(signal);
    try {
      return await chat.countTokens(text, token);
    } finally {
      end();
    }
  },
});

async function* until(pieces: AsyncIterable<string>, end: () => void): AsyncGenerator<string> {
  try {
    yield* pieces;
  } finally {
    end();
  }
}

/**
 * The editor's cancellation token for a signal. Its source exists until `end` is called or the signal is
 * aborted.
 */
function cancelledBy(signal: AbortSignal): {
  readonly token: vscode.CancellationToken;
  readonly end: () => void;
} {
  const source = new vscode.CancellationTokenSource();
  const cancel = (): void => {
    source.cancel();
    source.dispose();
  };
  if (signal.aborted) cancel();
  else signal.addEventListener('abort', cancel, { once: true });
  return {
    token: source.token,
    end: () => {
      signal.removeEventListener('abort', cancel);
      source.dispose();
    },
  };
}
