import * as vscode from 'vscode';
import type { LedgerEntry } from '../../../core/facts/index.ts';
import { escape } from '../../platform/escape.ts';
import { linkTo } from './brand-ledger.ts';
import type { WorkspaceBrand } from '../brands/brand-registry.ts';

/** An entry for a hover: its evidence, its last day and a link to it. */
export async function entryNote(brand: WorkspaceBrand, entry: LedgerEntry): Promise<string> {
  const { text, evidence, expires, approver, jurisdictions } = entry;
  const details = [
    evidence === undefined ? vscode.l10n.t('no evidence named') : evidenceLink(brand, evidence),
    ...(expires === undefined ? [] : [vscode.l10n.t('until {0}', dayInWords(expires))]),
    ...(approver === undefined ? [] : [vscode.l10n.t('approved by {0}', escape(approver))]),
    ...(jurisdictions.length === 0 ? [] : [escape(jurisdictions.join(', '))]),
  ];
  const link = await linkTo(brand, entry);
  const shown = link === undefined ? '' : `  \n> [${vscode.l10n.t('Show the entry')}](${link})`;
  return `> ${escape(text)}  \n> ${details.join(' · ')}${shown}`;
}

/** YYYY-MM-DD as people write days in the editor's language. */
export const dayInWords = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(
    vscode.env.language === 'en' ? 'en-GB' : vscode.env.language,
    {
      ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    },
  );

/** Evidence as an address to open: on the web, or a file of the brand's folder. */
function evidenceLink(brand: WorkspaceBrand, evidence: string): string {
  if (/^https?:\/\/\S+$/i.test(evidence)) return `[${escape(evidence)}](${encodeURI(evidence)})`;
  const isFile = /^\w[\w ./-]*\.\w{1,5}$/.test(evidence) && !evidence.includes('..');
  return isFile
    ? `[${escape(evidence)}](${vscode.Uri.joinPath(brand.uri, evidence).toString()})`
    : escape(evidence);
}
