import * as vscode from 'vscode';
import { signalOf } from '../../core/base/signal-of.ts';
import type { Feature } from '../session/feature.ts';
import { chooseWriter } from './choose-writer.ts';
import { countTokens } from './count-tokens.ts';
import { followContext } from './follow-context.ts';
import { noticeMessage } from './notice-message.ts';
import { previewRequest } from './preview-request.ts';
import { removeKey } from './remove-key.ts';
import { RequestDocuments } from './request-documents.ts';
import { clearRequestLog, showRequestLog } from './show-request-log.ts';
import { waysOn } from './ways-on.ts';

/** How long a message is shown in the status bar. Milliseconds. */
const MESSAGE = 8000;

/** Language models: choosing one, previewing and logging requests, and their ghost text. */
export const writersFeature: Feature = (session) => {
  const { desk, keys, abilities, requestLog, offers, rewrite, direct, onDidNotice } = session.writers;
  const drafts = session.requests;
  const documents = new RequestDocuments();
  const notify = (message: string): void => {
    vscode.window.setStatusBarMessage(`$(comment) ${message}`, MESSAGE);
  };
  const note = (message: string): void => {
    session.log.warn(message);
  };
  session.rewriteWriter.set((_brand, document, passage, token) =>
    rewrite(document, passage, signalOf(token)),
  );
  session.directionWriter.set((_brand, document, call, planned, onDirection, token) =>
    direct({ document, call, planned, onDirection }, signalOf(token)),
  );
  const command = (name: string, run: (given: unknown) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`timbre.${name}`, run);
  return vscode.Disposable.from(
    session.offers.register(offers),
    new vscode.Disposable(() => {
      session.rewriteWriter.set(undefined);
      session.directionWriter.set(undefined);
    }),
    onDidNotice((notice) => {
      const message = noticeMessage(notice);
      if (message !== undefined) notify(message);
    }),
    ...[documents, followContext(keys, requestLog, note)],
    command('chooseModel', () => chooseWriter({ desk, keys, abilities })),
    command('removeKey', () => removeKey(keys)),
    command('previewRequest', (purpose) =>
      previewRequest({ desk, drafts, documents, ways: waysOn(session) }, purpose),
    ),
    command('countTokens', () => countTokens({ desk, drafts, notify })),
    command('showRequestLog', () => showRequestLog(requestLog, documents)),
    command('clearRequestLog', () => clearRequestLog(requestLog)),
  );
};
