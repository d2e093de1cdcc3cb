import * as vscode from 'vscode';
import { isCorpusFile } from '../../core/brand/index.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { localize } from '../platform/localize.ts';

/** Files that are copied together are counted together. Milliseconds. */
const SETTLING = 1_000;
/** How long the count stays in the status bar. Milliseconds. */
const MESSAGE = 8_000;
/** Counted of a folder that was moved into a corpus. */
const MOST_FILES = 5000;

/** Says in the status bar how many posts were learned from files that were put into a brand's corpus. */
export const corpusCountFeature: Feature = (session) => {
  /** Paths below the corpus, by brand folder. */
  const added = new Map<string, Set<string>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watcher = vscode.workspace.createFileSystemWatcher('**/corpus/**', false, true, true);
  const add = (uri: vscode.Uri): void => {
    const [folder, below] = uri.toString().split(/\/corpus\/(?!.*\/corpus\/)/);
    const path = uri.path.slice(uri.path.lastIndexOf('/corpus/') + '/corpus/'.length);
    if (folder === undefined || below === undefined || !isCorpusFile(path)) return;
    added.set(folder, (added.get(folder) ?? new Set()).add(path));
    clearTimeout(timer);
    timer = setTimeout(count, SETTLING);
  };
  const count = (): void => {
    const folders = new Map(added);
    added.clear();
    report(session, folders).catch((error: unknown) => {
      session.log.error(String(error));
    });
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(add),
    session.folderChanges.follow(({ uri, kind }) => {
      if (kind === 'gone' || !uri.path.includes('/corpus/')) return;
      void vscode.workspace
        .findFiles(new vscode.RelativePattern(uri, '**/*'), null, MOST_FILES)
        .then((files) => {
          files.forEach(add);
        });
    }),
    new vscode.Disposable(() => {
      clearTimeout(timer);
    }),
  );
};

async function report(session: Session, added: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
  for (const brand of await session.brands.all()) {
    const paths = added.get(brand.folder);
    if (paths === undefined) continue;
    // Reads what is new, also of a brand that nobody has asked for yet.
    await session.learner.learn(brand, { report: () => undefined });
    const posts = await session.engine.posts.count({ brand: brand.folder, paths: [...paths] });
    vscode.window.setStatusBarMessage(countMessage(brand, paths.size, posts), MESSAGE);
  }
}

/** Counted in the files themselves: those that watch the folder may have learned them before. */
const countMessage = ({ name }: WorkspaceBrand, files: number, posts: number): string =>
  posts === 0
    ? localize('$(warning) {0}: nothing learned from {1} new files; see “Show Posts”', name, files)
    : localize('$(check) {0}: {1} posts learned from {2} new files', name, posts, files);
