import * as vscode from 'vscode';
import { ruleNotes, type Finding } from '../../core/checks/index.ts';
import { escape } from '../platform/escape.ts';
import { entryNote } from '../workspace/ledger/entry-note.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { localize } from '../platform/localize.ts';

/**
 * What is said of a claim, persuasion or a notice: why it is marked, what clears it, where the rule comes from, and the entry behind it.
 * Undefined for marks of wording.
 */
export async function claimNotes(brand: WorkspaceBrand, finding: Finding): Promise<string | undefined> {
  const notes = ruleNotes(finding.rule, localize);
  if (!notes) return undefined;
  const { why, ways, citation } = notes;
  return [
    escape(why),
    ...(finding.ledger ? [await entryNote(brand, finding.ledger)] : []),
    ways.map((way) => `- ${escape(way)}`).join('\n'),
    ...(citation === undefined ? [] : [`*${vscode.l10n.t('Source: {0}', escape(citation))}*`]),
  ].join('\n\n');
}
