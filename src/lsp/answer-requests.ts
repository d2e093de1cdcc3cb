import {
  InlineCompletionTriggerKind,
  type CancellationToken,
  type CodeAction,
  type Connection,
} from 'vscode-languageserver';
import { actionsAt } from './features/code-actions.ts';
import { runCommand } from './features/commands.ts';
import { completionsAt } from './features/completions.ts';
import { hoverAt } from './features/hovers.ts';
import { resolveRewrite } from './features/rewrite-actions.ts';
import { scoreLens } from './features/score.ts';
import { cancellable, documentIn, positionIn, rangeIn, refuseUnlessRunning } from './guard.ts';
import { signalOf } from '../core/base/signal-of.ts';
import type { OpenDocument } from './documents.ts';
import type { Running, Server } from './running.ts';

/** Answers requests about documents: each is validated first, can be cancelled, and is empty for documents that are not open. */
export function answerRequests(connection: Connection, server: Server): void {
  const running = (): Running => {
    refuseUnlessRunning(server.stage);
    if (!server.running) throw new Error('The server is not running.');
    return server.running;
  };
  /** An answer about a document; `none` where it is not open. */
  const about =
    <Params, Answer>(
      none: Answer,
      answer: (
        running: Running,
        document: OpenDocument,
        params: Params,
        signal: AbortSignal,
      ) => Promise<Answer>,
    ) =>
    async (params: Params, token: CancellationToken): Promise<Answer> => {
      const now = running();
      const document = documentIn(now.session.documents, params);
      return document ? cancellable(token, (signal) => answer(now, document, params, signal)) : none;
    };
  connection.onHover(
    about(null, ({ session, diagnostics }, document, params, signal) =>
      hoverAt(session, diagnostics, { document, offset: document.offsetAt(positionIn(params)) }, signal),
    ),
  );
  connection.onCodeAction(
    about([], ({ session, diagnostics }, document, params, signal) => {
      const span = document.spanOf(rangeIn(params));
      return actionsAt(session, diagnostics, { document, span, only: params.context.only }, signal);
    }),
  );
  connection.onCodeActionResolve((action: CodeAction, token: CancellationToken) => {
    const { session } = running();
    return cancellable(token, (signal) => resolveRewrite(session, action, signal));
  });
  connection.onCompletion(
    about([], ({ session }, document, params, signal) =>
      completionsAt(session, { document, offset: document.offsetAt(positionIn(params)) }, signal),
    ),
  );
  connection.languages.inlineCompletion.on(
    about([], ({ inline }, document, params, signal) => {
      const kind =
        params.context.triggerKind === InlineCompletionTriggerKind.Invoked
          ? InlineCompletionTriggerKind.Invoked
          : InlineCompletionTriggerKind.Automatic;
      return inline.at(document, document.offsetAt(positionIn(params)), kind, signal);
    }),
  );
  connection.onCodeLens(
    about([], ({ session }, document, _, signal) => scoreLens(session, document, signal)),
  );
  connection.onExecuteCommand(async (params, token, progress) => {
    const { session } = running();
    const { command, arguments: given } = params;
    const signal = signalOf(token);
    return cancellable(token, () => runCommand(session, { command, given }, progress, signal));
  });
}
