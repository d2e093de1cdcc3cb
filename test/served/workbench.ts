import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { developInPage, type Development } from './development.ts';
import { until, WAIT_LIMIT } from '../until.ts';
import { repoRoot } from './paths.ts';
import type { Server } from './server.ts';

const SCREENSHOTS = join(repoRoot, 'test/ui/screenshots');

// The first line of ghost text is drawn in the caret's line, the others below it.
const GHOST_INLINE = '.ghost-text-decoration, .ghost-text-decoration-preview';
const GHOST_LINE = '.suggest-preview-text .view-line';
/** All that shows ghost text, as a CSS selector. */
export const GHOST_TEXT = `${GHOST_INLINE}, ${GHOST_LINE}`;

/** How long a list must stay unchanged before a row of it is clicked, in milliseconds; VS Code's file search answers in steps. */
const LIST_REST = 250;
/** After so many milliseconds without a file it is searched again. */
const LIST_AGAIN = 10_000;

const FOCUS_IS_BACK = `document.activeElement !== null && document.activeElement !== document.body
  && document.activeElement.closest('.quick-input-widget') === null`;

export interface WorkbenchOptions extends Development {
  /** The folder to open, or the `.code-workspace` file. */
  folder: string;
  /** False: return as soon as the workbench is there, although it is still busy. */
  waitUntilQuiet?: boolean;
}

export interface Problem {
  severity: 'error' | 'warning' | 'info';
  /** Message, source and code as the Problems view shows them. */
  text: string;
  line: number;
  column: number;
}

/** Opens VS Code on a folder in a new page and waits until a person could begin. */
export async function openWorkbench(
  browser: Browser,
  server: Server,
  options: WorkbenchOptions,
): Promise<Workbench> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 });
  page.setDefaultTimeout(WAIT_LIMIT);
  await developInPage(page, options);
  const kind = options.folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  await page.goto(`${server.url}/?${kind}=${encodeURIComponent(options.folder.replaceAll('\\', '/'))}`);
  await page
    .locator('.monaco-workbench .part.statusbar .statusbar-item')
    .first()
    .waitFor({ timeout: 3 * WAIT_LIMIT });
  const workbench = new Workbench(page);
  if (options.waitUntilQuiet !== false) await workbench.waitForQuiet();
  return workbench;
}

/** What a person sees and does in VS Code. */
export class Workbench {
  constructor(readonly page: Page) {}

  /** Opens a file of the folder by its name, and leaves the caret in it. */
  async openFile(name: string): Promise<void> {
    const base = name.split('/').at(-1) ?? name;
    const label = new RegExp(`^${escape(base)}`);
    await this.search(name);
    // A list that VS Code began before the file was there never gets it.
    for (let again = 0; again < 4 && !(await this.lists(label)); again++) {
      await this.page.keyboard.press('Escape');
      await this.search(name);
    }
    await this.pick(label, `no file ${name}`);
    await this.untilPicked();
    await this.page.locator(`.tabs-container .tab.active[data-resource-name="${base}"]`).waitFor();
    await this.waitForQuiet();
  }

  /** Runs a command by its title in the command palette, such as `View: Toggle Word Wrap`. */
  async runCommand(title: string): Promise<void> {
    await this.chooseCommand(title);
    await this.untilPicked();
  }

  /** Runs a command that asks something at once: its own list or box comes in the palette's place. */
  async runAskingCommand(title: string): Promise<void> {
    await this.chooseCommand(title);
    const input = this.quickInput();
    await until('the palette to go', async () =>
      (await input.count()) === 0 || !(await input.inputValue()).startsWith('>') ? true : undefined,
    );
  }

  /** Saves the document in the active editor, and waits until it is saved. */
  async save(): Promise<void> {
    // Of each group of editors one tab is active.
    const dirty = this.page.locator('.tab.active.dirty').first();
    // An edit that an extension was still making may have come after the save, so a tab that stays dirty is saved again.
    await until('the document to be saved', async () => {
      await this.page.keyboard.press('ControlOrMeta+S');
      return dirty.waitFor({ state: 'hidden', timeout: 2000 }).then(
        () => true,
        () => undefined,
      );
    });
  }

