import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { FrameLocator } from 'playwright-core';

/** The rules of axe that a page breaks, with the elements. */
export async function accessibilityProblems(page: FrameLocator): Promise<string[]> {
  const frame = await (await page.locator('body').elementHandle()).ownerFrame();
  assert.ok(frame);
  // As strings these are evaluated by the debugger, which the page's content security policy does not stop.
  await frame.evaluate(axe.source);
  return frame.evaluate<string[]>(
    'axe.run("#page").then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)))',
  );
}
