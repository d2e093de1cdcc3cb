import * as vscode from 'vscode';
import type { NotSent } from '../../service/drafts/draft-requests.ts';

/** Why nothing of a document was sent, for the user. */
export function notSentMessage(why: NotSent): string {
  switch (why) {
    case 'no-brand':
      return vscode.l10n.t('This is not a draft of a brand, so nothing was sent.');
    case 'no-consent':
      return vscode.l10n.t('The draft’s front matter does not allow sending, so nothing was sent.');
    case 'other-language':
      return vscode.l10n.t('AI models are used for drafts in English only, so nothing was sent.');
  }
}
