import * as vscode from 'vscode';

/** What `when` clauses of package.json can ask, each below `timbre.`. Commands that would do nothing are hidden by them. */
export type ContextKey =
  | 'hasBrand'
  | 'inBrandDraft'
  | 'hasKey'
  | 'hasRequestLog'
  | 'isSnoozed'
  | 'hasLearned'
  | 'hasAccepted'
  | 'hasSeenScore'
  | 'hasNextRewrite';

export const setContextKey = (key: ContextKey, value: boolean): Thenable<unknown> =>
  vscode.commands.executeCommand('setContext', `timbre.${key}`, value);
