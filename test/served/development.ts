import type { Page } from 'playwright-core';

export interface Development {
  /** The folder of an extension to load from source. */
  extensionPath?: string;
  /** A compiled CommonJS file that exports `run(): Promise<void>`; it runs in the extension host. */
  testsPath?: string;
  /** What the extension host writes to its console. */
  onLog?: (type: string, args: readonly unknown[]) => void;
  /** Called when `run()` settled: 0 when it resolved. */
  onExit?: (code: number) => void;
}

/**
 * Makes the workbench that this page will open load an extension from source. The workbench reads its options from
 * an attribute of an element; we rewrite it as soon as the parser makes the element, before any script sees it.
 * (Rewriting the HTML on its way instead breaks the WebSocket handshake.)
 */
export async function developInPage(
  page: Page,
  { extensionPath, testsPath, onLog, onExit }: Development,
): Promise<void> {
  if (onLog !== undefined || testsPath !== undefined) {
    await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) =>
      onLog?.(type, args),
    );
    await page.exposeFunction('codeAutomationExit', (code: number) => onExit?.(code));
  }
  if (extensionPath === undefined && testsPath === undefined) return;
  await page.addInitScript({ content: rewriteOptions(extensionPath, testsPath) });
}

// A string, because it runs in the page, whose types this project does not know.
function rewriteOptions(extensionPath: string | undefined, testsPath: string | undefined): string {
  const paths = JSON.stringify({ extension: asUriPath(extensionPath), tests: asUriPath(testsPath) });
  return `(() => {
    const paths = ${paths};
    const uri = (path) => ({ $mid: 1, scheme: 'vscode-remote', authority: location.host, path });
    const rewrite = () => {
      const element = document.getElementById('vscode-workbench-web-configuration');
      const settings = element?.getAttribute('data-settings');
      if (!settings) return;
      observer.disconnect();
      const options = JSON.parse(settings);
      options.developmentOptions = {
        ...options.developmentOptions,
        ...(paths.extension ? { extensions: [uri(paths.extension)] } : {}),
        ...(paths.tests ? { extensionTestsPath: uri(paths.tests) } : {}),
      };
      element.setAttribute('data-settings', JSON.stringify(options));
    };
    const observer = new MutationObserver(rewrite);
    observer.observe(document, { childList: true, subtree: true });
  })();`;
}

function asUriPath(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const slashed = path.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}
