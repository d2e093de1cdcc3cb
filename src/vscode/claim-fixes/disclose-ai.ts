import * as vscode from 'vscode';
import { fieldEdit, noticeEdit, noticeFor } from '../../core/checks/index.ts';
import { findOrigins } from '../../core/directions/index.ts';
import { readProse } from '../../core/text/index.ts';
import type { Session } from '../session/session.ts';
import { applyDraftEdit } from '../workspace/apply-draft-edit.ts';
import { draftPath } from '../workspace/draft-path.ts';
import { documentInFront } from '../platform/document-in-front.ts';

/** *Timbre: Disclose AI-Written Lines…*: lists the lines that an AI model is known to have written, and tells readers where the writer wishes. */
export async function discloseAi(session: Session): Promise<void> {
  const document = documentInFront();
  const brand = document && (await session.drafts.brandOf(document));
  if (!brand) return;
  const lines = await linesByModels(session, document);
  const notice = noticeFor(
    'aiText',
    readProse(document.getText()).frontMatter?.fields ?? {},
    brand.jurisdictions,
  );
  const tell = {
    label: vscode.l10n.t('Tell Readers: “{0}”', notice),
    detail: vscode.l10n.t(
      'Writes the notice into the draft, and “ai: text: generated” into its front matter',
    ),
  };
  const note = {
    label: vscode.l10n.t('Note It in the Front Matter'),
    detail: vscode.l10n.t('“ai: text: assisted”; readers see nothing of it'),
  };
  const known = lines.map((line) => ({
    label: line.text,
    description: vscode.l10n.t('line {0}', line.range.start.line + 1),
    line,
  }));
  const heading = known.length > 0 ? vscode.l10n.t('Lines') : '';
  const separator = { label: heading, kind: vscode.QuickPickItemKind.Separator };
  const chosen = await vscode.window.showQuickPick(
    [tell, note, ...(known.length > 0 ? [separator, ...known] : [])],
    { title: vscode.l10n.t('Disclose AI-Written Lines'), placeHolder: placeholderFor(known.length) },
  );
  if (!chosen) return;
  if ('line' in chosen) await vscode.window.showTextDocument(document, { selection: chosen.line.range });
  else if (chosen === tell) await disclose(document, 'generated', notice);
  else if (chosen === note) await disclose(document, 'assisted', undefined);
}

const placeholderFor = (lines: number): string =>
  lines > 0
    ? vscode.l10n.t('Lines known to be an AI model’s: {0}. Select one to go to it.', lines)
    : vscode.l10n.t(
        'No line is known to be an AI model’s; suggestions and rewrites that you took are not recorded',
      );

/** States the part that AI had in the front matter, and puts the notice into the text, once. */
async function disclose(
  document: vscode.TextDocument,
  part: 'generated' | 'assisted',
  notice: string | undefined,
): Promise<void> {
  const text = document.getText();
  const stated = fieldEdit(text, readProse(text), ['ai', 'text'], part);
  if (stated) await applyDraftEdit(document, stated);
  const now = document.getText();
  if (notice === undefined || now.includes(notice)) return;
  await applyDraftEdit(document, noticeEdit(now, readProse(now), notice));
}

async function linesByModels(session: Session, document: vscode.TextDocument): Promise<vscode.TextLine[]> {
  const brand = await session.drafts.brandOf(document);
  if (!brand) return [];
  const entries = await session.provenance.read(brand);
  const path = draftPath(document.uri);
  const lines = Array.from({ length: document.lineCount }, (_, at) => document.lineAt(at));
  return lines.filter(({ text }) => {
    const [origin] = findOrigins(entries, path, text, undefined);
    return origin?.as === 'opening' && origin.entry.composer.kind === 'writer';
  });
}
