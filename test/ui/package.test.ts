import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packInto } from '../galleries/packed.ts';
import { copyOfProject } from '../project-copy.ts';
import { installVsix } from '../served/install-vsix.ts';
import { repoRoot } from '../served/paths.ts';
import { until } from '../until.ts';
import { endOfDraft, openDemo, untilScored, type Stage } from './stage.ts';

describe('the packaged extension', () => {
  const temp = mkdtempSync(join(tmpdir(), 'timbre-vsix-'));
  const vsix = join(temp, 'timbre.vsix');
  let project: ReturnType<typeof copyOfProject> | undefined;
  let stage: Stage | undefined;

  before(async () => {
    project = copyOfProject();
    packInto(vsix, project.folder);
    const extensionsDir = join(temp, 'extensions');
    await installVsix(extensionsDir, vsix);
    stage = await openDemo({ extensionsDir });
  });
  after(async () => {
    await stage?.close();
    project?.remove();
    rmSync(temp, { recursive: true, force: true });
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
    const program = join(project?.folder ?? '', 'dist/cli.js');
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
