import * as vscode from 'vscode';
import { createBrandAt, nameProblem } from '../brands/create-brand.ts';
import { writePosts } from '../import-posts/import-posts.ts';
import { readDownload } from '../import-posts/read-download.ts';
import { readPlan, type Plan } from '../import-posts/read-plan.ts';
import { signalOf } from '../platform/signal-of.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { openProposalsPage } from './proposals-page.ts';

/**
 * *Timbre: Create a Brand from a Folder…*: copies the posts of a folder into a new brand, learns them and proposes a profile.
 * *Timbre: Propose a Profile from the Posts*: the same for a brand that is there.
 */
export const createFromFolderFeature: Feature = (session) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('timbre.createBrandFromFolder', (from?: vscode.Uri, name?: string) =>
      createFromFolder(session, from, name),
    ),
    vscode.commands.registerCommand('timbre.proposeProfile', async (chosen?: WorkspaceBrand) => {
      const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('A profile for which brand?')));
      if (brand) await propose(session, brand, []);
    }),
  );

async function createFromFolder(
  session: Session,
  from: vscode.Uri | undefined,
  given: string | undefined,
): Promise<void> {
  const [root] = vscode.workspace.workspaceFolders ?? [];
  if (!root) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first.'));
    return;
  }
  const folder = from ?? (await askForFolder());
  const name = folder && (given ?? (await askForName(folder)));
  if (!folder || name === undefined) return;
  // Everything is read before anything is written.
  const plan = await readInSight(folder);
  if (!plan) return;
  if (plan.posts.length === 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('No posts were found. {0}', plan.skipped.slice(0, 3).join(' ')),
    );
    return;
  }
  const brand = await createBrandAt(session, root.uri, name);
  if (!brand) return;
  const written = await writePosts(brand, plan);
  if (written < plan.posts.length) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Stopped: {0} of {1} posts were copied into {2}.',
        written,
        plan.posts.length,
        brand.name,
      ),
    );
    return;
  }
  await propose(session, brand, told(folder, plan));
}

const readInSight = (folder: vscode.Uri): Thenable<Plan | undefined> =>
  vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Reading the folder'),
      cancellable: true,
    },
    (progress, token) =>
      readPlan(undefined, readDownload([folder]), {
        token,
        progress: (message) => {
          progress.report({ message });
        },
      }),
  );

async function askForFolder(): Promise<vscode.Uri | undefined> {
  const folders = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    title: vscode.l10n.t('Choose a folder with posts or exports'),
    openLabel: vscode.l10n.t('Read'),
  });
  return folders?.[0];
}

const askForName = (folder: vscode.Uri): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    prompt: vscode.l10n.t('Name of the brand'),
    value: folder.path.slice(folder.path.lastIndexOf('/') + 1),
    validateInput: nameProblem,
  });

/** What became of the folder's files. */
function told(folder: vscode.Uri, { posts, without }: Plan): string[] {
  const name = folder.path.slice(folder.path.lastIndexOf('/') + 1);
  return [
    vscode.l10n.t('{0} posts were copied from {1}; nothing in that folder was changed.', posts.length, name),
    ...(without.length === 0
      ? []
      : [
          vscode.l10n.t(
            '{0} files have no posts: {1}',
            without.length,
            [...without.slice(0, LISTED), ...(without.length > LISTED ? ['…'] : [])].join(', '),
          ),
        ]),
  ];
}

const LISTED = 5;

async function propose(session: Session, brand: WorkspaceBrand, about: readonly string[]): Promise<void> {
  const found = await vscode.window
    .withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Reading the posts of {0}', brand.name),
        cancellable: true,
      },
      async (progress, token) => {
        const signal = signalOf(token);
        await session.learner.learn(brand, {
          signal,
          report: ({ path, of }) => {
            progress.report({ message: path, increment: 100 / Math.max(1, of) });
          },
        });
        progress.report({ message: vscode.l10n.t('looking for words and habits') });
        return session.engine.proposals.fromPosts({ brand: brand.folder }, { signal });
      },
    )
    .then(
      (value) => value,
      (error: unknown) => {
        session.log.info(error instanceof Error ? error.message : String(error));
        return undefined;
      },
    );
  if (!found) return;
  await openProposalsPage(session, {
    brand,
    source: 'posts',
    title: vscode.l10n.t('A profile for {0}', brand.name),
    about: [
      ...about,
      vscode.l10n.t(
        'What {0} posts suggest for the profile. Nothing is written until you accept it.',
        found.read,
      ),
    ],
    found,
  });
}
