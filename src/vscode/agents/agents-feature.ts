import * as vscode from 'vscode';
import { signalOf } from '../../core/base/signal-of.ts';
import type { Feature } from '../session/feature.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { hasMcpProviders, hasTools } from './agent-api.ts';

/** The tools of the manifest. */
const TOOLS = ['timbre_voice_card', 'timbre_score', 'timbre_check', 'timbre_directions'] as const;

/**
 * What chat and agents in VS Code may ask: tools of its chat where this VS Code has them, the server for agents where it has that, and the
 * voice as a skill for others. The code behind them is loaded at the first call.
 */
export const agentsFeature: Feature = (session) => {
  const load = async () => (await import('./agent-tools.ts')).openAgentTools(session);
  let tools: ReturnType<typeof load> | undefined;
  const opened = (): ReturnType<typeof load> => (tools ??= load());
  const disposables = [
    vscode.commands.registerCommand(
      'timbre.exportSkill',
      async (brand?: WorkspaceBrand, place?: vscode.Uri) => (await opened()).exportSkill(brand, place),
    ),
  ];
  const api: object = vscode;
  if (hasTools(api))
    for (const name of TOOLS)
      disposables.push(
        api.lm.registerTool(name, {
          prepareInvocation: async () => (await opened()).prepare(name),
          invoke: async ({ input }, token) => {
            const text = await (await opened()).answer(name, input, signalOf(token));
            return new api.LanguageModelToolResult([new api.LanguageModelTextPart(text)]);
          },
        }),
      );
  const { context, brands, host } = session;
  const { agentServer } = host;
  if (agentServer && hasMcpProviders(api)) {
    const definitions = async (): Promise<unknown[]> => {
      const folders = (await brands.all()).filter(({ uri }) => uri.scheme === 'file');
      if (folders.length === 0) return [];
      const { command, args, env } = agentServer(context, folders);
      return [new api.McpStdioServerDefinition('Timbre', command, args, env)];
    };
    const changed = new vscode.EventEmitter<void>();
    disposables.push(
      changed,
      brands.onDidChange(() => {
        changed.fire();
      }),
      api.lm.registerMcpServerDefinitionProvider('timbre.brands', {
        onDidChangeMcpServerDefinitions: changed.event,
        provideMcpServerDefinitions: definitions,
      }),
    );
  }
  return vscode.Disposable.from(...disposables);
};
