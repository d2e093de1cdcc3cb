import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BrandRegistry } from '../../../src/vscode/workspace/brands/brand-registry.ts';
import { FolderChanges } from '../../../src/vscode/workspace/brands/folder-changes.ts';
import { makeTimbre } from '../../../src/vscode/workspace/make-timbre.ts';
import { engineThread } from '../../../src/vscode/host/start-engine.ts';
import { findRewrites, type Found } from '../../../src/vscode/rewrite/find-rewrites.ts';
import { RewriteWriter, type RewriteSource } from '../../../src/vscode/session/state/rewrite-source.ts';
import { personalStorage } from './personal-storage.ts';
import { at, draft, remove } from './editor.ts';

const TEXT = 'We purchased 12 hides in order to commence production in June!\n';

describe('rewriting with a writer', () => {
  const disposables: vscode.Disposable[] = [];
  let found: (source: RewriteSource | undefined, text?: string) => Promise<Found>;

  before(async () => {
    const extension = vscode.extensions.getExtension('timbre.timbre');
    assert.ok(extension);
    const log = vscode.window.createOutputChannel('Timbre tests', { log: true });
    const thread = engineThread(extension.extensionUri, log);
    const registry = new BrandRegistry(new FolderChanges());
    const learner = makeTimbre({
      host: thread,
      brands: registry,
      storage: at('rewrite-storage'),
      log: log,
      personal: personalStorage(at('rewrite-storage')),
    }).learner;
    disposables.push(learner, registry, thread, log);
    const brand = (await registry.all()).find(({ slug }) => slug === 'harrow-and-pine');
    assert.ok(brand);
    found = async (source, text = TEXT) => {
      const { document } = await draft('harrow-and-pine/drafts/rewrite-writer-{n}.md', text);
      const rewriteWriter = new RewriteWriter();
      rewriteWriter.set(source);
      return findRewrites(
        { engine: thread.engine, learner, log, rewriteWriter },
        brand,
        document,
        { start: 0, end: 0 },
        new AbortController().signal,
      );
    };
  });
  after(async () => {
    for (const disposable of disposables) disposable.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('rewrite-storage').catch(() => undefined);
  });

  const own = /^We ordered 12 hides to \w+ production in June\.$/;

  it('gives the brand’s own wording where none is chosen', async () => {
    const { rewrites } = await found(undefined);
    assert.equal(rewrites.length, 1);
    assert.match(rewrites[0]!.text, own);
  });

  it('shows what of a writer’s candidates keeps the facts, the closest first', async () => {
    const good = 'We ordered 12 hides. We start on them in June.';
    const wrong = 'We ordered 20 hides. We start on them in June.';
    const { rewrites } = await found(() => Promise.resolve([wrong, good]));
    const texts = rewrites.map(({ text }) => text);
    assert.equal(texts.length, 2);
    assert.ok(texts.includes(good) && texts.some((text) => own.test(text)));
    assert.ok(rewrites[0]!.after.drift <= rewrites[1]!.after.drift);
  });

  it('still has the brand’s own wording when the writer fails, or gives nothing of use', async () => {
    const sources: RewriteSource[] = [
      () => Promise.reject(new Error('stalled')),
      () => {
        throw new Error('broken');
      },
      () => Promise.resolve([]),
      () => Promise.resolve(['', 'Buy now!']),
    ];
    for (const source of sources) {
      const { rewrites, why } = await found(source);
      assert.deepEqual([rewrites.length, why], [1, undefined]);
      assert.match(rewrites[0]!.text, own);
    }
  });

  it('says why there is none', async () => {
    const known = 'The bench is open on Friday.\n';
    assert.deepEqual(await found(undefined, known), { rewrites: [], why: 'nothing-known' });
    const lost = await found(() => Promise.resolve(['The bench is open now.']), known);
    assert.deepEqual(lost, { rewrites: [], why: 'none-kept' });
    assert.deepEqual(await found(undefined, '```\ncode\n```\n'), { rewrites: [], why: 'no-passage' });
  });
});
