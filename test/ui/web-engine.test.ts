import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { bundlesOf } from '../../scripts/bundles.mjs';
import { webBundlesOf } from '../../scripts/web-bundle.mjs';
import { launchBrowser } from '../served/browser.ts';
import { repoRoot } from '../served/paths.ts';

const TAGGER = join(repoRoot, 'src/core/directions/evidence/wink-tagger.ts');
const BRAND = join(repoRoot, 'brand-profiles/harrow-and-pine');

/** What the page answers. */
interface Answers {
  readonly learnedMs: number;
  readonly times: readonly number[];
  readonly problems: readonly string[];
  readonly posts: number;
  readonly findings: readonly string[];
  readonly marked: number;
  readonly suggestions: readonly string[];
  readonly ideas: readonly string[];
}

describe('the engine in a browser’s worker', () => {
  let browser: Browser | undefined;
  let server: Server | undefined;
  let page: Page;
  const draft = readFileSync(join(BRAND, 'drafts/autumn-repair-week.md'), 'utf8');

  before(async () => {
    const worker = webBundlesOf(true).find(({ format }) => format === 'iife');
    const engine = bundlesOf(true).find(({ entryPoints }) => 'engine' in Object(entryPoints));
    const builds = [
      worker,
      engine,
      { ...worker, entryPoints: { page: join(repoRoot, 'test/ui/web/page.ts') } },
      { ...engine, entryPoints: { 'wink-tagger': TAGGER }, plugins: [] },
    ];
    const built = await Promise.all(builds.map((options) => build({ ...options, write: false as const })));
    const files = new Map<string, Uint8Array | string>([
      ['/', '<!doctype html><title>Engine</title><script type="module" src="/page.js"></script>'],
      ['/background.bin', readFileSync(join(repoRoot, 'src/core/base/background/background.bin'))],
      ['/profile.json', readFileSync(join(BRAND, 'harrow-and-pine.brand.json'))],
      ['/corpus/', readdirSync(join(BRAND, 'corpus')).sort().join('\n')],
    ]);
    for (const { path, contents } of built.flatMap(({ outputFiles }) => outputFiles))
      files.set(`/${basename(path)}`, contents);
    for (const name of readdirSync(join(BRAND, 'corpus')))
      files.set(`/corpus/${name}`, readFileSync(join(BRAND, 'corpus', name)));
    const served = createServer(({ url = '' }, answer) => {
      const content = files.get(decodeURI(url));
      const type = url.endsWith('.js') ? 'text/javascript' : url === '/' ? 'text/html' : 'text/plain';
      answer.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
      answer.end(content);
    });
    server = served;
    const port = await new Promise<number>((resolve) => {
      served.listen(0, '127.0.0.1', () => {
        const address = served.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    await page.waitForFunction('"timbreTest" in globalThis');
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('learns the demo brand, marks a draft, and has ghost text and ideas for it', async () => {
    const answers = await page.evaluate<Answers>(`timbreTest.run(${JSON.stringify(draft)})`);
    const sorted = [...answers.times].sort((a, b) => a - b);
    const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
    console.log(
      `      learned in ${answers.learnedMs.toFixed(0)} ms; a key checked, p95: ${p95.toFixed(1)} ms`,
    );
    assert.deepEqual(answers.problems, []);
    assert.ok(answers.posts > 30);
    assert.match(answers.findings.join('\n'), /game-changer/);
    assert.ok(answers.marked > 0);
    assert.ok(answers.suggestions.length > 0);
    assert.ok(answers.ideas.length > 0);
  });

  it('cancels a call, and answers none once it was ended', async () => {
    const { after: cancelled, ended } = await page.evaluate<{ after: string; ended: string }>(
      'timbreTest.fail()',
    );
    assert.equal(cancelled, 'Error: enough');
    assert.match(ended, /The engine was ended/);
  });
});
