/** Stores of an editor in which nothing has been kept. */
const memento = { get: () => undefined, update: () => Promise.resolve() };

/**
 * Stands for whatever of VS Code's API an extension touches while it is activated; lists are empty, and promises never settle. It has
 * what newer versions have: tools of the chat and servers for agents.
 *
 * @param path what `called` names it, such as `vscode`
 * @param called receives the path of everything that is called
 */
export function anyEditor(path: string, called: Set<string>): object {
  const target = function (): void {
    // Called or constructed by the proxy only.
  };
  return new Proxy(target, {
    get: (_, name) => {
      if (name === 'prototype') return {};
      if (name === Symbol.iterator) return [][Symbol.iterator];
      if (name === Symbol.toPrimitive) return () => path;
      // Asked whether it is a record.
      if (path === 'vscode' && name === 'lm') return languageModels(called);
      return anyEditor(`${path}.${String(name)}`, called);
    },
    has: () => true,
    set: () => true,
    apply: () => {
      called.add(path);
      return anyEditor(`${path}()`, called);
    },
    construct: () => ({ event: () => ({ dispose: () => undefined }), dispose: () => undefined }),
  });
}

const languageModels = (called: Set<string>): object =>
  Object.fromEntries(
    ['registerTool', 'registerMcpServerDefinitionProvider', 'selectChatModels', 'onDidChangeChatModels'].map(
      (name) => [name, anyEditor(`vscode.lm.${name}`, called)],
    ),
  );

/** The context that such an editor gives to an extension that it activates. */
export const anyContext = (called: Set<string>): object => ({
  ...Object.fromEntries(
    ['extensionUri', 'storageUri', 'globalStorageUri', 'extension', 'secrets'].map((name) => [
      name,
      anyEditor(name, called),
    ]),
  ),
  subscriptions: [],
  workspaceState: memento,
  globalState: memento,
});
