import type * as vscode from 'vscode';
import { isRecord } from '../../core/base/is-record.ts';

/** What a tool of VS Code's chat does; of VS Code 1.95 and later. */
interface ChatTool {
  prepareInvocation(): Promise<unknown>;
  invoke(options: { readonly input: unknown }, token: vscode.CancellationToken): Promise<unknown>;
}

/** vscode.LanguageModelToolResult and vscode.LanguageModelTextPart, which the oldest VS Code supported lacks. */
export interface WithTools {
  readonly lm: { registerTool(name: string, tool: ChatTool): vscode.Disposable };
  readonly LanguageModelToolResult: new (parts: readonly unknown[]) => unknown;
  readonly LanguageModelTextPart: new (text: string) => unknown;
}

/** vscode.McpStdioServerDefinition; of VS Code 1.101 and later. */
export interface WithMcpProviders {
  readonly lm: {
    registerMcpServerDefinitionProvider(
      id: string,
      provider: {
        readonly onDidChangeMcpServerDefinitions: vscode.Event<void>;
        provideMcpServerDefinitions(): Promise<unknown[]>;
      },
    ): vscode.Disposable;
  };
  readonly McpStdioServerDefinition: new (
    label: string,
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
  ) => unknown;
}

/** Whether this VS Code lets extensions add tools to its chat. */
export const hasTools = (api: object): api is WithTools =>
  hasFunction(api, 'registerTool') && 'LanguageModelToolResult' in api && 'LanguageModelTextPart' in api;

/** Whether this VS Code lets extensions add servers for agents. */
export const hasMcpProviders = (api: object): api is WithMcpProviders =>
  hasFunction(api, 'registerMcpServerDefinitionProvider') && 'McpStdioServerDefinition' in api;

function hasFunction(api: object, name: string): boolean {
  const lm: unknown = 'lm' in api ? api.lm : undefined;
  return isRecord(lm) && typeof lm[name] === 'function';
}
