import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sleep, until } from '../../until.ts';
import { at, learned, open, remove, write } from './editor.ts';

const posts = async (): Promise<number> =>
  Number(/(\d+) posts with/.exec(await learned('harrow-and-pine', 'Harrow & Pine'))?.[1] ?? Number.NaN);

/** How many posts are learned once learning has come to rest. */
const settledPosts = (): Promise<number> =>
  until('learning to come to rest', async () => {
    const seen = await posts();
    await sleep(600);
    return seen >= 60 && seen === (await posts()) ? seen : undefined;
  });

const THINGS =
  'Kettle Lamp Drawer Satchel Bridle Stool Awning Apron Gauntlet Pannier Holster Collar Lanyard Buckle Handle Visor Ledger Punch Mallet Thimble Creel Scabbard Quiver Bellows Tarpaulin'.split(
    ' ',
  );

/** A post unlike the others: texts that are nearly the same are learned once. */
const note = (index: number): string => {
  const [first, second, third] = [1, 2, 3].map((step) => THINGS[(index * step + step) % THINGS.length] ?? '');
  return `${THINGS[index] ?? ''} mended: ${first ?? ''}, then ${second ?? ''}, then ${third ?? ''}.\n`;
};

describe('learning', () => {
  before(async () => {
    await open('harrow-and-pine/drafts/new-strap-leather.md');
    await until('the brand to be learned', async () => ((await posts()) >= 60 ? true : undefined));
  });

  it('begins by itself when a draft is opened', async () => {
    assert.ok((await posts()) >= 60);
  });

  it('takes up a post that is added, changed and removed', async () => {
    const before = await settledPosts();
    await write(
      'harrow-and-pine/corpus/2026-11-02-snow.md',
      '---\ntitle: Snow\n---\n\nSnow came early. The lane is shut.\n',
    );
    await until('the added post', async () => ((await posts()) === before + 1 ? true : undefined));
    await write(
      'harrow-and-pine/corpus/2026-11-02-snow.md',
      '---\ntitle: Snow\nconsent: none\n---\n\nSnow came early.\n',
    );
    await until('the withdrawn consent', async () => ((await posts()) === before ? true : undefined));
    await write('harrow-and-pine/corpus/2026-11-02-snow.md', 'Snow came early. The lane is shut.\n');
    await until('the post again', async () => ((await posts()) === before + 1 ? true : undefined));
    await remove('harrow-and-pine/corpus/2026-11-02-snow.md');
    await until('the post to be forgotten', async () => ((await posts()) === before ? true : undefined));
  });

  it('takes up a folder of posts that is moved into the corpus, and forgets it when it is removed', async () => {
    const before = await settledPosts();
    await write('parked/snow.md', 'Snow came early. The lane is shut.\n');
    await write('parked/older/thaw.md', 'The thaw took the lower bridge. Come by the mill road.\n');
    await vscode.workspace.fs.rename(at('parked'), at('harrow-and-pine/corpus/winter-2026'));
    await until('the posts of the folder', async () => ((await posts()) === before + 2 ? true : undefined));
    await remove('harrow-and-pine/corpus/winter-2026');
    await until('the folder to be forgotten', async () => ((await posts()) === before ? true : undefined));
  });

  it('says which columns of an export it took', async () => {
    assert.match(
      await learned('harrow-and-pine', 'Harrow & Pine'),
      /instagram-export\.csv.*text = “Description”.*date = “Publish time”/,
    );
  });

  it('can be asked for by command, and says what it learned', async () => {
    await vscode.commands.executeCommand('timbre.learn');
    assert.ok((await posts()) >= 60);
  });

  it('forgets on command and learns anew when asked', async () => {
    const deleted = vscode.commands.executeCommand('timbre.deleteLearned');
    // It says what goes and what stays first; nothing tells when that list has come.
    await sleep(1500);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await deleted;
    await vscode.commands.executeCommand('notifications.clearAll');
    await until('the brand to be learned again', async () => ((await posts()) >= 60 ? true : undefined));
  });

  it('applies many changes at once', async () => {
    const before = await settledPosts();
    const paths = Array.from(
      { length: 25 },
      (_, index) => `harrow-and-pine/corpus/2026-11-0${String(1 + (index % 9))}-note-${String(index)}.md`,
    );
    await Promise.all(paths.map((path, index) => write(path, note(index))));
    await until('all of them', async () => ((await posts()) === before + 25 ? true : undefined));
    await Promise.all(paths.map(remove));
    await until('none of them', async () => ((await posts()) === before ? true : undefined));
    await sleep(0);
  });
});
