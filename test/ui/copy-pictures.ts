// Makes the documentation's pictures of the screenshots that the tests in this folder took last: npm run pictures.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../served/browser.ts';
import { repoRoot } from '../served/paths.ts';
import { movingPicture } from './moving-picture.ts';

/** Half the resolution of the screenshots, so that the package stays small. CSS pixels. */
const WIDTH = 960;

/** Screenshots by the picture's name in `media/screenshots`. */
const PICTURES = {
  'ghost-text': 'ghost-text',
  'voice-check': 'voice-check',
  heat: 'heat-dark',
  facets: 'facets-dark',
  rewrite: 'rewrite',
  directions: 'board-dark',
  'angle-map': 'angle-map-dark',
  proof: 'proof',
  'what-would-be-sent': 'what-would-be-sent',
};

/** The part from the top that is shown where the rest adds nothing. CSS pixels. */
const HEIGHTS: Readonly<Record<string, number>> = { rewrite: 440 };

void copyPictures();

async function copyPictures(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: WIDTH } });
    for (const [name, screenshot] of Object.entries(PICTURES)) {
      const bytes = readFileSync(join(repoRoot, 'test/ui/screenshots', `${screenshot}.png`));
      const source = `data:image/png;base64,${bytes.toString('base64')}`;
      await page.setContent(`<img src="${source}" style="display: block; width: ${String(WIDTH)}px">`);
      await page.addStyleTag({ content: 'body { margin: 0; }' });
      const path = join(repoRoot, 'media/screenshots', `${name}.png`);
      const { height = 0 } = (await page.locator('img').boundingBox()) ?? {};
      await page.screenshot({ path, clip: { x: 0, y: 0, width: WIDTH, height: HEIGHTS[name] ?? height } });
    }
    const moving = await movingPicture(page, join(repoRoot, 'test/ui/screenshots'), WIDTH);
    writeFileSync(join(repoRoot, 'media/screenshots/moving.gif'), moving);
  } finally {
    await browser.close();
  }
}
