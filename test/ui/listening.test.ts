import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { Workbench } from '../served/workbench.ts';
import { eventually, until } from '../until.ts';
import { accessibilityProblems, accessibilityProblemsOfStill } from './accessibility.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

const post = (at: number, text: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ id: `https://clay.example/users/kiln/statuses/${String(at)}`, network: 'mastodon' },
  ...{ author: `https://clay.example/users/${at % 2 === 0 ? 'kiln' : 'rope'}`, lang: 'en', links: [] },
  ...{ time: `2026-03-${String(10 + at).padStart(2, '0')}T10:00:00Z`, text, replyTo: null, warning: null },
  ...more,
});
/** Posts as an added file has them: one is on two networks, one comes with a warning, one is not for AI models. */
const POSTS = [
  post(1, 'Waxed canvas needs a warm room before it takes the wax. Ours sat by the stove all night.'),
  post(2, 'Win a speaker! Follow, like and share.'),
  post(3, 'How we stitch a strap that carries eleven kilos: two rows, one thread, no glue.'),
  post(4, 'How we stitch a strap that carries eleven kilos: two rows, one thread, no glue.', {
    ...{ network: 'bluesky', author: 'kiln.example', id: 'at://did:plc:kiln/app.bsky.feed.post/4' },
  }),
  post(5, 'A knife went through my thumb at the bench today, with a picture.', { warning: 'blood' }),
  post(6, 'The strap on my satchel is older than my dog.', {
    ...{ intents: { syntheticContentGeneration: false }, network: 'bluesky', author: 'strap.example' },
    id: 'at://did:plc:strap/app.bsky.feed.post/6',
  }),
];

const HOUR = 3_600_000;
const CHATTER = [
  'a strap like my grandfather had',
  'the tote went to sea with me',
  'waxed thread, good smell',
];

/** Five weeks of chatter up to now, and an evening about one matter. */
function mentions(): string {
  const end = Date.now();
  const rows: string[] = ['id,time,text,author_hash,parent,reach'];
  const add = (time: number, text: string, author: number): void => {
    const hash = author.toString(16).padStart(16, '0');
    rows.push(`m${String(rows.length)},${new Date(time).toISOString().slice(0, 19)}Z,${text},${hash},,0`);
  };
  for (let at = 0, time = end - 35 * 24 * HOUR; time < end - 22 * HOUR; time += 2.3 * HOUR, at++)
    add(time, CHATTER[at % CHATTER.length] ?? '', at % 19);
  for (let at = 0; at < 30; at++)
    add(end - 20 * HOUR + at * 0.1 * HOUR, `the buckle snapped after ${String(at)} days`, 100 + at);
  return `${rows.join('\n')}\n`;
}

const EVENTS = [
  'community,date,people',
  ...Array.from({ length: 30 }, (_, month) => {
    const date = new Date(Date.now() - (31 - month) * 30 * 24 * HOUR).toISOString().slice(0, 10);
    return `Bench Night,${date},${String(9 + (month % 5))}\nThe Two,${date},2`;
  }),
].join('\n');

