import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { chooseWriter } from './choose-writer.ts';
import { writerStanding } from './chosen-writer.ts';
import { countTokens } from './count-tokens.ts';

import { followContext } from './follow-context.ts';
import { removeKey } from './remove-key.ts';
import { makeWriter } from './make-writer.ts';
import { ModelAbilities } from './model-abilities.ts';
import { RequestDocuments } from './request-documents.ts';
import { RequestLog } from './request-log.ts';
import { clearRequestLog, showRequestLog } from './show-request-log.ts';
import { previewRequest } from './preview-request.ts';
import { waysOn } from './ways-on.ts';
import { WriterDesk } from './writer-desk.ts';
import { WriterKeys } from './writer-keys.ts';
import { WriterOffers } from './writer-offers.ts';
import { writerDirections } from './writer-directions.ts';
import { writerRewrites } from './writer-rewrites.ts';

/** How long a quiet message stands in the status bar. Milliseconds. */
const MESSAGE = 8000;

/** Language models as writers: choosing one, what would be sent and what was, and their ghost text. */
export const writersFeature: Feature = (session) => {
  const { context } = session;
  const tell = (message: string): void => {
    vscode.window.setStatusBarMessage(`$(comment) ${message}`, MESSAGE);
  };
  const note = (message: string): void => {
    session.log.warn(message);
  };
  const keys = new WriterKeys(context.secrets, context.globalState);
  const abilities = new ModelAbilities(context.globalState);
  const log = new RequestLog(context.globalStorageUri);
  const documents = new RequestDocuments();
  const desk = new WriterDesk({
    ...{ make: makeWriter(abilities), keys, log, tell, note },
    standing: () => writerStanding(),
  });
  const drafts = session.requests;
  const offers = new WriterOffers({ desk, drafts, tell, note });
  session.rewriteWriter.set(writerRewrites({ desk, drafts, tell }));
  session.directionWriter.set(writerDirections({ desk, drafts, tell, note }));
  const command = (name: string, run: (given: unknown) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`timbre.${name}`, run);
  return vscode.Disposable.from(
    session.offers.register(offers),
    new vscode.Disposable(() => {
      session.rewriteWriter.set(undefined);
      session.directionWriter.set(undefined);
    }),
    ...[offers, desk, documents, followContext(keys, log, note), keys, log],
    command('chooseModel', () => chooseWriter({ desk, keys, abilities })),
    command('removeKey', () => removeKey(keys)),
    command('previewRequest', (purpose) =>
      previewRequest({ desk, drafts, documents, ways: waysOn(session) }, purpose),
    ),
    command('countTokens', () => countTokens({ desk, drafts, tell })),
    command('showRequestLog', () => showRequestLog(log, documents)),
    command('clearRequestLog', () => clearRequestLog(log)),
  );
};
