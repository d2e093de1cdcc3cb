import * as vscode from 'vscode';
import { claimEdit, fieldEdit } from '../../core/checks/index.ts';
import { readProse } from '../../core/text/index.ts';
import type { Session } from '../session/session.ts';
import { applyDraftEdit } from '../workspace/apply-draft-edit.ts';
import { askForDay, askForEvidence, writeEntry } from '../workspace/ledger/write-entry.ts';
import type { EvidenceRequest } from './claim-actions.ts';

/** *Add Evidence…*: files what shows a claim in the brand's ledger, or in the front matter for this draft alone. */
export async function addEvidence(session: Session, { uri, rule, claim }: EvidenceRequest): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const brand = await session.drafts.brandOf(document);
  if (!brand) return;
  const evidence = await askForEvidence(claim);
  if (evidence === undefined) return;
  const day = await askForDay(vscode.l10n.t('Until when is it valid? “{0}”', claim));
  if (day === undefined) return;
  const inLedger = {
    label: vscode.l10n.t('In the Ledger of {0}', brand.name),
    description: vscode.l10n.t('for every draft'),
  };
  const inDraft = {
    label: vscode.l10n.t('In This Draft'),
    description: vscode.l10n.t('in its front matter'),
  };
  const placeHolder = vscode.l10n.t('Where is the evidence to be filed?');
  const chosen = await vscode.window.showQuickPick([inLedger, inDraft], { placeHolder });
  if (!chosen) return;
  const entry = {
    ...{ text: claim, type: rule.slice(rule.indexOf('/') + 1), evidence: evidence.trim() },
    jurisdictions: [],
    ...(day === '' ? {} : { expires: day }),
  };
  if (chosen === inLedger) await writeEntry(brand, entry);
  else {
    const text = document.getText();
    await applyDraftEdit(document, claimEdit(text, readProse(text), entry));
  }
}

/** *Say Until When…* and *Name the Source of the Stock…*: what makes pressure honest, stated in the front matter. */
export async function stateInFrontMatter(
  { uri, claim }: EvidenceRequest,
  what: 'offer' | 'stock',
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const value =
    what === 'offer'
      ? await askForDay(vscode.l10n.t('Until when is the offer valid?'))
      : await askForEvidence(claim);
  if (value === undefined || value.trim() === '') return;
  const text = document.getText();
  const field = what === 'offer' ? (['offer', 'ends'] as const) : (['stock', 'source'] as const);
  const written = what === 'offer' ? value : JSON.stringify(value.trim());
  await applyDraftEdit(document, fieldEdit(text, readProse(text), field, written));
}
