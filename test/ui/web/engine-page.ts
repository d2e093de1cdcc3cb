import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { bundlesOf } from '../../../scripts/bundles.mjs';
import { webBundlesOf } from '../../../scripts/web-bundle.mjs';
import { launchBrowser } from '../../served/browser.ts';
import { repoRoot } from '../../served/paths.ts';

const TAGGER = join(repoRoot, 'src/core/directions/evidence/wink-tagger.ts');
const BRAND = join(repoRoot, 'brand-profiles/harrow-and-pine');

/** A page with the engine in a worker, and the demo brand's files beside it. */
export interface EnginePage {
  readonly page: Page;
  /** A draft of the brand. */
  readonly draft: string;
  readonly close: () => Promise<void>;
}

/** Builds the engine for browsers as it is shipped, and opens a page of its own with it. */
export async function openEnginePage(): Promise<EnginePage> {
  const files = await builtFiles();
  const server = createServer(({ url = '' }, answer) => {
    const content = files.get(decodeURI(url));
    const type = url.endsWith('.js') ? 'text/javascript' : url === '/' ? 'text/html' : 'text/plain';
    answer.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    answer.end(content);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${String(port)}/`);
  await page.waitForFunction('"timbreTest" in globalThis');
  return {
    page,
    draft: readFileSync(join(BRAND, 'drafts/autumn-repair-week.md'), 'utf8'),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** What the page can fetch, by path. */
async function builtFiles(): Promise<Map<string, Uint8Array | string>> {
  const worker = webBundlesOf(true).find(({ format }) => format === 'iife');
  const engine = bundlesOf(true).find(({ entryPoints }) => 'engine' in Object(entryPoints));
  const builds = [
    worker,
    engine,
    { ...worker, entryPoints: { page: join(repoRoot, 'test/ui/web/page.ts') } },
    { ...engine, entryPoints: { 'wink-tagger': TAGGER }, plugins: [] },
  ];
  const built = await Promise.all(builds.map((options) => build({ ...options, write: false as const })));
  const posts = readdirSync(join(BRAND, 'corpus'));
  return new Map<string, Uint8Array | string>([
    ['/', '<!doctype html><title>Engine</title><script type="module" src="/page.js"></script>'],
    ['/background.bin', readFileSync(join(repoRoot, 'src/core/base/background/background.bin'))],
    ['/profile.json', readFileSync(join(BRAND, 'harrow-and-pine.brand.json'))],
    ['/corpus/', posts.sort().join('\n')],
    ...posts.map((name) => [`/corpus/${name}`, readFileSync(join(BRAND, 'corpus', name))] as const),
    ...built
      .flatMap(({ outputFiles }) => outputFiles)
      .map(({ path, contents }) => [`/${basename(path)}`, contents] as const),
  ]);
}
