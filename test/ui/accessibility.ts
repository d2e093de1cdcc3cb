import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { FrameLocator } from 'playwright-core';
import { repoRoot } from '../served/paths.ts';

const CHECK =
  'axe.run("#page").then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)))';

/** The rules of axe that a page breaks, with the elements. */
export async function accessibilityProblems(page: FrameLocator): Promise<string[]> {
  const frame = await (await page.locator('body').elementHandle()).ownerFrame();
  assert.ok(frame);
  // As strings these are evaluated by the debugger, which the page's content security policy does not stop.
  await frame.evaluate(axe.source);
  return frame.evaluate<string[]>(CHECK);
}

/** The same for a page that runs no scripts, not even those of axe: its markup and styles are copied into a page that does. */
export async function accessibilityProblemsOfStill(page: FrameLocator): Promise<string[]> {
  const frame = await (await page.locator('body').elementHandle()).ownerFrame();
  assert.ok(frame);
  const markup = await frame.content();
  const browser = frame.page().context().browser();
  assert.ok(browser);
  const copy = await browser.newPage();
  try {
    await copy.setContent(markup.replace(/<meta [^>]*Content-Security-Policy[^>]*>|<link [^>]*>/gi, ''));
    await copy.addStyleTag({ content: readFileSync(join(repoRoot, 'media/webview/panel.css'), 'utf8') });
    await copy.evaluate(axe.source);
    return await copy.evaluate<string[]>(CHECK);
  } finally {
    await copy.close();
  }
}
