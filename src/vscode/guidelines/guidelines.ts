import * as vscode from 'vscode';
import type { GuideFormat } from '../../core/report/guidelines/write-guidelines.ts';
import { writeFile } from '../platform/write-file.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import { exportValeStyle } from '../vale-styles/export-style.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { chooseExamples } from './choose-examples.ts';
import { localize } from '../platform/localize.ts';

/** A document, or the rules alone for Vale. */
type ExportFormat = GuideFormat | 'vale';

/**
 * *Timbre: Export Guidelines…* writes what the profile states and what was learned as a document, or the rules as a
 * Vale style;
 * *Timbre: Choose Before/After Examples…* takes pairs of real sentences and their rewrites into the profile.
 */
export const guidelinesFeature: Feature = (session) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(
      'timbre.exportGuidelines',
      async (chosen?: WorkspaceBrand, format?: ExportFormat, to?: vscode.Uri) => {
        const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('Guidelines of which brand?')));
        const as = brand && (format ?? (await askForFormat()));
        if (!brand || !as) return;
        if (as === 'vale') await exportValeStyle(session, to, brand);
        else await exportGuidelines(session, brand, as, to);
      },
    ),
    vscode.commands.registerCommand('timbre.chooseExamples', async (chosen?: WorkspaceBrand) => {
      const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('Examples for which brand?')));
      if (brand) await chooseExamples(session, brand);
    }),
  );

async function askForFormat(): Promise<ExportFormat | undefined> {
  const formats: readonly (vscode.QuickPickItem & { readonly format: ExportFormat })[] = [
    {
      label: vscode.l10n.t('Web page'),
      description: vscode.l10n.t('HTML, to send or print'),
      format: 'html',
    },
    {
      label: vscode.l10n.t('Markdown'),
      description: vscode.l10n.t('to keep beside the posts'),
      format: 'markdown',
    },
    {
      label: vscode.l10n.t('Vale style'),
      description: vscode.l10n.t('the rules alone, for other editors and build servers'),
      format: 'vale',
    },
  ];
  const placeHolder = vscode.l10n.t('What should the guidelines be?');
  return (await vscode.window.showQuickPick(formats, { placeHolder }))?.format;
}

async function exportGuidelines(
  session: Session,
  brand: WorkspaceBrand,
  format: GuideFormat,
  to?: vscode.Uri,
): Promise<void> {
  const ending = format === 'html' ? 'html' : 'md';
  const file =
    to ??
    (await vscode.window.showSaveDialog({
      defaultUri: vscode.Uri.joinPath(brand.uri, `guidelines.${ending}`),
      filters: format === 'html' ? { HTML: ['html'] } : { Markdown: ['md'] },
      title: vscode.l10n.t('Save the guidelines'),
    }));
  if (!file) return;
  await session.learner.ready(brand);
  const guide = await session.engine.guidelines.collect({ brand: brand.folder });
  const { writeGuidelines } = await import('../../core/report/guidelines/write-guidelines.ts');
  await writeFile(file, writeGuidelines(guide, format, localize, vscode.env.language));
  const open = vscode.l10n.t('Open');
  const choose = vscode.l10n.t('Choose Before/After Examples…');
  const actions = guide.pairs.length === 0 ? [open, choose] : [open];
  const message =
    guide.pairs.length === 0
      ? vscode.l10n.t('Saved. They have no before/after examples yet.')
      : vscode.l10n.t('Saved.');
  void vscode.window.showInformationMessage(message, ...actions).then(async (answer) => {
    if (answer === choose) await vscode.commands.executeCommand('timbre.chooseExamples', brand);
    if (answer !== open) return;
    if (format === 'html') await vscode.env.openExternal(file);
    else await vscode.commands.executeCommand('vscode.open', file);
  });
}
