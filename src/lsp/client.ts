import { MarkupKind, type InitializeParams } from 'vscode-languageserver';

/** What the client can do, as far as it matters. */
export interface Client {
  /** Its language, as a BCP 47 tag. */
  readonly language: string;
  /** Whether hovers and documentation are shown as Markdown. */
  readonly isMarkdownShown: boolean;
  readonly canShowProgress: boolean;
  /** Whether an edit of a code action may be worked out when it is chosen. */
  readonly canResolveEdits: boolean;
  readonly canRefreshLenses: boolean;
  readonly canReportWatchedFiles: boolean;
  readonly canSendSettings: boolean;
  readonly canRegisterSettings: boolean;
  readonly canReportFolders: boolean;
}

export function clientOf({ capabilities, locale }: InitializeParams): Client {
  const { textDocument, workspace, window } = capabilities;
  return {
    language: locale ?? 'en',
    isMarkdownShown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    canShowProgress: window?.workDoneProgress === true,
    canResolveEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    ...workspaceOf(workspace),
  };
}

/** What a client can do with its folders, files and settings. */
const workspaceOf = (
  workspace: InitializeParams['capabilities']['workspace'],
): Omit<Client, 'language' | 'isMarkdownShown' | 'canShowProgress' | 'canResolveEdits'> => ({
  canRefreshLenses: workspace?.codeLens?.refreshSupport === true,
  canReportWatchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  canSendSettings: workspace?.configuration === true,
  canRegisterSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  canReportFolders: workspace?.workspaceFolders === true,
});
