import * as vscode from 'vscode';
import { setContextKey } from '../platform/context-keys.ts';
import type { RequestLog } from '../../service/writers/request-log.ts';
import type { WriterKeys } from '../../service/writers/writer-keys.ts';

/** Hides the commands about keys and the request log while there are none. */
export function followContext(
  keys: WriterKeys,
  log: RequestLog,
  note: (message: string) => void,
): vscode.Disposable {
  let hasRequests = false;
  const followKeys = (): void => {
    void setContextKey('hasKey', keys.names().length > 0);
  };
  const followLog = (): void => {
    log.isEmpty().then(
      (isEmpty) => {
        if (isEmpty !== hasRequests) return;
        hasRequests = !isEmpty;
        void setContextKey('hasRequestLog', hasRequests);
      },
      (error: unknown) => {
        note(`The request log cannot be read: ${String(error)}`);
      },
    );
  };
  followKeys();
  followLog();
  return vscode.Disposable.from(keys.onDidChangeNames(followKeys), log.onDidChange(followLog));
}
