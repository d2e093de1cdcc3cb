import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { installVsix } from '../served/install-vsix.ts';
import { repoRoot } from '../served/paths.ts';
import { until } from '../until.ts';
import { endOfDraft, openDemo, untilScored, type Stage } from './stage.ts';

const MEGABYTE = 1024 * 1024;
/**
 * Two of them for the reader of PDF style guides, which weighs half of that packed and is loaded when one is imported, and two for the background
 * of 45 organisations, which tells brands apart better (docs/figures.md); one for the extension in a browser, which is a single file.
 */
const MOST_BYTES = 12 * MEGABYTE;
/** What each file of `dist` may weigh unpacked; those that are not named weigh less than the least. */
const MOST_OF: Readonly<Record<string, number>> = {
  'wink-tagger.cjs': 3.7 * MEGABYTE,
  'guide-reader.cjs': 2.4 * MEGABYTE,
  'engine.cjs': 2.2 * MEGABYTE,
  'web/extension.cjs': 4 * MEGABYTE,
  'background.bin': 6 * MEGABYTE,
  'editor-core.cjs': 1.3 * MEGABYTE,
  'mcp-server.cjs': 1.2 * MEGABYTE,
  'briefs.cjs': 0.8 * MEGABYTE,
};
const MOST_OF_OTHERS = 0.7 * MEGABYTE;

describe('the packaged extension', () => {
  const temp = mkdtempSync(join(tmpdir(), 'timbre-vsix-'));
  const vsix = join(temp, 'timbre.vsix');
  let stage: Stage | undefined;

  before(async () => {
    execFileSync('npm', ['run', 'package', '--silent', '--', '--out', vsix], {
      cwd: repoRoot,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    const extensionsDir = join(temp, 'extensions');
    await installVsix(extensionsDir, vsix);
    stage = await openDemo({ extensionsDir });
  });
  after(async () => {
    await stage?.close();
    rmSync(temp, { recursive: true, force: true });
  });

  it('is under 12 MB, and no file in it outgrows its share', () => {
    assert.ok(statSync(vsix).size < MOST_BYTES, `${String(statSync(vsix).size)} bytes`);
    const files = Object.entries(unzipSync(readFileSync(vsix)));
    assert.ok(files.length > 20);
    for (const [path, { length }] of files) {
      const most = MOST_OF[path.replace(/^extension\/dist\//, '')] ?? MOST_OF_OTHERS;
      assert.ok(length <= most, `${path}: ${String(length)} bytes, allowed are ${String(Math.round(most))}`);
    }
  });

  it('works as installed: score, marks and ghost text', async () => {
    assert.ok(stage);
    const { vscode } = stage;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
    assert.ok((await vscode.problems()).some(({ text }) => text.includes('leverage')));
    await endOfDraft(vscode);
    await vscode.typeText('\n\nOrder by noon');
    assert.match(await vscode.waitForGhostText(), /^ and it goes/);
  });

  it('has a command line that answers, with the tokenizer beside it', () => {
    const brand = join(repoRoot, 'brand-profiles/fizzwick');
    const draft = join(brand, 'drafts/mystery-can-reveal.md');
    const program = join(repoRoot, 'dist/cli.js');
    // Run elsewhere, so that no installed package can stand in for the files beside the program.
    const run = (...args: string[]): string =>
      execFileSync(process.execPath, [program, ...args], { cwd: temp, encoding: 'utf8' });
    const card: unknown = JSON.parse(run('card', draft, '--brand', brand, '--json'));
    assert.ok(typeof card === 'object' && card !== null && 'text' in card);
    assert.match(String(card.text), /Order by Sunday midnight/);
    assert.match(run('score', draft, '--brand', brand), /\d/);
  });

  it('checks a profile as installed', async () => {
    assert.ok(stage);
    const { vscode } = stage;
    await vscode.openFile('harrow-and-pine.brand.json');
    await vscode.runCommand('Timbre: Edit Profile as Text');
    await vscode.page.locator('.monaco-editor.focused[data-uri$="harrow-and-pine.brand.json"]').waitFor();
    await vscode.goTo(2);
    await vscode.typeText('"bannd": [],');
    await until('the did-you-mean', async () =>
      (await vscode.problems()).some(({ text }) => text.includes('Did you mean “banned”')) ? true : undefined,
    );
  });
});