  /** Puts the caret at a line and column, counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    const input = this.quickInput();
    // An editor that is still opening takes the focus, which closes the input: it is asked for again.
    await until('the line to be reached', async () => {
      await this.page.keyboard.press('Control+G');
      try {
        await input.waitFor({ timeout: 3000 });
        await input.fill(`:${line}:${column}`, { timeout: 3000 });
        await input.press('Enter', { timeout: 3000 });
        await input.waitFor({ state: 'hidden', timeout: 3000 });
        return true;
      } catch {
        return undefined;
      }
    });
    await this.untilFocused();
  }

  /** Opens the light bulb at a line and column, counted from 1, and returns its entry of this title. */
  async lightBulb(line: number, column: number, title: string): Promise<Locator> {
    const entry = this.page.locator('.action-widget').getByText(title, { exact: true }).first();
    // A light bulb has what VS Code knew of the line when it was opened; the marks come a moment later.
    await until(`the light bulb to have “${title}”`, async () => {
      await this.goTo(line, column);
      await this.page.keyboard.press('ControlOrMeta+.');
      const isThere = await entry.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
      if (isThere) return true;
      await this.page.keyboard.press('Escape');
      return undefined;
    });
    return entry;
  }

  /** Types as a person does, key by key, where the caret is. */
  async typeText(text: string, delay = 30): Promise<void> {
    await this.page.keyboard.type(text, { delay });
  }

  /** The ghost text on the screen, all its lines; empty when there is none. */
  async ghostText(): Promise<string> {
    const inline = await this.page.locator(GHOST_INLINE).allTextContents();
    const below = await this.page.locator(GHOST_LINE).allTextContents();
    return plain([inline.join(''), ...below].join('\n'));
  }

  /** Waits for ghost text and returns it. */
  async waitForGhostText(timeout = WAIT_LIMIT): Promise<string> {
    await this.page.locator(GHOST_TEXT).filter({ visible: true }).first().waitFor({ timeout });
    return this.ghostText();
  }

  /** What the Problems view lists; leaves the view closed and the caret in the editor. */
  async problems(): Promise<Problem[]> {
    // The list draws only the rows in sight, so it is given room for all.
    const size = this.page.viewportSize() ?? { width: 1280, height: 800 };
    await this.page.setViewportSize({ ...size, height: 3000 });
    await this.runCommand('Problems: Focus on Problems View');
    await this.runCommand('View: Toggle Maximized Panel');
    const panel = this.page.locator('.markers-panel');
    await panel.waitFor();
    await this.waitForQuiet();
    const rows = await panel.locator('.monaco-list-row').all();
    const labels = await Promise.all(rows.map((row) => row.getAttribute('aria-label')));
    await this.runCommand('View: Toggle Maximized Panel');
    await this.runCommand('View: Hide Panel');
    await panel.waitFor({ state: 'hidden' });
    await this.page.setViewportSize(size);
    return labels.flatMap((label) => parseProblem(label ?? '') ?? []);
  }

