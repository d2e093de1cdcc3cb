import type { Connection } from 'vscode-languageserver';
import type { OpenDocument } from './documents.ts';
import type { Running, Server } from './running.ts';

/** Follows what the client opens, edits, saves and closes. What is malformed is logged, as notifications have no answer. */
export function followDocuments(connection: Connection, server: Server): void {
  const follow =
    <Params>(handle: (running: Running, params: Params) => void) =>
    (params: Params): void => {
      const { running } = server;
      if (!running) return;
      try {
        handle(running, params);
      } catch (error) {
        running.session.log(error);
      }
    };
  connection.onDidOpenTextDocument(
    follow(({ session, diagnostics }, { textDocument }) => {
      const { opened, replaced } = session.documents.open(textDocument);
      if (replaced) forget({ session, diagnostics }, replaced);
      session.timbre.checker.checkNow(opened);
      // A client that watches no files does not tell of new brands.
      if (!session.client.canReportWatchedFiles) session.brands.refresh().catch(session.log);
    }),
  );
  connection.onDidChangeTextDocument(
    follow(({ session, diagnostics }, { textDocument, contentChanges }) => {
      const document = session.documents.get(textDocument.uri);
      if (!document) return;
      const changes = document.change(contentChanges, textDocument.version);
      session.timbre.suggestions.watch.edited({ document, changes, reason: undefined });
      diagnostics.edited(document, changes);
    }),
  );
  connection.onDidSaveTextDocument(
    follow(({ session, diagnostics }, { textDocument }) => {
      const document = session.documents.get(textDocument.uri);
      if (document) diagnostics.settle(document);
      if (/\.brand\.json$/i.test(textDocument.uri)) session.brands.refresh().catch(session.log);
    }),
  );
  connection.onDidCloseTextDocument(
    follow((running, { textDocument }) => {
      const document = running.session.documents.close(textDocument.uri);
      if (document) forget(running, document);
    }),
  );
}

function forget(
  { session, diagnostics }: Pick<Running, 'session' | 'diagnostics'>,
  document: OpenDocument,
): void {
  session.timbre.suggestions.watch.closed(document);
  diagnostics.closed(document);
}
