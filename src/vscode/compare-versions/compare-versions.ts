import * as vscode from 'vscode';
import { compareVersions, type BrandVersion } from '../../service/brands/compare-versions.ts';
import type { BrandFolder } from '../../service/ports.ts';
import type { BrandVersions, Version } from '../host/editor-host.ts';
import { needsComputer } from '../host/on-computer.ts';
import { PanelSet } from '../panels/panel-set.ts';
import { openReadingPanel, showMarkdown } from '../panels/reading-panel.ts';
import { cancellableTask } from '../platform/cancellable-task.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import { brandFiles } from '../workspace/brands/brand-files.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { localize } from '../platform/localize.ts';

/**
 * *Timbre: Compare the Voice with an Earlier Version…*: what changed in how a brand sounds, and in its profile, since
 * a tag or commit of git.
 */
export const compareVersionsFeature: Feature = (session) => {
  const panels = new PanelSet<{ readonly panel: vscode.WebviewPanel }>();
  const { extensionUri } = session.context;
  const show = async (brand: WorkspaceBrand, earlier: Earlier): Promise<void> => {
    const page = await makePage(session, brand, earlier);
    if (page === undefined) return;
    const { panel } = panels.show(brand.folder, () => ({
      panel: openReadingPanel(extensionUri, { page: 'voice-diff', commands: [] }),
    }));
    const title = vscode.l10n.t('What changed: {0}', brand.name);
    await showMarkdown(extensionUri, panel, title, page);
  };
  const compare = async (chosen?: WorkspaceBrand, revision?: string): Promise<void> => {
    const { versions } = session.host;
    if (!versions) {
      needsComputer('versions');
      return;
    }
    const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('Compare the voice of which brand?')));
    if (!brand) return;
    if (brand.uri.scheme !== 'file') {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Versions can be read only of folders on this machine.'),
      );
      return;
    }
    try {
      const version = revision ?? (await askForVersion(versions, brand));
      if (version === undefined) return;
      const name = /^[0-9a-f]{40}$/.test(version) ? version.slice(0, 7) : version;
      await show(brand, { name, read: () => versions.at(brand.uri, version) });
    } catch (error) {
      const why = versions.explain(error);
      if (why === undefined) throw error;
      void vscode.window.showWarningMessage(
        /not a git repository/i.test(why)
          ? vscode.l10n.t(
              'There are no earlier versions of {0} yet, as its folder is not kept in Git. “Initialize Repository” in the view Source Control begins that; pinning a voice keeps one without Git.',
              brand.name,
            )
          : vscode.l10n.t('Git cannot show earlier versions of {0}: {1}', brand.name, why),
      );
    }
  };
  return vscode.Disposable.from(
    panels,
    vscode.commands.registerCommand('timbre.compareVoice', compare),
    vscode.commands.registerCommand('timbre.compareWithPin', (brand: WorkspaceBrand, pin: string) =>
      show(brand, {
        name: vscode.l10n.t('the pinned voice “{0}”', pin),
        read: () => Promise.resolve({ brand, files: brandFiles, pin }),
      }),
    ),
  );
};

/** What the present voice is compared with. */
interface Earlier {
  readonly name: string;
  readonly read: () => Promise<BrandVersion<BrandFolder> | BrandVersion<WorkspaceBrand>>;
}

/** The commit or tag that the user picks. */
async function askForVersion({ list }: BrandVersions, { uri }: WorkspaceBrand): Promise<string | undefined> {
  const versions = await list(uri);
  const item = ({ name, date, commit, isTag }: Version): vscode.QuickPickItem & { revision: string } => ({
    label: isTag ? `$(tag) ${name}` : name,
    description: isTag ? date : `${date} · ${commit.slice(0, 7)}`,
    revision: isTag ? name : commit,
  });
  const placeHolder = vscode.l10n.t('Compare with which version? Tags come first.');
  return (await vscode.window.showQuickPick(versions.map(item), { placeHolder, matchOnDescription: true }))
    ?.revision;
}

const makePage = (
  session: Session,
  brand: WorkspaceBrand,
  { name, read }: Earlier,
): Thenable<string | undefined> =>
  cancellableTask(vscode.l10n.t('Comparing the voice of {0}', brand.name), async (signal) => {
    const before = await read();
    const { diff, impact } = await compareVersions(
      session.engine,
      before,
      { brand, files: brandFiles },
      signal,
    );
    const { describeDiff } = await import('../../core/report/diff/describe-diff.ts');
    return describeDiff(
      diff,
      { before: name, after: vscode.l10n.t('now') },
      impact,
      localize,
      vscode.env.language,
    );
  });
