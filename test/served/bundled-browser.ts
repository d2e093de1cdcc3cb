import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './processes.ts';

/** @sparticuz/chromium carries a binary for this platform only. */
export const BUNDLED_BROWSER_PLATFORM = 'linux-x64';

export interface BundledBrowser {
  executable: string;
  /** Fontconfig's folder: the fonts of the machine and the ones that came along. */
  fonts: string;
}

/** The Chromium unpacked in an install folder, if it holds one. */
export function bundledBrowser(folder: string): BundledBrowser | undefined {
  const executable = join(folder, 'browser/chromium');
  return existsSync(executable) ? { executable, fonts: join(folder, 'browser/fontconfig') } : undefined;
}

/** Unpacks the Chromium of @sparticuz/chromium; the package needs Node 22 or newer, so Node 24 does it. */
export async function unpackBrowser(folder: string, node24: string): Promise<void> {
  const browser = join(folder, 'browser');
  await mkdir(browser, { recursive: true });
  const library = pathToFileURL(join(folder, 'node_modules/@sparticuz/chromium/build/index.js')).href;
  const script = `const { default: chromium } = await import(${JSON.stringify(library)}); await chromium.executablePath();`;
  // The package unpacks into the temporary folder, whichever that is.
  const env = { ...process.env, TMPDIR: browser };
  await run(node24, ['--input-type=module', '--eval', script], { env });
  await writeFontSettings(browser);
}

// VS Code asks for the system's sans-serif; a bare machine has none that reads well, so Open Sans comes first. The
// fonts are named relative to this file, because the folder is renamed once it is whole.
async function writeFontSettings(browser: string): Promise<void> {
  const folder = join(browser, 'fontconfig');
  await mkdir(folder);
  const prefer = ['system-ui', 'sans-serif'].map(
    (family) =>
      `<alias binding="strong"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  const settings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">../fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  ${prefer.join('\n  ')}
</fontconfig>
`;
  await writeFile(join(folder, 'fonts.conf'), settings);
}
