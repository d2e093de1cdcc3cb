import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

const POSTS = 10;

describe('posts that are put into a corpus while VS Code runs', () => {
  let stage: Stage;
  let vscode: Workbench;
  let outside: string;

  before(async () => {
    outside = mkdtempSync(join(tmpdir(), 'timbre-posts-'));
    for (let number = 1; number <= POSTS; number++)
      writeFileSync(
        join(outside, `note-${String(number)}.md`),
        `---\ntitle: Note ${String(number)}\ndate: 2026-02-${String(10 + number)}\n---\n\nDavy mended ${String(number)} straps before noon, and the bench was swept twice.\n`,
      );
    stage = await openDemo();
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
  });
  after(async () => {
    rmSync(outside, { recursive: true });
    await stage.close();
  });

  const copyInto = (folder: string): void => {
    mkdirSync(folder, { recursive: true });
    for (let number = 1; number <= POSTS; number++)
      copyFileSync(join(outside, `note-${String(number)}.md`), join(folder, `note-${String(number)}.md`));
  };

  const untilCounted = (what: RegExp): Promise<true> =>
    until('the count in the status bar', async () =>
      what.test(await vscode.statusBarText()) ? true : undefined,
    );

  it('are counted in the status bar when the folder is there already', async () => {
    copyInto(join(stage.folder, 'corpus'));
    await untilCounted(/Harrow & Pine: 10 posts learned from 10 new files/);
  });

  it('are counted when they come in a new folder', async () => {
    for (let number = 1; number <= POSTS; number++)
      writeFileSync(
        join(outside, `note-${String(number)}.md`),
        `---\ntitle: Card ${String(number)}\n---\n\nCard ${String(number)} went out with a spool of thread and a line about the wax.\n`,
      );
    copyInto(join(stage.folder, 'corpus', 'cards'));
    await untilCounted(/Harrow & Pine: 10 posts learned from 10 new files/);
  });
});
