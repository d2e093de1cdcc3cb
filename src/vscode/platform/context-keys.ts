import * as vscode from 'vscode';

/**
 * The keys for `when` clauses in package.json, each with the prefix `timbre.`. They hide commands that would
 * do nothing.
 */
export type ContextKey =
  | 'hasBrand'
  | 'inBrandDraft'
  | 'hasKey'
  | 'hasRequestLog'
  | 'isSnoozed'
  | 'hasLearned'
  | 'hasAccepted'
  | 'hasSeenScore'
  | 'hasNextRewrite'
  | 'hasPlan'
  | 'hasListening'
  | 'hasFeeds'
  | 'inBrowser';

export const setContextKey = (key: ContextKey, value: boolean): Thenable<unknown> =>
  vscode.commands.executeCommand('setContext', `timbre.${key}`, value);
