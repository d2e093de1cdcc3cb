import * as vscode from 'vscode';
import type { Receiver } from '../../core/writer/index.ts';

/** The name, for the user, of a writer or of whoever else received a text. */
export function writerName(kind: Receiver): string {
  switch (kind) {
    case 'agent':
      return vscode.l10n.t('Agent');
    case 'anthropic':
      return 'Anthropic';
    case 'vscode':
      return vscode.l10n.t('VS Code language models');
    case 'openai-compatible':
      return vscode.l10n.t('OpenAI-compatible server');
    case 'ollama':
      return 'Ollama';
  }
}
