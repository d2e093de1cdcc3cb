import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { onPath } from './find-browser.ts';
import { repoRoot } from './paths.ts';
import { startServer } from './server.ts';

const SAMPLE = join(repoRoot, 'brand-profiles/harrow-and-pine');
/** A copy to play with, kept from start to start: the repository's own samples stay as they are. */
const DEMO = join(repoRoot, '.vscode-test/demo/harrow-and-pine');
const OPEN_FIRST = '.timbre-open-first';
const FIRST_DRAFT = 'drafts/tool-roll.md';
const EDITORS = ['code', 'codium', 'cursor'];
const HELP = `Opens a copy of the demo brand; delete .vscode-test/demo to begin afresh.

npm start                 opens the demo brand in the desktop editor, or in the browser where there is none
npm start -- --served     in the browser, whatever is installed
npm start -- --no-open    in the browser, which you open yourself
npm start -- --port 8080  in the browser, on this port`;

await start();

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      served: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      port: { type: 'string' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new Error(`Not a port: ${values.port ?? ''}`);
  }
  for (const needed of [SAMPLE, join(repoRoot, 'dist/extension.cjs')]) {
    if (!existsSync(needed)) throw new Error(`${needed} is missing; npm run build makes what is built.`);
  }

  if (!existsSync(DEMO)) await cp(SAMPLE, DEMO, { recursive: true });
  // The extension opens this draft with the cursor at its end, once.
  await writeFile(join(DEMO, OPEN_FIRST), FIRST_DRAFT);

  const wantsBrowser = values.served || values['no-open'] || port !== undefined;
  if (!wantsBrowser && (await openDesktop())) return;
  await serve(port, !values['no-open']);
}

/** Opens the demo in an installed desktop editor; false when there is none, or it cannot start. */
async function openDesktop(): Promise<boolean> {
  // In the terminal of a remote window, `code` speaks to that window, which loads no extension from source.
  if (process.env['VSCODE_IPC_HOOK_CLI'] !== undefined || !hasScreen()) return false;
  const editor = EDITORS.map(onPath).find((file) => file !== undefined);
  if (editor === undefined) return false;
  console.log(`Opening ${DEMO} with Timbre in ${editor}`);
  const code = await launch(editor, ['--new-window', `--extensionDevelopmentPath=${repoRoot}`, DEMO]);
  if (code !== 0) console.log(`${editor} did not start; serving VS Code to the browser instead.`);
  return code === 0;
}

function launch(command: string, args: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    // Only a shell can start the .cmd file that `code` is on Windows.
    const shell = process.platform === 'win32';
    const quoted = (text: string) => (shell ? `"${text}"` : text);
    const child = spawn(quoted(command), args.map(quoted), { stdio: 'inherit', shell });
    child.once('error', () => {
      resolve(null);
    });
    child.once('close', resolve);
  });
}

/** Serves VS Code, with the extension linked in, until Ctrl+C. */
async function serve(port: number | undefined, open: boolean): Promise<void> {
  const extensionsDir = await mkdtemp(join(tmpdir(), 'timbre-start-'));
  const interrupted = new Promise<'interrupted'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // Not `once`: as long as someone listens, the signal does not end us.
      process.on(signal, () => {
        resolve('interrupted');
      });
    }
  });
  try {
    // VS Code follows the link, so a rebuild needs no more than "Developer: Reload Window".
    await symlink(repoRoot, join(extensionsDir, 'timbre-source'), 'junction');
    const server = await startServer({
      extensionsDir,
      ...(port === undefined ? {} : { port }),
      // A person's words must not be lost when the server stops.
      userSettings: { 'files.autoSave': 'afterDelay', 'editor.cursorBlinking': 'blink' },
    });
    const address = `${server.url}/?folder=${encodeURIComponent(DEMO.replaceAll('\\', '/'))}`;
    console.log(`\nTimbre is at ${address}\nCtrl+C stops it.`);
    if (open) openInBrowser(address);
    const end = await Promise.race([interrupted, server.ended]);
    if (end !== 'interrupted') {
      console.error(`The server ended by itself.\n${await server.logTail(20)}`);
      process.exitCode = 1;
    }
    await server.stop();
  } finally {
    await rm(extensionsDir, { recursive: true, force: true });
  }
}

function openInBrowser(address: string): void {
  const [command, args] =
    process.platform === 'darwin'
      ? (['open', [address]] as const)
      : process.platform === 'win32'
        ? (['explorer.exe', [address]] as const)
        : (['xdg-open', [address]] as const);
  if (!hasScreen()) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  // The address has been printed; a machine without such a program is no error.
  child.once('error', () => undefined);
  child.unref();
}

function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}
