import * as vscode from 'vscode';
import {
  DEFAULT_CONSENT,
  importPosts,
  isCorpusFile,
  readCorpusFile,
  type ImportedPost,
} from '../../core/brand/index.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import type { Feature } from '../session/feature.ts';
import { realClock } from '../platform/clock.ts';
import { pageUri, registerPages } from '../platform/virtual-pages.ts';
import { writeFile } from '../platform/write-file.ts';
import { readDownload, type DownloadedFile } from './read-download.ts';

const today = (): string => new Date(realClock.now()).toISOString().slice(0, 10);

/** A download that was read but not written yet. */
export interface ImportPlan {
  readonly posts: readonly ImportedPost[];
  /** Files without posts, with the reason. */
  readonly without: readonly string[];
}

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
        const plan = await readPlan(brand, files);
        if (plan.posts.length === 0) {
          void vscode.window.showWarningMessage(
            vscode.l10n.t('No posts were found. {0}', plan.without.slice(0, 3).join(' ')),
          );
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

async function readPlan(brand: WorkspaceBrand, files: readonly vscode.Uri[]): Promise<ImportPlan> {
  const taken = new Set<string>();
  for (const file of await vscode.workspace.findFiles(new vscode.RelativePattern(brand.corpus, '**/*')))
    taken.add(file.path.slice(brand.corpus.path.length + 1).toLowerCase());
  return (await readDownloadedPosts(files, taken)) ?? { posts: [], without: [] };
}

/**
 * Reads the posts of a download with progress; undefined when cancelled. Nothing is written.
 * @param taken file names, in lower case, that the corpus has already
 */
export const readDownloadedPosts = (
  files: readonly vscode.Uri[],
  taken: Set<string>,
): Thenable<ImportPlan | undefined> =>
  vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Reading the download'),
      cancellable: true,
    },
    async (progress, token) => {
      const posts: ImportedPost[] = [];
      const without: string[] = [];
      for await (const file of readDownload(files)) {
        if (token.isCancellationRequested) return undefined;
        progress.report({ message: file.path });
        const read = postsIn(file, taken);
        posts.push(...read);
        if (read.length === 0) without.push(file.path);
      }
      return { posts, without };
    },
  );

function postsIn({ path, bytes }: DownloadedFile, taken: Set<string>): ImportedPost[] {
  if (!isCorpusFile(path)) return [];
  return importPosts(readCorpusFile(path, bytes, DEFAULT_CONSENT, { today: today() }), path, taken);
}

/** The most posts in the preview. */
const LISTED = 100;

function describePlan({ name }: WorkspaceBrand, { posts, without }: ImportPlan): string {
  return [
    `# ${vscode.l10n.t('{0} posts to import into {1}', posts.length, name)}`,
    '',
    vscode.l10n.t('Nothing is written yet. Each post becomes a Markdown file in the corpus folder:'),
    '',
    ...posts.slice(0, LISTED).map(({ path }) => `- ${path}`),
    ...(posts.length > LISTED ? [vscode.l10n.t('… and {0} more', posts.length - LISTED)] : []),
    ...(without.length > 0
      ? [
          '',
          `## ${vscode.l10n.t('Files without posts')}`,
          '',
          ...without.slice(0, LISTED).map((path) => `- ${path}`),
        ]
      : []),
    '',
    `## ${vscode.l10n.t('The first post')}`,
    '',
    '```markdown',
    posts[0]?.text ?? '',
    '```',
    '',
  ].join('\n');
}

async function confirm({ name }: WorkspaceBrand, { posts }: ImportPlan): Promise<boolean> {
  const yes = vscode.l10n.t('Import {0} Posts', posts.length);
  const message = vscode.l10n.t('Write {0} posts into the corpus of {1}?', posts.length, name);
  return (await vscode.window.showInformationMessage(message, yes)) === yes;
}

async function write(brand: WorkspaceBrand, plan: ImportPlan): Promise<void> {
  await writePosts(brand, plan);
  const { posts } = plan;
  const show = vscode.l10n.t('Show What Was Learned');
  const done = vscode.l10n.t('{0} posts were imported into {1}.', posts.length, brand.name);
  if ((await vscode.window.showInformationMessage(done, show)) === show)
    await vscode.commands.executeCommand('timbre.showLearned', brand);
}

/** Writes posts into the corpus with progress, one file each. */
export async function writePosts(brand: WorkspaceBrand, { posts }: ImportPlan): Promise<void> {
  await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Importing posts'),
      cancellable: true,
    },
    async (progress, token) => {
      for (const { path, text } of posts) {
        if (token.isCancellationRequested) return;
        progress.report({ message: path, increment: 100 / posts.length });
        await writeFile(vscode.Uri.joinPath(brand.corpus, path), text);
      }
    },
  );
}
