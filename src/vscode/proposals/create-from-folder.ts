import * as vscode from 'vscode';
import { createBrandAt, nameProblem } from '../brands/create-brand.ts';
import { noPostsIn, skippedLines } from '../import-posts/describe-plan.ts';
import { writePosts } from '../import-posts/import-posts.ts';
import { readDownload } from '../import-posts/read-download.ts';
import { readPlan } from '../import-posts/read-plan.ts';
import type { Plan } from '../../core/downloads/index.ts';
import { PanelSet } from '../panels/panel-set.ts';
import { cancellableTask } from '../platform/cancellable-task.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { openProposalsPage, type ProposalPages } from './proposals-page.ts';
import { localize } from '../platform/localize.ts';

/**
 * *Timbre: Create a Brand from a Folder…*: copies the posts of a folder into a new brand, learns them and proposes a profile.
 * *Timbre: Propose a Profile from the Posts*: the same for a brand that is there.
 */
export const createFromFolderFeature: Feature = (session) => {
  const pages: ProposalPages = new PanelSet();
  return vscode.Disposable.from(
    pages,
    vscode.commands.registerCommand('timbre.createBrandFromFolder', (from?: vscode.Uri, name?: string) =>
      createFromFolder(session, pages, { from, given: name }),
    ),
    vscode.commands.registerCommand('timbre.proposeProfile', async (chosen?: WorkspaceBrand) => {
      const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('A profile for which brand?')));
      if (brand) await propose(session, pages, { brand });
    }),
  );
};

async function createFromFolder(
  session: Session,
  pages: ProposalPages,
  { from, given }: { readonly from: vscode.Uri | undefined; readonly given: string | undefined },
): Promise<void> {
  const [root] = vscode.workspace.workspaceFolders ?? [];
  if (!root) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first.'));
    return;
  }
  const folder = from ?? (await askForFolder());
  // Everything is read before anything is asked or written.
  const plan = folder && (await readInSight(folder));
  if (!folder || !plan) return;
  if (plan.posts.length === 0) {
    void vscode.window.showWarningMessage(noPostsIn(plan));
    return;
  }
  const name = given ?? (await askForName(plan));
  if (name === undefined) return;
  const brand = await createBrandAt(session, root.uri, name);
  if (!brand) return;
  const written = await writePosts(brand, plan);
  if (written < plan.posts.length) {
    void vscode.window.showInformationMessage(
      localize('Stopped: {0} of {1} posts were copied into {2}.', written, plan.posts.length, brand.name),
    );
    return;
  }
  await propose(session, pages, { brand, about: told(folder, plan), plan });
}

const readInSight = (folder: vscode.Uri): Thenable<Plan | undefined> =>
  cancellableTask(vscode.l10n.t('Reading the folder'), (signal, progress) =>
    readPlan(undefined, (wanted) => readDownload([folder], wanted), {
      signal,
      folder: nameOf(folder),
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

const askForName = ({ brandName, posts }: Plan): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: localize('{0} posts were read', posts.length),
    prompt: vscode.l10n.t('Name of the brand'),
    value: brandName ?? '',
    placeHolder: vscode.l10n.t('The name that the brand publishes under'),
    validateInput: nameProblem,
  });

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** What became of the folder's files. */
const told = (folder: vscode.Uri, { posts, files }: Plan): string[] => [
  localize(
    '{0} posts were copied from {1}; nothing in that folder was changed.',
    posts.length,
    nameOf(folder),
  ),
  ...skippedLines(files),
];

async function propose(
  session: Session,
  pages: ProposalPages,
  {
    brand,
    about = [],
    plan,
  }: { readonly brand: WorkspaceBrand; readonly about?: readonly string[]; readonly plan?: Plan },
): Promise<void> {
  const found = await cancellableTask(
    vscode.l10n.t('Reading the posts of {0}', brand.name),
    async (signal, progress) => {
      await session.learner.learn(brand, {
        signal,
        report: ({ path, of }) => {
          progress.report({ message: path, increment: 100 / Math.max(1, of) });
        },
      });
      progress.report({ message: vscode.l10n.t('looking for words and habits') });
      return session.engine.proposals.fromPosts({ brand: brand.folder }, { signal });
    },
  );
  if (!found) return;
  await openProposalsPage(session, pages, {
    brand,
    source: 'posts',
    title: vscode.l10n.t('A profile for {0}', brand.name),
    about: [
      ...about,
      found.proposals.length === 0
        ? localize(
            '{0} posts with text of their own suggest nothing new for the profile. “Show Posts” says which posts count, and why others do not.',
            found.read,
          )
        : localize(
            'What {0} posts suggest for the profile. Nothing is written until you accept it.',
            found.read,
          ),
    ],
    ...(plan && { files: plan.files }),
    found,
  });
}
