import * as vscode from 'vscode';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import type { Feature } from '../session/feature.ts';
import { pageUri, registerPages } from '../platform/virtual-pages.ts';
import { writeFile } from '../platform/write-file.ts';
import { readDownload } from './read-download.ts';
import { describeFiles, noPostsIn } from './describe-plan.ts';
import { readPlan } from './read-plan.ts';
import type { Plan } from '../../core/downloads/index.ts';
import { localize } from '../platform/localize.ts';
import { cancellableTask } from '../platform/cancellable-task.ts';

/**
 * *Timbre: Import Posts…*: reads a download (files, a folder or a zip), previews its posts, and after
 * confirmation writes them as Markdown files into the brand's corpus folder.
 */
export const importPostsFeature: Feature = (session) => {
  let preview = '';
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const page = pageUri('import', 'import.md');
  return vscode.Disposable.from(
    changed,
    registerPages('import', {
      onDidChange: changed.event,
      provideTextDocumentContent: () => preview,
    }),
    vscode.commands.registerCommand(
      'timbre.importPosts',
      async (chosen?: WorkspaceBrand, from?: vscode.Uri[]) => {
        const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('Import into which brand?')));
        const files = brand && (from ?? (await askForFiles()));
        if (!brand || !files || files.length === 0) return;
        const plan = await readInSight(brand, files);
        if (!plan) return;
        if (plan.posts.length === 0) {
          void vscode.window.showWarningMessage(noPostsIn(plan));
          return;
        }
        preview = describePlan(brand, plan);
        changed.fire(page);
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(page), {
          preview: true,
        });
        if (await confirm(brand, plan)) await write(brand, plan);
      },
    ),
  );
};

async function askForFiles(): Promise<vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    canSelectMany: true,
    canSelectFiles: true,
    canSelectFolders: true,
    title: vscode.l10n.t('Choose a download: files, a folder or a zip'),
    openLabel: vscode.l10n.t('Read'),
  });
}

const readInSight = (brand: WorkspaceBrand, files: readonly vscode.Uri[]): Thenable<Plan | undefined> =>
  cancellableTask(vscode.l10n.t('Reading the download'), (signal, progress) =>
    readPlan(brand, (wanted) => readDownload(files, wanted), {
      signal,
      progress: (message) => {
        progress.report({ message });
      },
    }),
  );

/** The most posts in the preview. */
const LISTED = 100;

function describePlan({ name }: WorkspaceBrand, { posts, files }: Plan): string {
  return [
    `# ${localize('{0} posts to import into {1}', posts.length, name)}`,
    '',
    vscode.l10n.t('Nothing is written yet. Each post becomes a Markdown file in the corpus folder:'),
    '',
    ...posts.slice(0, LISTED).map(({ path }) => `- ${path}`),
    ...(posts.length > LISTED ? [vscode.l10n.t('… and {0} more', posts.length - LISTED)] : []),
    '',
    `## ${vscode.l10n.t('The first post')}`,
    '',
    '```markdown',
    posts[0]?.text ?? '',
    '```',
    '',
    describeFiles({ files }),
  ].join('\n');
}

async function confirm({ name }: WorkspaceBrand, { posts }: Plan): Promise<boolean> {
  const isOne = posts.length === 1;
  const yes = isOne ? vscode.l10n.t('Import 1 Post') : vscode.l10n.t('Import {0} Posts', posts.length);
  const message = isOne
    ? vscode.l10n.t('Write 1 post into the corpus of {0}?', name)
    : localize('Write {0} posts into the corpus of {1}?', posts.length, name);
  return (await vscode.window.showInformationMessage(message, yes)) === yes;
}

/** Writes posts into the corpus with progress, one file each. Resolves to how many were written: fewer where it was cancelled. */
export async function writePosts(brand: WorkspaceBrand, { posts }: Pick<Plan, 'posts'>): Promise<number> {
  const written = await cancellableTask(vscode.l10n.t('Importing posts'), async (signal, progress) => {
    for (const [at, { path, text }] of posts.entries()) {
      if (signal.aborted) return at;
      progress.report({ message: path, increment: 100 / posts.length });
      await writeFile(vscode.Uri.joinPath(brand.corpus, path), text);
    }
    return posts.length;
  });
  return written ?? 0;
}

async function write(brand: WorkspaceBrand, plan: Plan): Promise<void> {
  const written = await writePosts(brand, plan);
  const show = vscode.l10n.t('Show What Was Learned');
  const done = localize('{0} posts were imported into {1}.', written, brand.name);
  if ((await vscode.window.showInformationMessage(done, show)) === show)
    await vscode.commands.executeCommand('timbre.showLearned', brand);
}
