import * as vscode from 'vscode';
import { ruleNotes, type Finding } from '../../core/checks/index.ts';
import type { LedgerEntry } from '../../core/facts/index.ts';
import { escape } from '../platform/escape.ts';
import { linkTo } from '../workspace/brand-ledger.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';

/**
 * What is said of a claim, persuasion or a notice: why it is marked, what clears it, where the rule comes from, and the entry behind it.
 * Undefined for marks of wording.
 */
export async function claimNotes(brand: WorkspaceBrand, finding: Finding): Promise<string | undefined> {
  const notes = ruleNotes(finding.rule, vscode.l10n.t);
  if (!notes) return undefined;
  const { why, ways, citation } = notes;
  return [
    escape(why),
    ...(finding.ledger ? [await entryNote(brand, finding.ledger)] : []),
    ways.map((way) => `- ${escape(way)}`).join('\n'),
    ...(citation === undefined ? [] : [`*${vscode.l10n.t('Source: {0}', escape(citation))}*`]),
  ].join('\n\n');
}

/** An entry with its evidence, its last day and a link to it. */
export async function entryNote(brand: WorkspaceBrand, entry: LedgerEntry): Promise<string> {
  const { text, evidence, expires, approver, jurisdictions } = entry;
  const details = [
    evidence === undefined ? vscode.l10n.t('no evidence named') : evidenceLink(brand, evidence),
    ...(expires === undefined ? [] : [vscode.l10n.t('until {0}', expires)]),
    ...(approver === undefined ? [] : [vscode.l10n.t('approved by {0}', escape(approver))]),
    ...(jurisdictions.length === 0 ? [] : [escape(jurisdictions.join(', '))]),
  ];
  const link = await linkTo(brand, entry);
  const shown = link === undefined ? '' : `  \n> [${vscode.l10n.t('Show the entry')}](${link})`;
  return `> ${escape(text)}  \n> ${details.join(' · ')}${shown}`;
}

/** Evidence as an address to open: on the web, or a file of the brand's folder. */
function evidenceLink(brand: WorkspaceBrand, evidence: string): string {
  if (/^https?:\/\/\S+$/i.test(evidence)) return `[${escape(evidence)}](${encodeURI(evidence)})`;
  const isFile = /^[\w][\w ./-]*\.\w{1,5}$/.test(evidence) && !evidence.includes('..');
  return isFile
    ? `[${escape(evidence)}](${vscode.Uri.joinPath(brand.uri, evidence).toString()})`
    : escape(evidence);
}
