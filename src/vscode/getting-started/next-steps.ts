import * as vscode from 'vscode';
import { PanelSet } from '../panels/panel-set.ts';
import { openAsForm } from '../profile-editor/open-place.ts';
import { openReadingPanel, showMarkdown } from '../panels/reading-panel.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import { parentOf, type WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { localize } from '../platform/localize.ts';

/** Commands that the page's links run. */
const COMMANDS = [
  'timbre.importPosts',
  'timbre.showLearned',
  'timbre.openDraft',
  'timbre.openProfile',
  'timbre.revealCorpus',
] as const;

/** So many posts are a good start. */
const GOOD_START = 25;

interface Shown {
  readonly panel: vscode.WebviewPanel;
  readonly following: vscode.Disposable;
}

/** What to do next with a new brand, with what is done already. */
export const nextStepsFeature: Feature = (session) => {
  const panels = new PanelSet<Shown>();
  let current: WorkspaceBrand | undefined;
  const show = async (brand: WorkspaceBrand): Promise<void> => {
    current = brand;
    const { panel } = panels.show(brand.folder, () => openPage(session, brand));
    await draw(session, brand, panel);
  };
  return vscode.Disposable.from(
    panels,
    vscode.commands.registerCommand('timbre.showNextSteps', async (profile: vscode.Uri) => {
      const folder = parentOf(profile).toString();
      const brand = (await session.brands.all()).find(({ uri }) => uri.toString() === folder);
      if (brand) await show(brand);
    }),
    vscode.commands.registerCommand('timbre.openProfile', async () => {
      if (current?.profile) await openAsForm(current.profile);
    }),
    vscode.commands.registerCommand('timbre.revealCorpus', async () => {
      if (current) await vscode.commands.executeCommand('revealInExplorer', current.corpus);
    }),
  );
};

function openPage(session: Session, brand: WorkspaceBrand): Shown {
  const panel = openReadingPanel(session.context.extensionUri, { page: 'next-steps', commands: COMMANDS });
  const following = session.learner.onDidChange((changed) => {
    if (changed.folder === brand.folder) void draw(session, brand, panel, false);
  });
  panel.onDidDispose(() => {
    following.dispose();
  });
  return { panel, following: vscode.Disposable.from(following) };
}

async function draw(
  session: Session,
  brand: WorkspaceBrand,
  panel: vscode.WebviewPanel,
  reveal = true,
): Promise<void> {
  await session.learner.ready(brand);
  const { posts, words } = await session.engine.brands.summary({ brand: brand.folder });
  const title = vscode.l10n.t('Next steps: {0}', brand.name);
  const page = nextSteps(brand, { posts, words });
  await showMarkdown(session.context.extensionUri, panel, title, page, reveal);
}

function nextSteps(brand: WorkspaceBrand, { posts, words }: { posts: number; words: number }): string {
  const name = brand.name.replace(/[\\`*_{}[\]()#+!|<>~&]/g, '\\$&');
  const learned =
    posts === 0
      ? vscode.l10n.t('No posts yet.')
      : localize('{0} posts with {1} words learned.', posts, words.toLocaleString(vscode.env.language));
  return [
    `# ${vscode.l10n.t('Next steps for {0}', name)}`,
    '',
    `## ${vscode.l10n.t('1. Add published posts')}`,
    '',
    `**${learned}** ${vscode.l10n.t('{0} are a good start. Timbre learns when a file is added, and forgets exactly what it learned when a file is removed. Nothing leaves this machine.', GOOD_START)}`,
    '',
    `- [${vscode.l10n.t('Import posts')}](command:timbre.importPosts): ${vscode.l10n.t('from a download of a social network, a CSV or a JSON export')}`,
    `- [${vscode.l10n.t('Show the corpus folder')}](command:timbre.revealCorpus): ${vscode.l10n.t('drop Markdown, text, CSV or JSON files into it')}`,
    ...(posts === 0
      ? []
      : [
          `- [${vscode.l10n.t('Show what was learned')}](command:timbre.showLearned): ${vscode.l10n.t('which files count, and what was left out')}`,
        ]),
    '',
    `## ${vscode.l10n.t('2. Add terms and facts')}`,
    '',
    vscode.l10n.t(
      'Terms to use, words to avoid and facts that may be stated, in the brand’s profile. This can wait: Timbre works without it.',
    ),
    '',
    `- [${vscode.l10n.t('Open the profile')}](command:timbre.openProfile)`,
    '',
    `## ${vscode.l10n.t('3. Write')}`,
    '',
    vscode.l10n.t(
      'Suggestions appear in grey while you type; Tab accepts them. Alt+. asks for one. The score and the marks appear from about 40 words.',
    ),
    '',
    `- [${vscode.l10n.t('Open a draft')}](command:timbre.openDraft)`,
    '',
  ].join('\n');
}
