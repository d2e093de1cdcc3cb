import * as vscode from 'vscode';
import type { WriterFault } from '../../core/writer/index.ts';
import { writerName, type ChosenWriter } from './chosen-writer.ts';

/** A fault in a few words, with what can be done about it; undefined where there is nothing to tell. */
export function faultMessage(chosen: ChosenWriter, fault: WriterFault): string | undefined {
  const name = writerName(chosen.kind);
  // While a model is being chosen there is none yet.
  const model = chosen.model === '' ? name : chosen.model;
  switch (fault) {
    case 'no-key':
      return vscode.l10n.t('{0} needs a key: “Timbre: Choose Writer”.', name);
    case 'not-allowed':
      return vscode.l10n.t(
        '{0} does not accept the key or keeps {1} from it: “Timbre: Choose Writer”.',
        name,
        model,
      );
    case 'not-found':
      return vscode.l10n.t('{0} does not know {1}: “Timbre: Choose Writer”.', name, model);
    case 'rate-limited':
      return vscode.l10n.t('{0} has had too many requests; Timbre waits.', name);
    case 'overloaded':
      return vscode.l10n.t('{0} is overloaded; Timbre waits.', name);
    case 'rejected':
      return vscode.l10n.t('{0} did not accept the request; the log says more.', name);
    case 'refused':
      return vscode.l10n.t('{0} declined to write here.', model);
    case 'cut':
    case 'stalled':
      return vscode.l10n.t('The answer of {0} broke off.', name);
    case 'malformed':
      return vscode.l10n.t('{0} did not answer in the form asked for.', model);
    case 'unreachable':
      return vscode.l10n.t('{0} cannot be reached.', name);
    case 'unavailable':
      return vscode.l10n.t('{0} is not there, or you have not allowed Timbre to use it.', model);
    case 'aborted':
      return undefined;
  }
}
