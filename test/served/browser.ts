import { chromium, type Browser } from 'playwright-core';
import { findInstalledBrowser } from './find-browser.ts';
import { ensureServedVSCode } from './install.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's own Chrome or Chromium, else the one that was installed along with VS Code (headless only). */
export async function launchBrowser({ headless = true }: { headless?: boolean } = {}): Promise<Browser> {
  const installed = findInstalledBrowser();
  if (installed !== undefined) return chromium.launch({ executablePath: installed, headless, args: FLAGS });

  const { browser } = await ensureServedVSCode();
  if (browser === undefined) {
    throw new Error('No Chrome or Chromium found: install one, or name one in TIMBRE_BROWSER.');
  }
  if (!headless)
    throw new Error('The Chromium installed along has no window: install Chrome, or run headless.');
  const env = Object.entries(process.env).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return chromium.launch({
    executablePath: browser.executable,
    headless: true,
    args: FLAGS,
    env: { ...Object.fromEntries(env), FONTCONFIG_PATH: browser.fonts },
  });
}
