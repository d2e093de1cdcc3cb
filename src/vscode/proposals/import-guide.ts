import * as vscode from 'vscode';
import { explainGuideFault } from '../../service/guides/guide-fault.ts';
import type { EditorHost } from '../host/editor-host.ts';
import { needsComputer } from '../host/on-computer.ts';
import { PanelSet } from '../panels/panel-set.ts';
import { cancellableTask } from '../platform/cancellable-task.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { openProposalsPage, type ProposalPages } from './proposals-page.ts';
import { localize } from '../platform/localize.ts';

/** *Timbre: Import a Style Guide…*: reads a guide and opens a page with what it states, to be accepted one by one. */
export const importGuideFeature: Feature = (session) => {
  const pages: ProposalPages = new PanelSet();
  return vscode.Disposable.from(
    pages,
    vscode.commands.registerCommand(
      'timbre.importGuide',
      async (chosen?: WorkspaceBrand, from?: vscode.Uri): Promise<void> => {
        const { readGuide } = session.host;
        if (!readGuide) {
          needsComputer('guides');
          return;
        }
        const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('A style guide of which brand?')));
        const file = brand && (from ?? (await askForGuide()));
        if (!brand || !file) return;
        await importGuide(session, pages, { brand, file, readGuide });
      },
    ),
  );
};

async function askForGuide(): Promise<vscode.Uri | undefined> {
  const files = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Choose a style guide'),
    openLabel: vscode.l10n.t('Read'),
    filters: {
      [vscode.l10n.t('Style guides')]: ['docx', 'pdf', 'md', 'markdown', 'html', 'htm', 'txt', 'yml', 'yaml'],
    },
  });
  return files?.[0];
}

interface ChosenGuide {
  readonly brand: WorkspaceBrand;
  readonly file: vscode.Uri;
  readonly readGuide: NonNullable<EditorHost['readGuide']>;
}

async function importGuide(
  session: Session,
  pages: ProposalPages,
  { brand, file, readGuide }: ChosenGuide,
): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const found = await cancellableTask(vscode.l10n.t('Reading {0}', name), async (signal, progress) => {
    const bytes = await vscode.workspace.fs.readFile(file);
    const reading = await readGuide(session.context.extensionUri, name, bytes, signal);
    if (reading.kind === 'fault') return explainGuideFault(reading.fault, localize);
    progress.report({ message: vscode.l10n.t('comparing it with the posts') });
    await session.learner.ready(brand);
    return session.engine.proposals.fromGuide({ brand: brand.folder, guide: reading.guide }, { signal });
  });
  if (typeof found === 'string') {
    void vscode.window.showErrorMessage(`${name}: ${found}`);
    return;
  }
  if (!found) return;
  if (found.proposals.length + found.questions.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('{0} states nothing that the profile of {1} does not state already.', name, brand.name),
    );
    return;
  }
  await openProposalsPage(session, pages, {
    brand,
    source: 'guide',
    title: vscode.l10n.t('From {0}', name),
    about: [
      vscode.l10n.t(
        'What the style guide says, for the profile of {0}. Nothing is written until you accept it.',
        brand.name,
      ),
    ],
    found,
  });
}
