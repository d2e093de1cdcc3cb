import * as vscode from 'vscode';
import { readFrontMatter } from '../../core/text/index.ts';
import { isDraftText } from '../workspace/drafts.ts';
import type { Feature } from '../session/feature.ts';
import { pickFrom } from '../workspace/pick-brand.ts';
import { documentInFront } from '../platform/document-in-front.ts';
import { applyDraftEdit } from '../workspace/apply-draft-edit.ts';

/**
 * *Timbre: Choose Brand for This Draft…*: writes the choice into the draft's front matter, so that it stays
 * with the draft.
 */
export const chooseBrandFeature: Feature = (session) =>
  vscode.commands.registerCommand('timbre.chooseBrand', async () => {
    const document = documentInFront();
    const brands = await session.brands.all();
    if (brands.length === 0) {
      await vscode.commands.executeCommand('timbre.createBrand');
      return;
    }
    if (!document || !isDraftText(document)) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: Markdown, MDX or text.'));
      return;
    }
    const brand = await pickFrom(brands, vscode.l10n.t('Which brand is this draft for?'));
    if (!brand) return;
    const edit = brandEdit(
      document.getText(),
      brand.slug,
      document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n',
    );
    await applyDraftEdit(document, edit);
  });

/** The smallest edit that makes the front matter name the brand; everything else in it stays as written. */
export function brandEdit(
  text: string,
  slug: string,
  eol: string,
): { start: number; end: number; text: string } {
  const value = /^[\w-]+$/.test(slug) ? slug : JSON.stringify(slug);
  const frontMatter = readFrontMatter(text);
  if (!frontMatter) return { start: 0, end: 0, text: `---${eol}brand: ${value}${eol}---${eol}${eol}` };
  const line = /^brand[ \t]*:.*$/im.exec(text.slice(0, frontMatter.end));
  if (line) return { start: line.index, end: line.index + line[0].length, text: `brand: ${value}` };
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
  return { start: opening, end: opening, text: `brand: ${value}${eol}` };
}
