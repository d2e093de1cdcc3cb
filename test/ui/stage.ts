import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { sampleWorkspace } from '../host/workspace.ts';
import { launchBrowser } from '../served/browser.ts';
import { repoRoot } from '../served/paths.ts';
import { startServer, type Server } from '../served/server.ts';
import { openWorkbench, type Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';

/** A VS Code with the demo brand open, and what has to be put away afterwards. */
export interface Stage {
  readonly vscode: Workbench;
  readonly folder: string;
  readonly server: Server;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly userSettings?: Readonly<Record<string, unknown>>;
  /** Extensions installed beforehand; without it the extension is loaded from source. */
  readonly extensionsDir?: string;
  /** Puts other extensions into the folder of installed ones; Timbre is loaded from source. */
  readonly putOthers?: (extensionsDir: string) => void;
  /** What is done in the copy of the brand before VS Code opens it. */
  readonly prepare?: (folder: string) => void;
}

/** Opens a copy of the demo brand in the served VS Code. */
export function openDemo({ prepare, ...options }: StageOptions = {}): Promise<Stage> {
  const workspace = sampleWorkspace('harrow-and-pine');
  const folder = join(workspace.folder, 'harrow-and-pine');
  prepare?.(folder);
  return openStage({ folder, remove: workspace.remove }, options);
}

/** Opens a workspace without brands in the served VS Code. */
export const openEmpty = (): Promise<Stage> => openStage(sampleWorkspace(), {});

async function openStage(
  { folder, remove }: { readonly folder: string; readonly remove: () => void },
  { userSettings = {}, extensionsDir, putOthers }: Omit<StageOptions, 'prepare'>,
): Promise<Stage> {
  let server: Server | undefined;
  let browser: Browser | undefined;
  const others = putOthers && mkdtempSync(join(tmpdir(), 'timbre-others-'));
  const close = async (): Promise<void> => {
    await browser?.close();
    await server?.stop();
    if (others !== undefined) rmSync(others, { recursive: true, force: true });
    remove();
  };
  try {
    const settings = { 'timbre.ghostText.delay': 0, 'editor.fontSize': 14, ...userSettings };
    if (others !== undefined) putOthers?.(others);
    const installed = extensionsDir ?? others;
    server = await startServer({
      userSettings: settings,
      ...(installed === undefined ? {} : { extensionsDir: installed }),
    });
    browser = await launchBrowser();
    const source = extensionsDir === undefined ? { extensionPath: repoRoot } : {};
    return { vscode: await openWorkbench(browser, server, { folder, ...source }), folder, server, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits until the brand is learned and the draft has its score. */
export async function untilScored(vscode: Workbench): Promise<void> {
  await until('the score', async () =>
    /Harrow & Pine: (on brand|partly on brand|off brand)/.test(await vscode.statusBarText())
      ? true
      : undefined,
  );
}

/** Puts the caret at the end of the draft. */
export async function endOfDraft(vscode: Workbench): Promise<void> {
  await vscode.page.keyboard.press('ControlOrMeta+End');
}
