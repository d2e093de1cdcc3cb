import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureServedVSCode, type ServedInstall } from './install.ts';
import { atExit, killTree, signalTree, startedBy } from './processes.ts';
import { CLEAN_LOOK, type Settings } from './settings.ts';

export interface ServerOptions {
  /** User settings, on top of `CLEAN_LOOK`. */
  userSettings?: Settings;
  /** True: folders open in Restricted Mode until the person trusts them. */
  workspaceTrust?: boolean;
  /** Where installed extensions lie; a temporary folder when not given. */
  extensionsDir?: string;
  /** A free one when not given. */
  port?: number;
  /** Variables that the server and its extension host see. */
  env?: Readonly<Record<string, string>>;
}

export interface Server {
  /** Without a slash at the end. */
  url: string;
  dataDir: string;
  extensionsDir: string;
  /** Settles when the server ends, asked for or not. */
  ended: Promise<void>;
  /** The end of the logs of the server and of its extension host. */
  logTail(lines?: number): Promise<string>;
  /** Holds the extensions up while `work` goes on in the window, as a machine does that is busy with others. Not on Windows. */
  withoutExtensions(work: () => Promise<void>): Promise<void>;
  /** Ends the server with all its processes and removes its temporary folders. */
  stop(): Promise<void>;
}

/** A machine that has much else to do takes its time. Milliseconds. */
const START_TIMEOUT = 180_000;

/** Starts VS Code on a loopback port, with a user-data folder of its own. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const install = await ensureServedVSCode();
  const temp = await mkdtemp(join(tmpdir(), 'timbre-served-'));
  const dataDir = join(temp, 'data');
  const extensionsDir = options.extensionsDir ?? join(temp, 'extensions');
  await writeSettings(dataDir, options);
  await mkdir(extensionsDir, { recursive: true });

  const args = serverArguments(install, temp, dataDir, extensionsDir, options);
  const child = spawn(install.node, args, {
    // No gallery: looking for updates of extensions would be the one thing that leaves the machine.
    env: cleanEnvironment({ EXTENSIONS_GALLERY: '{}', ...options.env }),
    stdio: ['ignore', 'pipe', 'pipe'],
    // The server leads a process group, so that it can be ended with everything it started.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const takeBack = atExit(() => {
    signalTree(child, 'SIGKILL');
    rmSync(temp, { recursive: true, force: true, maxRetries: 3 });
  });
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  const output: string[] = [];
  const stop = async (): Promise<void> => {
    await killTree(child);
    takeBack();
    await rm(temp, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const url = await untilListening(child, output);
    // The first request makes code-server load VS Code itself.
    const answer = await fetch(url, { signal: AbortSignal.timeout(START_TIMEOUT) });
    if (!answer.ok) throw new Error(`code-server answers ${answer.status}`);
    const logTail = async (lines = 60) =>
      [...output.slice(-lines), await hostLogs(dataDir, lines)].join('\n');
    const withoutExtensions = async (work: () => Promise<void>): Promise<void> => {
      const hosts = startedBy(child, '--type=extensionHost');
      if (hosts.length === 0) throw new Error('There is no extension host.');
      for (const host of hosts) process.kill(host, 'SIGSTOP');
      try {
        await work();
      } finally {
        for (const host of hosts) process.kill(host, 'SIGCONT');
      }
    };
    return { url, dataDir, extensionsDir, ended, logTail, withoutExtensions, stop };
  } catch (error) {
    await stop();
    throw new Error(`VS Code did not start.\n${output.slice(-30).join('\n')}`, { cause: error });
  }
}

async function writeSettings(dataDir: string, options: ServerOptions): Promise<void> {
  const trust: Settings = options.workspaceTrust === true ? { 'security.workspace.trust.enabled': true } : {};
  const settings = { ...CLEAN_LOOK, ...trust, ...options.userSettings };
  await mkdir(join(dataDir, 'User'), { recursive: true });
  await writeFile(join(dataDir, 'User/settings.json'), JSON.stringify(settings, undefined, 2));
}

function serverArguments(
  install: ServedInstall,
  temp: string,
  dataDir: string,
  extensionsDir: string,
  { port = 0, workspaceTrust = false }: ServerOptions,
): string[] {
  return [
    install.entry,
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
    // Otherwise the person's own ~/.config/code-server would be read, or written.
    ...['--config', join(temp, 'config.yaml'), '--user-data-dir', dataDir, '--extensions-dir', extensionsDir],
    ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
    ...(workspaceTrust ? [] : ['--disable-workspace-trust']),
  ];
}

/** The environment without what an editor, npm or code-server around us would change the server with. */
export function cleanEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const foreign =
    /^(VSCODE_|ELECTRON_|CODE_SERVER_|npm_|NODE_OPTIONS$|NODE_ENV$|PORT$|PASSWORD$|HASHED_PASSWORD$)/i;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(own), ...extra };
}

function untilListening(child: ChildProcess, output: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('code-server is silent'));
    }, START_TIMEOUT);
    const read = (chunk: Buffer) => {
      const text = chunk.toString();
      output.push(...text.split('\n').filter((line) => line !== ''));
      if (output.length > 500) output.splice(0, output.length - 500);
      const url = /HTTP server listening on (http:\/\/[^\s/]+)/.exec(text)?.[1];
      if (url !== undefined) {
        clearTimeout(timer);
        resolve(url);
      }
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`code-server ended with ${String(code)}`));
    });
  });
}

async function hostLogs(dataDir: string, lines: number): Promise<string> {
  const root = join(dataDir, 'logs');
  const files = await readdir(root, { recursive: true }).catch(() => []);
  const logs = files.filter((file) => /exthost.*[\\/](remoteexthost|exthost)\.log$/.test(file));
  const tails = logs.map(async (file) => {
    const text = await readFile(join(root, file), 'utf8');
    return `--- ${file}\n${text.trimEnd().split('\n').slice(-lines).join('\n')}`;
  });
  return (await Promise.all(tails)).join('\n');
}
