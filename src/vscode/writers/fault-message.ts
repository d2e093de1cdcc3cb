import * as vscode from 'vscode';
import type { WriterFault } from '../../core/writer/index.ts';
import type { ChosenWriter } from '../../service/writers/chosen-writer.ts';
import { writerName } from './writer-name.ts';

/** A fault in a few words, with a remedy; undefined where there is nothing to report. */
export function faultMessage(chosen: ChosenWriter, fault: WriterFault): string | undefined {
  const name = writerName(chosen.kind);
  // While a model is being chosen there is none yet.
  const model = chosen.model === '' ? name : chosen.model;
  switch (fault) {
    case 'no-key':
      return vscode.l10n.t('{0} needs a key. Run “Timbre: Choose AI Model…”.', name);
    case 'not-allowed':
      return vscode.l10n.t(
        '{0} rejected the key or its access to {1}. Run “Timbre: Choose AI Model…”.',
        name,
        model,
      );
    case 'not-found':
      return vscode.l10n.t('{0} does not offer {1}. Run “Timbre: Choose AI Model…”.', name, model);
    case 'rate-limited':
      return vscode.l10n.t('Too many requests to {0}. Timbre will try again later.', name);
    case 'overloaded':
      return vscode.l10n.t('{0} is overloaded. Timbre will try again later.', name);
    case 'rejected':
      return vscode.l10n.t('{0} rejected the request. See the Timbre output for details.', name);
    case 'refused':
      return vscode.l10n.t('{0} declined to answer.', model);
    case 'cut':
    case 'stalled':
      return vscode.l10n.t('{0}’s answer was cut off.', name);
    case 'malformed':
      return vscode.l10n.t('{0}’s answer was not in the expected format.', model);
    case 'unreachable':
      return vscode.l10n.t('{0} cannot be reached.', name);
    case 'unavailable':
      return vscode.l10n.t('{0} is not available, or Timbre is not allowed to use it.', model);
    case 'aborted':
      return undefined;
  }
}