  /** The texts of the status bar, parted by ` | `. */
  async statusBarText(): Promise<string> {
    const items = await this.page.locator('.part.statusbar .statusbar-item:visible').allInnerTexts();
    return items
      .map((text) => plain(text).replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
      .join(' | ');
  }

  /** The inside of the (last opened) webview. */
  webview(): FrameLocator {
    return this.page
      .locator('iframe.webview.ready')
      .last()
      .contentFrame()
      .frameLocator('iframe#active-frame');
  }

  /** Waits until the screen has not changed for `quiet` ms and nothing is in progress. */
  async waitForQuiet({ quiet = 400, timeout = WAIT_LIMIT } = {}): Promise<void> {
    const isQuiet = await this.page.evaluate<boolean>(untilQuiet(quiet, timeout));
    if (!isQuiet) throw new Error(`The workbench did not come to rest in ${timeout} ms.`);
  }

  /** Takes a picture into `test/ui/screenshots/`, which git ignores, and returns its path. */
  async screenshot(name: string): Promise<string> {
    if (!/^[\w.-]+$/.test(name)) throw new Error(`Not a name for a picture: ${name}`);
    await mkdir(SCREENSHOTS, { recursive: true });
    const path = join(SCREENSHOTS, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  private quickInput(): Locator {
    return this.page.locator('.quick-input-widget input[type="text"]:visible').first();
  }

  private async search(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+P');
    const input = this.quickInput();
    await input.waitFor();
    await input.fill(name);
  }

  private lists(label: RegExp): Promise<boolean> {
    const row = this.page.getByRole('option', { name: label }).first();
    return row.waitFor({ timeout: LIST_AGAIN }).then(
      () => true,
      () => false,
    );
  }

  // The list answers some time after the typing: wait for the row itself, not for the list.
  private async pick(label: RegExp, complaint: string): Promise<void> {
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    const row = rows.and(this.page.getByRole('option', { name: label })).first();
    try {
      await row.waitFor();
      await this.untilListed(rows);
    } catch (error) {
      const seen = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
      await this.page.keyboard.press('Escape');
      throw new Error(`The quick pick has ${complaint}; it lists: ${seen.join(' / ')}`, { cause: error });
    }
    await row.click();
  }

  // Results of a search come after those of the history and move the rows, so that a click would meet another row.
  private async untilListed(rows: Locator): Promise<void> {
    let before = '';
    await until('the list to stay as it is', async () => {
      const now = (await rows.allInnerTexts()).join('\n');
      if (now === before) return true;
      before = now;
      await this.page.waitForTimeout(LIST_REST);
      return undefined;
    });
  }

  private async chooseCommand(title: string): Promise<void> {
    const label = new RegExp(`^${escape(title)}(,|$)`);
    // The palette lists the commands of extensions that VS Code had read when it was opened: where one is missing, it is opened again.
    await until(`the command palette to list ${title}`, async () => {
      await this.openPalette();
      await this.quickInput().fill(`>${title}`);
      if (await this.lists(label)) return true;
      await this.page.keyboard.press('Escape');
      return undefined;
    });
    await this.pick(label, `no command ${title}`);
  }

  private async openPalette(): Promise<void> {
    // A page of an extension that is just taking the focus loses the key.
    await until('the command palette', async () => {
      await this.page.keyboard.press('F1');
      return this.quickInput()
        .waitFor({ timeout: 10_000 })
        .then(
          () => true,
          () => undefined,
        );
    });
  }

  private async untilPicked(): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor({ state: 'hidden' });
    await this.untilFocused();
  }

  // The focus comes back a moment after the quick pick has gone; what is typed in between is lost.
  private async untilFocused(): Promise<void> {
    await this.page.waitForFunction(FOCUS_IS_BACK);
  }
}

function parseProblem(label: string): Problem | undefined {
  const match = /^(Error|Warning|Info|Hint): (.*) at line (\d+) and character (\d+)/s.exec(label);
  if (match === null) return undefined;
  const [, severity, text = '', line, column] = match;
  return {
    severity: severity === 'Error' ? 'error' : severity === 'Warning' ? 'warning' : 'info',
    text,
    line: Number(line),
    column: Number(column),
  };
}

// The editor draws spaces as no-break spaces.
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// Runs in the page. Attributes are not watched: animations change them for ever.
function untilQuiet(quiet: number, timeout: number): string {
  return `new Promise((resolve) => {
    let last = performance.now();
    const begun = last;
    const observer = new MutationObserver(() => { last = performance.now(); });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    const timer = setInterval(() => {
      const now = performance.now();
      const busy = document.querySelector('.monaco-progress-container.active') !== null;
      const isQuiet = !busy && now - last >= ${quiet};
      if (!isQuiet && now - begun < ${timeout}) return;
      clearInterval(timer);
      observer.disconnect();
      resolve(isQuiet);
    }, 50);
  })`;
}
