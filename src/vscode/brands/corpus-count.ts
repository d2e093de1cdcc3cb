import * as vscode from 'vscode';
import { isCorpusFile } from '../../core/brand/index.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';

/** Files that are copied together are counted together. Milliseconds. */
const SETTLING = 1_000;
/** How long the count stays in the status bar. Milliseconds. */
const MESSAGE = 8_000;

/** Says in the status bar how many posts were learned from files that were put into a brand's corpus. */
export const corpusCountFeature: Feature = (session) => {
  const added = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watcher = vscode.workspace.createFileSystemWatcher('**/corpus/**', false, true, true);
  const count = (): void => {
    const folders = new Map(added);
    added.clear();
    report(session, folders).catch((error: unknown) => {
      session.log.error(String(error));
    });
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate((uri) => {
      const [folder, path] = uri.toString().split(/\/corpus\/(?!.*\/corpus\/)/);
      if (folder === undefined || path === undefined || !isCorpusFile(path)) return;
      added.set(folder, (added.get(folder) ?? 0) + 1);
      clearTimeout(timer);
      timer = setTimeout(count, SETTLING);
    }),
    new vscode.Disposable(() => {
      clearTimeout(timer);
    }),
  );
};

async function report(session: Session, added: ReadonlyMap<string, number>): Promise<void> {
  for (const brand of await session.brands.all()) {
    const files = added.get(brand.folder);
    if (files === undefined) continue;
    const before = await postsOf(session, brand);
    // Reads what is new, also of a brand that nobody has asked for yet.
    await session.learner.learn(brand, { report: () => undefined });
    const posts = await postsOf(session, brand);
    vscode.window.setStatusBarMessage(countMessage(brand.name, files, posts, before), MESSAGE);
  }
}

async function postsOf(session: Session, brand: WorkspaceBrand): Promise<number> {
  await session.learner.ready(brand);
  return (await session.engine.brands.summary({ brand: brand.folder })).posts;
}

function countMessage(brand: string, files: number, posts: number, before: number): string {
  if (posts === 0)
    return vscode.l10n.t(
      '$(warning) {0}: nothing learned from {1} files; see “Show What Was Learned”',
      brand,
      files,
    );
  return posts > before
    ? vscode.l10n.t('$(check) {0}: {1} files added, {2} posts learned in all', brand, files, posts)
    : vscode.l10n.t('$(check) {0}: {1} files added, {2} posts in all', brand, files, posts);
}