describe('listening', () => {
  let stage: Stage;
  let vscode: Workbench;
  const inFolder = (name: string): string => join(stage.folder, 'listening', name);
  const read = (name: string): string => readFileSync(inFolder(name), 'utf8');
  /** The reader beside the draft; other pages stand before or after it. */
  const reader = async (): Promise<FrameLocator> =>
    until('the reader of feeds', async () => {
      const frames = vscode.page.locator('iframe.webview.ready:visible');
      for (let at = 0; at < (await frames.count()); at++) {
        const frame = frames.nth(at).contentFrame().frameLocator('iframe#active-frame');
        if ((await frame.locator('#looking-for').count()) > 0) return frame;
      }
      return undefined;
    });

  before(async () => {
    stage = await openDemo({
      prepare: (folder) => {
        mkdirSync(join(folder, 'listening'));
        writeFileSync(
          join(folder, 'listening', 'workshops.jsonl'),
          POSTS.map((one) => `${JSON.stringify(one)}\n`).join(''),
        );
        writeFileSync(join(folder, 'listening', 'mentions.csv'), mentions());
        writeFileSync(join(folder, 'listening', 'events.csv'), `${EVENTS}\n`);
        const day = new Date(Date.now() + 2 * 24 * HOUR).toISOString().slice(0, 10);
        writeFileSync(
          join(folder, 'drafts', 'buckles.md'),
          `---\nbrand: harrow-and-pine\ndate: ${day}\n---\n\nA buckle is cast in one piece. No buckle of ours has snapped on a Tuesday.\n`,
        );
      },
    });
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
  });
  after(() => stage.close());

  it('reads feeds beside the draft: newest first, copies folded, warnings closed', async () => {
    await vscode.runCommand('Timbre: Read Feeds Beside the Draft');
    const view = await reader();
    await eventually(async () => {
      assert.equal(await view.locator('li.post').count(), 5);
    });
    const first = await view.locator('li.post').first().innerText();
    assert.match(first, /strap\.example, Bluesky[\s\S]*allows no use by AI models/);
    assert.match(await view.locator('li.post').filter({ hasText: 'eleven kilos' }).innerText(), /Also: /);
    assert.doesNotMatch(await view.locator('li.post').filter({ hasText: 'blood' }).innerText(), /thumb/);
    await vscode.screenshot('feeds');
    // In the side bar the page is transparent; axe takes what is behind it for white.
    await view.locator('body').evaluate(`document.body.style.background = 'var(--vscode-editor-background)'`);
    assert.deepEqual(await accessibilityProblems(view), []);
  });

  it('covers a post with a warning wherever it stands: hidden, in names of buttons, in questions', async () => {
    const view = await reader();
    const warned = view.locator('li.post').filter({ hasText: 'blood' });
    await warned.getByRole('button', { name: /^Hide/ }).click();
    await view.locator('li.post.folded').filter({ hasText: 'blood' }).waitFor();
    assert.doesNotMatch(await view.locator('body').innerHTML(), /thumb/);
    await vscode.screenshot('feeds-hidden-warning');
    await view.locator('#shown-hidden').click();
    await view.getByRole('button', { name: /^Forget…: .*blood/ }).click();
    const question = vscode.page.locator('.monaco-dialog-box');
    await question.waitFor();
    assert.match(await question.innerText(), /blood/);
    assert.doesNotMatch(await question.innerText(), /thumb/);
    await vscode.page.getByRole('button', { name: 'Cancel', exact: true }).click();
    assert.doesNotMatch(await view.locator('body').innerHTML(), /thumb/);
    await view.locator('li.post').filter({ hasText: 'blood' }).getByRole('button', { name: /^Undo/ }).click();
    await view.locator('#shown-new').click();
  });

  it('keeps and hides, says why, and undoes both', async () => {
    const view = await reader();
    const strap = view.locator('li.post').filter({ hasText: 'older than my dog' });
    await strap.getByRole('button', { name: /^Keep/ }).click();
    await view
      .locator('li.post')
      .filter({ hasText: 'Win a speaker' })
      .getByRole('button', { name: /^Hide/ })
      .click();
    await until('the choices', () =>
      existsSync(inFolder('reader-choices.jsonl')) && read('reader-choices.jsonl').split('\n').length === 3
        ? true
        : undefined,
    );
    await eventually(async () => {
      assert.match(await view.locator('header').innerText(), /Ranked by 1 kept and 1 hidden post/);
    });
    const word = view.locator('.word.up').first();
    await eventually(async () => {
      assert.ok((await word.count()) > 0);
    });
    await vscode.screenshot('feeds-ranked');
    const term = (await word.innerText()).replace(/ ×$/, '');
    await word.click();
    await until('the word to be ignored', () =>
      existsSync(inFolder('reader-ignored-words.txt')) && read('reader-ignored-words.txt') === `${term}\n`
        ? true
        : undefined,
    );
    await view.locator('#ignored-0').click();
    await until('the word to be used again', () =>
      existsSync(inFolder('reader-ignored-words.txt')) ? undefined : true,
    );
  });

  it('quotes into the draft in front, and makes a draft that answers', async () => {
    const view = await reader();
    const strap = view.locator('li.post').filter({ hasText: 'older than my dog' });
    await strap.getByRole('button', { name: /^Quote into Draft/ }).click();
    // VS Code draws spaces as non-breaking ones.
    await vscode.page
      .locator('.view-line')
      .filter({ hasText: /The.strap.on.my.satchel/ })
      .waitFor();
    await vscode.screenshot('quoted-into-draft');
    await eventually(async () => {
      // The reader's tab is never dirty, so a save that came too early is not seen.
      await vscode.save();
      assert.match(
        readFileSync(join(stage.folder, 'drafts', 'autumn-repair-week.md'), 'utf8'),
        /<!-- timbre: not for AI models -->\n> The strap on my satchel is older than my dog\.\n>\n> — \[strap\.example\]\(<https:\/\/bsky\.app/,
      );
    });
    await strap.getByRole('button', { name: /^Answer This/ }).click();
    const answer = join(stage.folder, 'drafts', 'answer-the-strap-on-my-satchel-is.md');
    await until('the answer', () => (existsSync(answer) ? true : undefined));
    await vscode.page.getByRole('tab', { name: /answer-the-strap/ }).waitFor();
    assert.match(
      readFileSync(answer, 'utf8'),
      /answers: "https:\/\/bsky\.app\/profile\/did:plc:strap\/post\/6"/,
    );
  });

  it('shows all that is held, with what ranking was taught', async () => {
    await vscode.runCommand('Timbre: Show What Timbre Holds');
    const page = vscode.webview();
    await page.getByRole('heading', { name: 'What the ranking of feeds was taught' }).waitFor();
    const text = await page.locator('#page').innerText();
    assert.match(text, /1 kept and 1 hidden post/);
    assert.match(text, /workshops\.jsonl[\s\S]*6 posts/);
    await vscode.screenshot('what-timbre-holds');
    assert.deepEqual(await accessibilityProblemsOfStill(page), []);
  });

  it('forgets one post from the reader, with the choice about it', async () => {
    await vscode.runCommand('Timbre: Read Feeds Beside the Draft');
    const view = await reader();
    // A page that was hidden begins anew, with posts of which nothing was chosen.
    await view.locator('#shown-kept').click();
    await view
      .locator('li.post')
      .filter({ hasText: 'older than my dog' })
      .getByRole('button', { name: /^Forget/ })
      .click();
    await vscode.page.getByRole('button', { name: 'Forget', exact: true }).click();
    await until('the post to be gone', () =>
      existsSync(inFolder('workshops.jsonl')) && !read('workshops.jsonl').includes('my dog')
        ? true
        : undefined,
    );
    await eventually(() => {
      assert.doesNotMatch(read('reader-choices.jsonl'), /my dog/);
    });
    assert.equal(read('workshops.jsonl').trim().split('\n').length, 5);
  });

  it('drafts a holding statement from the evidence, and marks a scheduled draft about the same', async () => {
    await vscode.runCommand('Timbre: Show Evidence for the Latest Unusual Mentions');
    const page = vscode.webview();
    await page.getByRole('link', { name: 'Draft a Holding Statement' }).scrollIntoViewIfNeeded();
    await vscode.screenshot('evidence-card');
    await page.getByRole('link', { name: 'Draft a Holding Statement' }).click();
    await vscode.page.getByRole('tab', { name: /holding-statement.*\.md/ }).waitFor();
    await vscode.screenshot('holding-statement');
    await vscode.openFile('buckles.md');
    await until('the mark', async () =>
      (await vscode.problems()).some(({ text }) => text.includes('people write unusually about'))
        ? true
        : undefined,
    );
    await vscode.screenshot('scheduled-draft');
  });

  it('drafts for a community from its page', async () => {
    await vscode.runCommand('Timbre: Show Communities That May Fall Silent');
    const page = vscode.webview();
    await page
      .getByRole('link', { name: /^Draft for This Community/ })
      .first()
      .waitFor();
    await vscode.screenshot('communities');
    await page
      .getByRole('link', { name: /^Draft for This Community/ })
      .first()
      .click();
    await vscode.page.getByRole('tab', { name: /for-bench-night\.md/ }).waitFor();
  });
});
