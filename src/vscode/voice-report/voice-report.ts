import * as vscode from 'vscode';
import type { VoiceReport } from '../../core/report/index.ts';
import type { PageFace } from '../../core/report/page/page-face.ts';
import { pinnedKey } from '../../service/engine/pinned-key.ts';
import type { PostPlace } from '../../core/voice/proof/report/index.ts';
import { PanelSet } from '../panels/panel-set.ts';
import { openReadingPanel, showHtml } from '../panels/reading-panel.ts';
import { realClock } from '../platform/clock.ts';
import { cancellableTask } from '../platform/cancellable-task.ts';
import { writeFile } from '../platform/write-file.ts';
import { readOthers } from '../proof/run-proof.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { openLookAlikesOf } from '../workspace/brands/look-alike-folders.ts';
import { OPEN_POST, openPostUri } from '../workspace/open-post.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { localize } from '../platform/localize.ts';

/** Used by links of the page, with the brand's key. */
const SAVE = 'timbre.saveVoiceReportOf';
const TEST = 'timbre.testVoiceForReport';

/**
 * *Timbre: Show the Voice Report*: a page on how a brand sounds that can be shown to others, and *Timbre: Save the
 * Voice Report…*, which writes it as one file.
 */
export const voiceReportFeature: Feature = (session) => {
  const panels = new PanelSet<{ readonly panel: vscode.WebviewPanel }>();
  const shown = new Set<string>();
  const { extensionUri } = session.context;
  const show = async (chosen?: WorkspaceBrand, pin?: string): Promise<void> => {
    const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('Voice report of which brand?')));
    const report = brand && (await makeReport(session, brand, pin));
    if (!report) return;
    const { reportForPanel } = await import('../../core/report/page/report-page.ts');
    const link = (place: PostPlace): string => openPostUri(brand, place);
    const { body, style } = reportForPanel(report, { ...faceOf(session), link }, [
      { text: vscode.l10n.t('Save as a file to print or send…'), href: commandLink(SAVE, brand, pin) },
      // The test is of the present voice.
      ...(pin === undefined
        ? [
            {
              text: report.proof
                ? vscode.l10n.t('Test the voice again')
                : vscode.l10n.t('Test how well it is told from others, and add the result'),
              href: commandLink(TEST, brand),
            },
          ]
        : []),
    ]);
    const { panel } = panels.show(pinnedKey(brand.folder, pin), () => {
      const opened = openReadingPanel(extensionUri, {
        page: 'voice-report',
        commands: [OPEN_POST, SAVE, TEST],
      });
      if (pin === undefined) {
        shown.add(brand.folder);
        opened.onDidDispose(() => shown.delete(brand.folder));
      }
      return { panel: opened };
    });
    showHtml(extensionUri, panel, {
      title: vscode.l10n.t('Voice report: {0}', report.brand),
      body,
      css: style,
    });
  };
  const brandAt = async (folder: unknown): Promise<WorkspaceBrand | undefined> =>
    (await session.brands.all()).find((brand) => brand.folder === folder);
  return vscode.Disposable.from(
    panels,
    session.learner.onDidChange((brand) => {
      session.proofs.drop(brand);
    }),
    session.proofs.onDidChange((brand) => {
      if (shown.has(brand.folder)) void show(brand);
    }),
    vscode.commands.registerCommand('timbre.showVoiceReport', show),
    vscode.commands.registerCommand(
      'timbre.saveVoiceReport',
      async (chosen?: WorkspaceBrand, to?: vscode.Uri) => {
        const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('Voice report of which brand?')));
        if (brand) await save(session, brand, to);
      },
    ),
    vscode.commands.registerCommand(SAVE, async (folder: unknown, pin?: unknown) => {
      const brand = await brandAt(folder);
      if (brand) await save(session, brand, undefined, typeof pin === 'string' ? pin : undefined);
    }),
    vscode.commands.registerCommand(TEST, async (folder: unknown) => {
      const brand = await brandAt(folder);
      if (brand) await vscode.commands.executeCommand('timbre.testVoice', brand);
    }),
  );
};

const commandLink = (command: string, { folder }: WorkspaceBrand, pin?: string): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify(pin === undefined ? [folder] : [folder, pin]))}`;

function faceOf({ context }: Session): Omit<PageFace, 'link'> {
  const manifest: unknown = context.extension.packageJSON;
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return {
    localize,
    version: isManifest && typeof manifest.version === 'string' ? manifest.version : '?',
    today: new Date(realClock.now()).toISOString().slice(0, 10),
    language: vscode.env.language,
  };
}

/** Collects the report with visible progress; undefined when it was cancelled. */
const makeReport = (
  session: Session,
  brand: WorkspaceBrand,
  pin?: string,
): Thenable<VoiceReport | undefined> =>
  cancellableTask(vscode.l10n.t('Making the voice report of {0}', brand.name), async (signal) => {
    await session.learner.ready(brand);
    const others = await readOthers(session, brand, signal);
    const { keys, close } = await openLookAlikesOf(session, brand, signal);
    try {
      const memory = await session.directionMemory.read(brand);
      const compared = [
        ...keys.map((key) => ({ brand: key, kind: 'look-alike' as const })),
        ...others.map((key) => ({ brand: key, kind: 'brand' as const })),
      ];
      const pinned =
        pin === undefined
          ? undefined
          : await session.engine.pins.open({ brand: brand.folder, name: pin }, { signal });
      const request = {
        brand: pinned ?? brand.folder,
        compared,
        corrections: memory.angles,
        // The test is of the present voice.
        proof: pinned === undefined ? session.proofs.of(brand) : undefined,
      };
      return await session.engine.reports.voice(request, { signal });
    } finally {
      await close();
    }
  });

async function save(session: Session, brand: WorkspaceBrand, to?: vscode.Uri, pin?: string): Promise<void> {
  const file =
    to ??
    (await vscode.window.showSaveDialog({
      defaultUri: vscode.Uri.joinPath(brand.uri, `${brand.slug}-voice-report.html`),
      filters: { HTML: ['html'] },
      title: vscode.l10n.t('Save the voice report'),
    }));
  const report = file && (await makeReport(session, brand, pin));
  if (!report) return;
  const { reportFile } = await import('../../core/report/page/report-page.ts');
  await writeFile(file, reportFile(report, faceOf(session)));
  const open = vscode.l10n.t('Open in Browser');
  const message = vscode.l10n.t('Saved. Print it or save it as PDF from your browser.');
  void vscode.window.showInformationMessage(message, open).then(async (answer) => {
    if (answer === open) await vscode.env.openExternal(file);
  });
}
