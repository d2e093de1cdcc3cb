import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { at, remove, write } from './editor.ts';
import { session } from './own-session.ts';

const storeFile = async (storage: vscode.Uri): Promise<vscode.Uri> =>
  until('the store', async () => {
    try {
      const folder = vscode.Uri.joinPath(storage, 'voices');
      const [entry] = (await vscode.workspace.fs.readDirectory(folder)).filter(([name]) =>
        name.endsWith('.voice'),
      );
      return entry && vscode.Uri.joinPath(folder, entry[0]);
    } catch {
      return undefined;
    }
  });

describe('what was learned', () => {
  const storage = at('.storage');
  after(() => remove('.storage'));

  it('is stored, and taken up by the next session', async () => {
    const first = await session('corvane', storage);
    await first.learner.ready(first.brand);
    const posts = await first.posts();
    assert.ok(posts >= 60);
    await storeFile(storage);
    first.dispose();
    const second = await session('corvane', storage);
    await second.learner.ready(second.brand);
    assert.equal(await second.posts(), posts);
    second.dispose();
  });

  it('is learned anew when its store was cut in half', async () => {
    const file = await storeFile(storage);
    const whole = await vscode.workspace.fs.readFile(file);
    await vscode.workspace.fs.writeFile(file, whole.subarray(0, whole.length / 2));
    const again = await session('corvane', storage);
    await again.learner.ready(again.brand);
    assert.ok((await again.posts()) >= 60);
    await until('a whole store', async () =>
      (await vscode.workspace.fs.readFile(file)).length === whole.length ? true : undefined,
    );
    assert.deepEqual(new Uint8Array(await vscode.workspace.fs.readFile(file)), new Uint8Array(whole));
    again.dispose();
  });

  it('is taken up again by itself when the engine is killed', async () => {
    const crashed = await session('corvane', at('.storage/crashed'));
    let killed: Promise<unknown> | undefined;
    const report = ({ done }: { readonly done: number }): void => {
      if (done > 0) killed ??= crashed.kill();
    };
    assert.equal(await crashed.learner.learn(crashed.brand, { report }), true);
    await killed;
    const posts = await crashed.posts();
    assert.ok(posts > 0);
    const changed = new Promise<void>((resolve) => {
      crashed.learner.onDidChange(() => {
        resolve();
      });
    });
    await crashed.kill();
    await changed;
    assert.equal(await crashed.posts(), posts);
    crashed.dispose();
  });

  it('works without a store where nothing can be written', async () => {
    await write('.storage/blocked/voices', 'a file where the folder should be');
    const blocked = await session('corvane', at('.storage/blocked'));
    await blocked.learner.ready(blocked.brand);
    assert.ok((await blocked.posts()) >= 60);
    blocked.dispose();
  });

  it('keeps what was read when learning is cancelled', async () => {
    const stopped = await session('corvane', at('.storage/cancelled'));
    const stop = new AbortController();
    const whole = await stopped.learner.learn(stopped.brand, {
      signal: stop.signal,
      report: ({ done }) => {
        if (done > 0) stop.abort();
      },
    });
    const posts = await stopped.posts();
    assert.equal(whole, false);
    assert.ok(posts > 0 && posts < 60, String(posts));
    assert.equal(await stopped.learner.learn(stopped.brand), true);
    assert.ok((await stopped.posts()) >= 60);
    stopped.dispose();
  });
});
