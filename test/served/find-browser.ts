import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** A browser that Playwright can drive and that is already on this machine; `TIMBRE_BROWSER` names one outright. */
export function findInstalledBrowser(): string | undefined {
  const named = process.env['TIMBRE_BROWSER'];
  if (named !== undefined && named !== '') return named;
  return candidates().find((file) => existsSync(file));
}

function candidates(): string[] {
  if (process.platform === 'darwin') {
    return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform === 'win32') {
    const roots = [
      process.env['ProgramFiles'],
      process.env['ProgramFiles(x86)'],
      process.env['LOCALAPPDATA'],
    ];
    return roots.flatMap((root) =>
      root === undefined ? [] : WINDOWS_PROGRAMS.map((program) => join(root, program)),
    );
  }
  return NAMES.flatMap((name) => onPath(name) ?? []);
}

/** The file that a command name stands for on the PATH. */
export function onPath(name: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe', '.bat'] : [''];
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find((file) => existsSync(file));
}
